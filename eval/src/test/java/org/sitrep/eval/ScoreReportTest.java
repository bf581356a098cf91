package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreReportTest {
  private final ScoreReport report =
      new ScoreReport(
          Example.score(
              List.of(Example.capture(), Example.shelling()), List.of(Example.capture())));

  @Test
  void textForPeople() {
    assertThat(report.text(Breakdown.TYPE, 5))
        .isEqualTo(
            """
            1 documents
            sentence    P 1.000  R 0.500  F1 0.667   gold 2  system 1
            typed       P 1.000  R 0.500  F1 0.667   gold 2  system 1
            core        P 1.000  R 0.500  F1 0.667   gold 2  system 1
            exact       P 1.000  R 0.500  F1 0.667   gold 2  system 1
            agents      P 1.000  R 0.500  F1 0.667   gold 2  system 1
            targets     P 0.000  R 0.000  F1 0.000   gold 0  system 0
            places      P 1.000  R 0.500  F1 0.667   gold 2  system 1
            sources     P 1.000  R 1.000  F1 1.000   gold 1  system 1
            casualties  P 0.000  R 0.000  F1 0.000   gold 1  system 0
            side        1.000 of 1
            actor       1.000 of 1
            date        1.000 of 1
            status      1.000 of 1
            place_km    0.000 of 1
              capture        P 1.00 R 1.00 F1 1.00  gold 1 system 1
              shelling       P 0.00 R 0.00 F1 0.00  gold 1 system 0
            d missed  shelling: 'Shelling' in 'Shelling of Greenford by rebels killed 3 people.'
            """);
  }

  @Test
  void typesThatAreFoundBadlyAreNamedWhereThereAreEnough() {
    assertThat(report.weakTypes())
        .isEqualTo("types with 10 or more gold claims under F1 0.5: none\n");
    ScoreReport ten =
        new ScoreReport(
            Example.score(
                Collections.nCopies(10, Example.shelling()),
                Collections.nCopies(3, Example.shelling())));
    assertThat(ten.weakTypes()).endsWith(": shelling 0.462\n");
  }

  @Test
  void jsonForPrograms() {
    assertThat(report.json())
        .startsWith(
            "{\"sentence\": {\"precision\": 1.0, \"recall\": 0.5, \"f1\": 0.6666666666666666,"
                + " \"gold\": 2, \"system\": 1}, ")
        .endsWith("\"place_km\": {\"accuracy\": 0.0, \"of\": 1}}");
  }

  @ParameterizedTest
  @CsvSource({
    "0.0625, 3, 0.062",
    "0.1875, 3, 0.188",
    "0.125, 2, 0.12",
    "0.0005, 3, 0.001",
    "0, 3, 0.000",
    "0.9995, 3, 1.000",
    "0.2345, 3, 0.234",
    "1, 2, 1.00"
  })
  void theExactBinaryValueIsRounded(double value, int places, String expected) {
    assertThat(Decimals.fixed(value, places)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0", "1, 1.0", "0.5, 0.5", "0.1, 0.1", "0.30000000000000004, 0.30000000000000004",
    "0.0001, 0.0001", "0.00005, 5e-05", "0.0000123, 1.23e-05", "2e-3, 0.002", "3e-12, 3e-12"
  })
  void numbersHaveTheFewestDigits(double value, String expected) {
    assertThat(Decimals.shortest(value)).isEqualTo(expected);
  }

  @Test
  void quotedTextStaysOnItsLine() {
    assertThat(Quoted.of("it's")).isEqualTo("\"it's\"");
    assertThat(Quoted.of("it's \"so\"")).isEqualTo("'it\\'s \"so\"'");
    assertThat(Quoted.of("a\n\t\r\\\u0007\u00a0\u2028é\ud83d\udca5\ud83d"))
        .isEqualTo("'a\\n\\t\\r\\\\\\x07\\xa0\\u2028é\ud83d\udca5\\ud83d'");
    assertThat(Quoted.of("\udb40\udc01")).isEqualTo("'\\U000e0001'");
  }
}
