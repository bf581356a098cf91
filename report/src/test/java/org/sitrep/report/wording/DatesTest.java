package org.sitrep.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.report.Situations;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, 2017-10-12, 2017-10-12, 12 Oct 2017, 2017-10-12",
    "DAY, 2017-10-12, 2017-10-13, 12–13 Oct 2017, 2017-10-13",
    "WEEK, 2017-09-28, 2017-10-04, 28 Sep – 4 Oct 2017 (days not told closer), 2017-10-04",
    "WEEK, 2016-12-28, 2017-01-03, 28 Dec 2016 – 3 Jan 2017 (days not told closer), 2017-01-03",
    "MONTH, 2017-10-01, 2017-10-31, Oct 2017 (month), 2017-10",
    "YEAR, 2017-01-01, 2017-12-31, 2017 (year), 2017",
    "YEAR, 2011-03-01, 2017-10-12, 2011–2017 (year), 2017",
    "NONE, 2017-10-12, 2017-10-12, 'day not told, published 12 Oct 2017', 2017-10-12"
  })
  void datesShowTheirPrecision(
      DatePrecision precision, String start, String end, String shown, String machine) {
    EventDate date = new EventDate(Situations.period(start, end), precision, Optional.empty());
    assertThat(Dates.event(date, false)).isEqualTo(shown);
    assertThat(Dates.event(date, true)).isEqualTo(shown + " (inferred)");
    assertThat(Dates.machine(date)).contains(machine);
  }

  @Test
  void anUnknownDayIsNeverShown() {
    EventDate date = new EventDate(DateRange.UNKNOWN, DatePrecision.NONE, Optional.empty());
    assertThat(Dates.event(date, false)).isEqualTo("date not known");
    assertThat(Dates.machine(date)).isEmpty();
    assertThat(Dates.published(Optional.empty())).isEqualTo("date not known");
  }

  @Test
  void aDayThatIsOneOfManyIsNoDay() {
    DateRange days = new DateRange(LocalDate.parse("2017-09-01"), LocalDate.parse("2017-10-12"));
    EventDate date = new EventDate(days, DatePrecision.NONE, Optional.of(new Span(3, 12)));
    assertThat(Dates.event(date, true)).isEqualTo("on a day of 1 Sep – 12 Oct 2017 (inferred)");
    assertThat(Dates.machine(date)).isEmpty();
    assertThat(Dates.reason(Optional.of(new Published(days, true, "names 2017-09-01"))))
        .contains("names 2017-09-01");
    assertThat(Dates.reason(Optional.of(new Published(days, false, "date line")))).isEmpty();
  }
}
