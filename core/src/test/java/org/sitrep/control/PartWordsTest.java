package org.sitrep.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "It has wrested 90 percent of the city.         ! the city       ! true",
        "They took three districts in Homs.             ! Homs           ! true",
        "They took a district of Homs.                  ! a district of Homs ! true",
        "They took the Sinaa district on Friday.        ! the Sinaa district ! false",
        "They took the village of Jafra.                ! Jafra          ! false",
        "They took East Ghouta on Friday.               ! East Ghouta    ! false",
        "South of the river, they took Homs.            ! Homs           ! false"
      })
  void aPartIsNotTheWhole(String text, String phrase, boolean part) {
    int start = text.indexOf(phrase);
    Span span = new Span(start, start + phrase.length());
    assertThat(parts.before(span, new Span(0, 0), text)).isEqualTo(part);
  }

  @Test
  void whatStandsBeforeTheTriggerIsNoPart() {
    String text = "They advanced on the road and seized Muwaylih.";
    int at = text.indexOf("Muwaylih");
    Span trigger = new Span(text.indexOf("seized"), text.indexOf("seized") + 6);
    assertThat(parts.before(new Span(at, at + 8), trigger, text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "They gained control! of positions and heights on the road to Homs. ! true",
        "It has wrested     ! 90 percent of the city.                       ! true",
        "They took          ! a district.                                   ! true",
        "They took          ! the town of Homs from the north.              ! false",
        "The town was taken ! after positions around it fell.               ! false",
        "They took          ! Homs, most of it in ruins.                    ! false",
        "They took          !                                               ! false"
      })
  void theObjectMayBeAPart(String before, String after, boolean part) {
    String head = before.strip();
    String rest = after == null ? "" : after.strip();
    Span trigger = new Span(head.length() - 1, head.length());
    assertThat(parts.after(trigger, head + " " + rest)).isEqualTo(part);
  }
}
