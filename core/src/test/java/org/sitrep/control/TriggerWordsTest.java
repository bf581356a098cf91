package org.sitrep.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Span;
import org.sitrep.model.Status;

class TriggerWordsTest {
  private final TriggerWords words = new TriggerWords();

  private static Claim claim(String type, String text, String trigger) {
    int start = text.indexOf(trigger);
    return new Claim(
        "c",
        "a",
        ClaimType.of(type),
        new Span(0, text.length()),
        new Span(start, start + trigger.length()),
        List.of(),
        List.of(),
        List.of(),
        new EventDate(DateRange.UNKNOWN, DatePrecision.NONE, Optional.empty()),
        Status.HAPPENED,
        List.of(),
        List.of(),
        1);
  }

  @ParameterizedTest
  @CsvSource({
    "withdraw, They withdrew from Homs.,            withdrew, true",
    "withdraw, Fighters fleeing Homs were bombed.,  fleeing,  false",
    "displace, They were ousted from Raqqa.,        ousted,   true",
    "displace, Some fighters returned to Raqqa.,    returned, false",
  })
  void someWordsTellThatASideLeft(String type, String text, String trigger, boolean left) {
    assertThat(words.leaves(claim(type, text, trigger), text)).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({
    "A campaign to drive them from Raqqa goes on.,  drive,    true",
    "They managed to drive them from Raqqa.,        drive,    false",
    "They drove them from Raqqa.,                   drove,    false",
  })
  void anAimIsNoChange(String text, String trigger, boolean aim) {
    assertThat(words.aims(claim("withdraw", text, trigger), text)).isEqualTo(aim);
  }
}
