package org.sitrep.theatre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Point;

/** The built-in theatre. */
class SyriaTest {
  private static final Theatre SYRIA = Theatres.load("syria");
  private static final double SHARE_IN_PROVINCE = 0.97;
  private static final double SHARE_IN_FRONTS = 0.97;
  private static final double TOLERANCE_KM = 3;
  private static final double LEAST_CONTRAST = 8;

  private static List<Place> points() {
    return SYRIA.places().values().stream()
        .filter(place -> place.country().equals("Syria") && !place.kind().wide())
        .toList();
  }

  @Test
  void hasThePlacesOfTheWar() {
    assertThat(SYRIA.name()).isEqualTo("syria");
    assertThat(SYRIA.sideOf("tiger-forces")).isEqualTo("government");
    assertThat(points()).hasSizeGreaterThan(1200);
    assertThat(SYRIA.places().values().stream().filter(p -> p.kind() == PlaceKind.PROVINCE))
        .filteredOn(p -> p.country().equals("Syria"))
        .hasSize(14);
    assertThat(SYRIA.places().values()).first().extracting(Place::id).isEqualTo("syria");
  }

  @Test
  void placesLieInTheCountry() {
    List<Point> outline = ring(Area.Kind.COUNTRY, "Syria");

    assertThat(points())
        .allMatch(
            p -> Rings.holds(outline, p.point()) || Rings.km(outline, p.point()) < TOLERANCE_KM);
  }

  @Test
  void mostPlacesLieInTheirProvince() {
    long inside =
        points().stream()
            .filter(p -> Rings.holds(ring(Area.Kind.PROVINCE, p.province().orElse("")), p.point()))
            .count();

    assertThat(inside / (double) points().size()).isGreaterThan(SHARE_IN_PROVINCE);
  }

  @Test
  void riversPassTheirTowns() {
    List<Point> euphrates = ring(Area.Kind.RIVER, "Euphrates");

    for (String id : List.of("jarabulus", "raqqa", "deir-ez-zor", "mayadin", "abu-kamal")) {
      assertThat(SYRIA.places().values())
          .filteredOn(place -> place.id().equals(id))
          .hasSize(1)
          .allMatch(town -> Rings.km(euphrates, town.point()) < 5);
    }
  }

  @Test
  void frontsCoverTheCountry() {
    long covered = points().stream().filter(p -> SYRIA.frontOf(p.point()).isPresent()).count();

    assertThat(covered / (double) points().size()).isGreaterThan(SHARE_IN_FRONTS);
  }

  /** Those who hold ground must be told apart on a map, by everybody and on paper. */
  @Test
  void coloursOfSidesCanBeToldApart() {
    List<String> holders = List.of("government", "isis", "sdf", "opposition", "turkey");
    for (Colours.Sight sight : Colours.SIGHTS) {
      for (String a : holders) {
        for (String b : holders) {
          if (!a.equals(b)) {
            assertThat(Colours.distance(colour(a), colour(b), sight))
                .as("%s and %s, %s", a, b, sight.name())
                .isGreaterThan(LEAST_CONTRAST);
          }
        }
      }
    }
  }

  private static String colour(String side) {
    return SYRIA.sides().stream()
        .filter(s -> s.id().equals(side))
        .map(Side::colour)
        .findFirst()
        .orElseThrow();
  }

  private static List<Point> ring(Area.Kind kind, String name) {
    return SYRIA.areas().stream()
        .filter(area -> area.kind() == kind && area.name().equals(name))
        .map(area -> area.lines().get(0))
        .findFirst()
        .orElse(List.of());
  }
}
