package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Point;
import org.sitrep.theatre.Theatres;

/** The places that reports name most are known by all the spellings of the news. */
class SpellingsTest {
  private static final double NEAR_KM = 10;
  private static final double SHARE = 0.95;
  private static final int PLACES = 120;

  private static List<String[]> rows() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SpellingsTest.class.getResourceAsStream("spellings.tsv")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
    }
  }

  @Test
  void knowsThePlacesThatAreNamedMostByEverySpelling() throws IOException {
    PlaceResolver resolver = new PlaceResolver(Theatres.load("syria"));
    List<String> unknown = new ArrayList<>();
    int all = 0;
    List<String[]> rows = rows();
    for (String[] row : rows) {
      Point point = new Point(Double.parseDouble(row[1]), Double.parseDouble(row[2]));
      for (String spelling : row[3].split("\\|")) {
        all++;
        boolean near =
            resolver
                .place(spelling, Optional.of(row[0]))
                .filter(place -> place.point().km(point) <= NEAR_KM)
                .isPresent();
        if (!near) {
          unknown.add(spelling);
        }
      }
    }
    assertThat(rows).hasSize(PLACES);
    assertThat(1 - unknown.size() / (double) all).as("%s", unknown).isGreaterThanOrEqualTo(SHARE);
  }

  @Test
  void aProvinceTellsNamesakesApart() {
    PlaceResolver resolver = new PlaceResolver(Theatres.load("syria"));
    for (String province : List.of("Aleppo", "Hama", "Hamah", "Hama Governorate")) {
      assertThat(resolver.place("Suran", Optional.of(province)).orElseThrow().province())
          .as(province)
          .contains(province.startsWith("A") ? "Aleppo" : "Hama");
    }
    assertThat(resolver.place("Suran", Optional.empty()).orElseThrow().province()).contains("Hama");
  }
}
