package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.TimeOfDay;

final class EntryTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2017-10-13T09:40:00+03:00 | 09:40+03:00",
        "2017-10-13T09:40:12.345Z | 09:40Z",
        "2017-10-13 09:40 +0300 | 09:40+03:00",
        "18:05 | 18:05",
        "6:05 pm GMT | 18:05Z",
        "12:10 a.m. | 00:10",
        "12.30pm, 4 May 2017 | 12:30",
        "18h05 | 18:05",
        "Posted at 7.05 on 12.10.2017 | 07:05",
        "2017-10-13 | -",
        "12.10.2017 | -",
        "25:70 | -",
        "9:40:00:00+99:99 | 09:40",
        "ten past ten | -"
      })
  void theClockIsReadAsItIsWritten(String written, String code) {
    Optional<TimeOfDay> time = EntryTime.of(written);
    assertThat(time.map(TimeOfDay::code)).isEqualTo(Optional.ofNullable(code));
    assertThat(time.flatMap(t -> TimeOfDay.of(t.code()))).isEqualTo(time);
  }
}
