package org.sitrep.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds all modules together to their shape; core's own rules are tested in core. */
class ModulesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sitrep");

  @Test
  void allModulesAreSeen() {
    assertThat(CLASSES)
        .extracting(JavaClass::getPackageName)
        .contains(
            "org.sitrep.model",
            "org.sitrep.ingest",
            "org.sitrep.report.page",
            "org.sitrep.eval",
            "org.sitrep.store",
            "org.sitrep.server",
            "org.sitrep.cli");
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.sitrep.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "ingest, model text",
    "report, model text theatre",
    "eval, model theatre learn report.html",
    "store, model theatre report.index report.compare report.wording report.html",
    "server, store report.html"
  })
  void aModuleKnowsRecordsButNoStage(String module, String known) {
    String[] allowed =
        Stream.concat(Stream.of(module), Stream.of(known.split(" ")))
            .map(p -> "org.sitrep." + p + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.sitrep." + module + "..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.sitrep..").and(not(resideInAnyPackage(allowed))))
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
        .orShould()
        .resideInAnyPackage("..util..", "..helper..", "..common..", "..misc..")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysThatNothingIsNull() {
    assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
        .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class)).as(p.getName()).isTrue());
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void resultsDependOnNoClockAndNoChance() {
    noClasses()
        .that()
        .doNotHaveSimpleName("AccessToken")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .check(CLASSES);
  }
}
