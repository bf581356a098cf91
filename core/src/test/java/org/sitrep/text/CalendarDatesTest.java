package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.text.CalendarDates.Found;
import org.sitrep.text.CalendarDates.Order;

final class CalendarDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-04-05 | 2017-04-05",
        "2017-04-05T23:30:00-08:00 | 2017-04-05",
        "20170405 | 2017-04-05",
        "2017/4/5 | 2017-04-05",
        "5 April 2017 | 2017-04-05",
        "Wed 05 Apr 2017 at 09:14 | 2017-04-05",
        "5th of April, 2017 | 2017-04-05",
        "5-Apr-2017 | 2017-04-05",
        "APRIL 5, 2017 | 2017-04-05",
        "Apr 052017 | 2017-04-05",
        "Sept. 3, 2016 | 2016-09-03",
        "05.04.2017 | 2017-04-05",
        "4/25/2017 | 2017-04-25",
      })
  void readsADate(String written, LocalDate day) {
    assertThat(CalendarDates.parse(written, Order.DAY_FIRST)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"yesterday", "31 June 2017", "April 2017", "12", "2017", "99/99/2017"})
  void readsNoDate(String written) {
    assertThat(CalendarDates.parse(written, Order.DAY_FIRST)).isEmpty();
  }

  @Test
  void theOrderOfNumbersIsWhatTheColumnAllows() {
    assertThat(CalendarDates.orderOf(List.of("4/5/2017", "7/16/2016")))
        .isEqualTo(Order.MONTH_FIRST);
    assertThat(CalendarDates.orderOf(List.of("4/5/2017", "16/7/2016"))).isEqualTo(Order.DAY_FIRST);
    assertThat(CalendarDates.orderOf(List.of("4/5/2017"))).isEqualTo(Order.DAY_FIRST);
    assertThat(CalendarDates.parse("4/5/2017", Order.MONTH_FIRST))
        .contains(LocalDate.of(2017, 4, 5));
  }

  @Test
  void findsDatesInOrderWithTheirCharacters() {
    String text = "On 3 May 2016 and, later, on May 12, 2016 it rained.";
    assertThat(CalendarDates.in(text))
        .extracting(Found::day)
        .containsExactly(LocalDate.of(2016, 5, 3), LocalDate.of(2016, 5, 12));
    assertThat(CalendarDates.in(text))
        .extracting(f -> f.span().of(text))
        .containsExactly("3 May 2016", "May 12, 2016");
  }
}
