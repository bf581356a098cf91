package org.sitrep.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Span;

class PartWordsTest {
  private final PartWords parts = new PartWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "They took most of the Sinaa district.          ! Sinaa district ! true",
        "They took an area south of the city.           ! the city       ! true",
        "They took two hilltops in the Green Mountains. ! Green Mountains! true",
        "They took a town in the countryside of Homs.   ! Homs           ! true",
        "West of Homs they took two hills.              ! West of Homs   ! true",
        "They took the village of Jafra.                ! Jafra          ! false",
        "They took East Ghouta on Friday.               ! East Ghouta    ! false",
        "South of the river, they took Homs.            ! Homs           ! false"
      })
  void aPartIsNotTheWhole(String text, String phrase, boolean part) {
    int start = text.indexOf(phrase);
    Span span = new Span(start, start + phrase.length());
    assertThat(parts.before(span, text)).isEqualTo(part);
  }
}
