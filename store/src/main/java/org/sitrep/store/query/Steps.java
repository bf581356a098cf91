package org.sitrep.store.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The steps of a timeline: days, weeks that begin on Monday, or months. */
enum Steps {
  DAY,
  WEEK,
  MONTH;

  private static final int MOST = 120;

  /** More steps than this are not written, whatever days articles name. */
  private static final int LIMIT = 5_000;

  static Steps of(String code, LocalDate first, LocalDate last) {
    Steps asked =
        code.equals("auto") ? fitting(first, last) : valueOf(code.toUpperCase(Locale.ROOT));
    return asked.between(first, last) < LIMIT ? asked : MONTH;
  }

  private static Steps fitting(LocalDate first, LocalDate last) {
    return DAY.between(first, last) < MOST
        ? DAY
        : WEEK.between(first, last) < 2 * MOST ? WEEK : MONTH;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  private ChronoUnit unit() {
    return switch (this) {
      case DAY -> ChronoUnit.DAYS;
      case WEEK -> ChronoUnit.WEEKS;
      case MONTH -> ChronoUnit.MONTHS;
    };
  }

  /** How many steps after that of the first day a day is. */
  int between(LocalDate first, LocalDate day) {
    return (int) unit().between(start(first), start(day));
  }

  List<LocalDate> all(LocalDate first, LocalDate last) {
    List<LocalDate> starts = new ArrayList<>();
    LocalDate start = start(first);
    while (!start.isAfter(last)) {
      starts.add(start);
      start = start.plus(1, unit());
    }
    return starts;
  }
}
