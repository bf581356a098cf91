package org.sitrep.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.DateRange;

/** Tells a narrative of past events from a report of the day, by the dates that it names. */
final class Narrative {
  private static final Set<String> OF_THE_DAY =
      Set.of("weekday", "near", "overnight", "unit", "ago", "past", "weekdays");
  private static final int MANY = 10;

  private Narrative() {}

  static boolean is(List<TimeMatch> matches, Optional<DateRange> published) {
    int ofTheDay = 0;
    int dated = 0;
    int latest = Integer.MIN_VALUE;
    for (TimeMatch match : matches) {
      ofTheDay += match.get("kind").filter(OF_THE_DAY::contains).isPresent() ? 1 : 0;
      for (String year : match.all("y")) {
        dated++;
        latest = Math.max(latest, Integer.parseInt(year));
      }
    }
    if (published.isEmpty() || dated == 0) {
      return false;
    }
    boolean past = latest < published.get().start().getYear() - 1 && dated > 2;
    return 3 * ofTheDay <= dated && (past || dated >= MANY);
  }
}
