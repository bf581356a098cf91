package org.sitrep.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.store.record.Trees;
import org.sitrep.theatre.Theatres;

/** The countries of the code books are those that the program names, each with one number. */
final class CountriesTest {
  private static final List<String[]> ROWS =
      Resource.rows("countries.tsv").stream().skip(1).toList();

  @Test
  void everyCountryOfTheWorldHasARow() {
    Set<String> names = ROWS.stream().map(row -> row[0]).collect(Collectors.toSet());
    for (String theatre : List.of("world", "syria")) {
      assertThat(Theatres.load(theatre).places().values())
          .allSatisfy(place -> assertThat(names).contains(place.country()));
    }
  }

  @Test
  void noNumberIsGivenTwice() {
    for (int column : new int[] {1, 3}) {
      assertThat(ROWS.stream().map(row -> row[column]).filter(number -> !number.isEmpty()))
          .hasSizeGreaterThan(190)
          .doesNotHaveDuplicates()
          .allMatch(number -> number.matches("[1-9][0-9]{0,2}"));
    }
  }

  @Test
  void regionsAreThoseOfTheCodeBooks() {
    assertThat(ROWS.stream().map(row -> row[4]).distinct())
        .containsExactlyInAnyOrder("", "Africa", "Americas", "Asia", "Europe", "Middle East");
    assertThat(ROWS.stream().map(row -> row[2]).filter(region -> !region.isEmpty()).distinct())
        .hasSize(17)
        .contains("Caucasus and Central Asia", "Middle Africa", "Southeast Asia");
  }

  @Test
  void aCountryThatIsNotKnownHasNeither() {
    assertThat(Countries.iso(Trees.of("{\"site\":{\"country\":\"Isle\"}}"))).isEmpty();
    assertThat(Countries.iso(Trees.of("{\"site\":null}"))).isEmpty();
    assertThat(Countries.iso(Trees.of("{\"site\":{\"country\":\"Iraq\"}}"))).isEqualTo("368");
    assertThat(Countries.state("Yemen")).isEqualTo("678");
  }
}
