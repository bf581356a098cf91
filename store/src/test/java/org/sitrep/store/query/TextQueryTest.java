package org.sitrep.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextQueryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "oil field | \"oil\" AND \"field\"",
        "\"oil field\" taken | \"oil field\" AND \"taken\"",
        "Maya* | \"Maya\"*",
        "al-Omar | \"al Omar\"",
        "\"not closed | \"not closed\"",
        "NEAR(a OR b) | \"NEAR a\" AND \"OR\" AND \"b\"",
        "col:umn ^x -y | \"col umn\" AND \"x\" AND \"y\""
      })
  void whatTheIndexIsAsked(String text, String match) {
    assertThat(TextQuery.of(text)).hasValueSatisfying(q -> assertThat(q.match()).isEqualTo(match));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "\"\"", "*", "--", "()"})
  void whatHasNoWordAsksNothing(String text) {
    assertThat(TextQuery.of(text)).isEmpty();
  }

  @Test
  void marksStandWhereTheWordsDo() {
    TextQuery query = TextQuery.of("forc* al-bab").orElseThrow();
    String text = "Forces near Al-B\u00e2b; FORCE majeure, reinforced.";
    assertThat(query.marks(text).stream().map(m -> text.substring(m[0], m[1])))
        .containsExactly("Forces", "Al", "B\u00e2b", "FORCE");
  }
}
