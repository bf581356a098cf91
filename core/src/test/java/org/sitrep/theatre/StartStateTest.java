package org.sitrep.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.PlaceKind;

class StartStateTest {
  private static final Theatre SYRIA = Theatres.load("syria");

  private static StartState parse(String file, String... lines) {
    return StartState.parse(file, String.join("\n", lines), SYRIA);
  }

  @Test
  void marksNameSidesAndWhatThePlaceIs() {
    StartState state =
        parse(
            "mid2017.psv",
            "name|lat|lon|mark",
            "al-Miyadin|35.02|40.45|IS",
            "Made-up oil well|35.1|40.9|SDF_oil",
            "Made-up hill|33.9|40.9|gov_hill",
            "Made-up camp|33.8|39.2|opp_base");
    assertThat(state.day()).contains(LocalDate.parse("2017-07-01"));
    assertThat(state.rows())
        .extracting(StartState.Row::side)
        .containsExactly("isis", "sdf", "government", "opposition");
    assertThat(state.rows().get(0).place()).isEqualTo(SYRIA.places().get("mayadin"));
    assertThat(state.rows().get(1).place().kind()).isEqualTo(PlaceKind.OILFIELD);
    assertThat(state.rows().get(1).place().id()).isEqualTo("made-up-oil-well");
    assertThat(state.rows().get(1).place().province()).isPresent();
    assertThat(state.cite(state.rows().get(0))).isEqualTo("mid2017.psv:2");
  }

  @Test
  void moreColumnsTellSinceWhenAndWhoElse() {
    StartState state =
        parse(
            "state.csv",
            "# As of 2017-06-30.",
            "side,since,name,lat,lon,contested,besieged",
            "government,2014-07-01,\"Deir ez-Zor\",35.336,40.141,isis,IS; Islamic State");
    assertThat(state.day()).contains(LocalDate.parse("2017-06-30"));
    StartState.Row row = state.rows().get(0);
    assertThat(row.place().id()).isEqualTo("deir-ez-zor");
    assertThat(row.since()).contains(LocalDate.parse("2014-07-01"));
    assertThat(row.contested()).containsExactly("isis");
    assertThat(row.besieged()).containsExactly("isis");
  }

  @Test
  void aPlaceFarFromItsNamesakeIsAnother() {
    StartState state = parse("s.psv", "name|lat|lon|side", "Mayadin|33.0|36.0|isis");
    assertThat(state.rows().get(0).place().id()).isEqualTo("mayadin-2");
    assertThat(SYRIA.startingFrom(java.util.Optional.of(state)).places()).containsKey("mayadin-2");
  }

  @ParameterizedTest
  @CsvSource({
    "front-2017-06-30.psv, 2017-06-30",
    "front_2017-06.tsv, 2017-06-01",
    "front-mid-2017.psv, 2017-07-01",
    "front-end2016.psv, 2016-12-31",
    "front-2016.psv, 2016-01-01",
    "/folder-2011/front-20170131.psv, 2017-01-31",
  })
  void theFilesNameMayTellTheDay(String file, String day) {
    assertThat(StartDay.named(file)).contains(LocalDate.parse(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"front.psv", "front-123456789.psv", "front-12.psv"})
  void otherwiseTheDayIsNotTold(String file) {
    assertThat(StartDay.named(file)).isEmpty();
  }

  @Test
  void everyFaultIsToldWithItsLineAndARemedy() {
    assertThatThrownBy(
            () ->
                parse(
                    "s.psv",
                    "name|lat|lon|side",
                    "A|x|40|isis",
                    "B|95|40|isis",
                    "|35|40|isis",
                    "D|35|40|martians",
                    "E|35|40"))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining("s.psv:2: bad number \"x\" in lat; write it like 35.34")
        .hasMessageContaining("s.psv:3: no point on the earth")
        .hasMessageContaining("s.psv:4: no name; fill the cell")
        .hasMessageContaining("s.psv:5: unknown side \"martians\"; use one of [government,")
        .hasMessageContaining("s.psv:6: no side; fill the cell");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name|lat|lon|side", "# nothing", "what|ever", "\u0000\u0001"})
  void whatHoldsNoStateIsSaidToHoldNone(String text) {
    assertThatThrownBy(() -> parse("s.psv", text))
        .isInstanceOf(TheatreException.class)
        .hasMessageMatching("(?s)s.psv.*(no place|no start state).*");
  }

  @Test
  void aMissingOrMisencodedFileIsSaid(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> StartState.read(folder.resolve("none.psv"), SYRIA))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining("cannot be read");
    Path latin = folder.resolve("latin.psv");
    Files.write(
        latin, "name|lat|lon|side\nQuneitra é|33|35|isis".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> StartState.read(latin, SYRIA))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining("not UTF-8");
  }

  @Test
  void everyPlaceIsGivenOnce() {
    StartState state =
        parse("s.psv", "name|lat|lon|side", "Mayadin|35.02|40.45|isis", "Mayadin|35.02|40.45|sdf");
    assertThat(state.rows())
        .extracting(row -> row.place().id())
        .isEqualTo(List.of("mayadin", "mayadin-2"));
  }

  @Test
  void theBuiltInStateNamesPlacesOfItsTheatre() {
    StartState state = SYRIA.start().orElseThrow();
    assertThat(state.day()).contains(LocalDate.parse("2017-06-30"));
    assertThat(state.rows())
        .allSatisfy(
            row -> {
              assertThat(row.place().aliases()).as(row.place().id()).isNotNull();
              assertThat(row.place().id()).doesNotEndWith("-2");
              assertThat(row.since().orElse(LocalDate.MIN)).isBefore("2017-07-01");
            });
    assertThat(state.rows())
        .extracting(row -> row.place().id())
        .contains("deir-ez-zor", "raqqa", "mayadin", "qaryatayn");
  }
}
