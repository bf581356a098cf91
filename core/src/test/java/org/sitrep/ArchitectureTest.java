package org.sitrep;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the library to its shape: the stages stand apart, and only the pipeline knows them all.
 * What holds for every module is tested in cli.
 */
class ArchitectureTest {
  private static final List<String> STAGES =
      List.of("read", "origin", "extract", "place", "actor", "time", "link", "control");

  /** What a package other than a stage may depend on. */
  private static final Map<String, Set<String>> GROUND =
      Map.of(
          "model", Set.of(),
          "learn", Set.of(),
          "text", Set.of("model"),
          "theatre", Set.of("model"));

  /** Stages that decide by what was learned from examples. */
  private static final Set<String> LEARNING = Set.of("extract", "time");

  /** Public types of a stage beside its way in, each with the reason why it is one. */
  private static final Map<String, String> SHOWN =
      Map.of("AnnotatedArticle", "what ClaimExtractor.train takes");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sitrep");

  static List<String> stages() {
    return STAGES;
  }

  @ParameterizedTest
  @MethodSource("stages")
  void aStageKnowsNoOtherStage(String stage) {
    Set<String> more = LEARNING.contains(stage) ? Set.of("learn") : Set.of();
    dependsOnlyOn(
        stage, Stream.concat(Stream.of("model", "text", "theatre"), more.stream()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "learn", "text", "theatre"})
  void theGroundKnowsNoStage(String part) {
    dependsOnlyOn(part, List.copyOf(GROUND.getOrDefault(part, Set.of())));
  }

  @Test
  void everyPackageHasARule() {
    List<String> known =
        Stream.of(STAGES.stream(), GROUND.keySet().stream(), Stream.of("pipeline"))
            .flatMap(s -> s)
            .map(p -> "org.sitrep." + p)
            .toList();
    assertThat(CLASSES).extracting(JavaClass::getPackageName).isSubsetOf(known);
  }

  private static void dependsOnlyOn(String part, List<String> others) {
    String[] allowed =
        Stream.concat(Stream.of(part), others.stream())
            .map(p -> "org.sitrep." + p + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.sitrep." + part + "..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.sitrep..").and(not(resideInAnyPackage(allowed))))
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void aStageHasOneWayIn(String stage) {
    List<String> shown =
        CLASSES.stream()
            .filter(c -> c.getPackageName().equals("org.sitrep." + stage))
            .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .filter(name -> !SHOWN.containsKey(name))
            .toList();
    assertThat(shown).as("public types of %s", stage).hasSize(1);
  }

  @Test
  void resultsDependOnNoClockAndNoChance() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .check(CLASSES);
  }
}
