package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Claim;
import org.sitrep.model.DateRange;
import org.sitrep.model.Metadata;
import org.sitrep.model.Party;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Point;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/** Articles on any war give sensible parties, countries and dates through the theatre "world". */
class WorldTest {
  private static final Theatre WORLD = Theatres.load("world");
  private static final ClaimPipeline PIPELINE = new ClaimPipeline(WORLD);

  /** An article and the claims that must be found in it. */
  record Case(String id, LocalDate published, String text, List<String> claims) {
    @Override
    public String toString() {
      return id;
    }
  }

  static List<Case> wars() throws IOException {
    try (InputStream in = Objects.requireNonNull(WorldTest.class.getResourceAsStream("wars.txt"))) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Case> cases = new ArrayList<>();
      for (String part : file.split("(?m)^== ")) {
        if (!part.startsWith("#")) {
          String head = part.lines().findFirst().orElseThrow();
          String[] bodies = part.substring(head.length() + 1).split("\n--\n");
          String[] words = head.split(" ");
          cases.add(
              new Case(words[0], LocalDate.parse(words[1]), bodies[0], bodies[1].lines().toList()));
        }
      }
      assertThat(cases).hasSizeGreaterThanOrEqualTo(5);
      return cases;
    }
  }

  @ParameterizedTest
  @MethodSource("wars")
  void readsAnyWar(Case war) {
    List<String> found = PIPELINE.claims(article(war)).stream().map(WorldTest::line).toList();
    for (String wanted : war.claims()) {
      assertThat(found).as("%s in %s", wanted, found).anyMatch(line -> fits(line, wanted));
    }
  }

  /** Whether a line has what is wanted of it; a cell "*" wants nothing. */
  private static boolean fits(String line, String wanted) {
    String[] has = line.split("\t", -1);
    String[] wants = wanted.split("\t", -1);
    return IntStream.range(0, wants.length)
        .allMatch(i -> wants[i].equals("*") || wants[i].equals(has[i]));
  }

  private static Article article(Case war) {
    Metadata meta =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Published(DateRange.of(war.published()), false)),
            Optional.empty(),
            Optional.empty());
    Block body = new Block(BlockKind.BODY, new Span(0, war.text().length()));
    return new Article(war.id(), Optional.empty(), meta, war.text(), List.of(body));
  }

  private static String line(Claim claim) {
    Optional<Toponym> place = claim.places().stream().findFirst();
    return Stream.of(
            claim.type().code(),
            parties(claim.agents()),
            parties(claim.targets()),
            place.map(Toponym::name).orElse("-"),
            place.flatMap(WorldTest::country).orElse("-"),
            claim.date().range().start().toString(),
            claim.date().range().end().toString())
        .collect(Collectors.joining("\t"));
  }

  private static String parties(List<Party> parties) {
    String ids = parties.stream().map(Party::actor).collect(Collectors.joining(" "));
    return ids.isEmpty() ? "-" : ids;
  }

  /** The country of the place, or the one whose point it was given. */
  private static Optional<String> country(Toponym place) {
    return place
        .placeId()
        .flatMap(id -> Optional.ofNullable(WORLD.places().get(id)))
        .map(Place::country)
        .or(() -> place.point().flatMap(WorldTest::at));
  }

  private static Optional<String> at(Point point) {
    return WORLD.places().values().stream()
        .filter(p -> p.kind() == PlaceKind.COUNTRY && p.point().equals(point))
        .map(Place::name)
        .findFirst();
  }

  @Test
  void everyCountryHasItsForces() {
    List<Place> countries =
        WORLD.places().values().stream().filter(p -> p.kind() == PlaceKind.COUNTRY).toList();
    assertThat(countries).hasSizeGreaterThan(190);
    for (Place country : countries) {
      for (String force : Arrays.asList("", "-army", "-air", "-police")) {
        assertThat(WORLD.actors()).containsKey(country.id() + force);
        assertThat(WORLD.sideOf(country.id() + force)).isEqualTo(country.id());
      }
      assertThat(WORLD.places().values())
          .as("the capital of %s", country.name())
          .anyMatch(p -> p.kind() == PlaceKind.CITY && p.country().equals(country.name()));
    }
  }
}
