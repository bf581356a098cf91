package org.sitrep.report.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sitrep.model.Claim;
import org.sitrep.model.DateRange;
import org.sitrep.model.Incident;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.report.index.SituationIndex;

/** Tells the news of the period from what its articles tell of earlier times. */
final class Background {
  /** How many days before the period its first articles may tell as news. */
  private static final int BEFORE = 7;

  /** How old an event may be when an article tells it as news. */
  private static final int OLD = 31;

  private final Situation situation;
  private final SituationIndex index;

  Background(Situation situation, SituationIndex index) {
    this.situation = situation;
    this.index = index;
  }

  /**
   * Whether an incident was before the period, or more than a month before the first article that
   * tells it, or is told only for a time that began so early.
   */
  boolean holds(Incident incident) {
    if (!incident.date().known()) {
      return false;
    }
    DateRange days = incident.date().range();
    LocalDate decisive = days.days() > OLD ? days.start() : days.end();
    LocalDate start = situation.period().start().minusDays(BEFORE);
    return decisive.isBefore(start)
        || told(incident).filter(day -> decisive.isBefore(day.minusDays(OLD))).isPresent();
  }

  private Optional<LocalDate> told(Incident incident) {
    return incident.claims().stream()
        .map(Claim::article)
        .flatMap(id -> index.article(id).stream())
        .flatMap(article -> article.meta().published().stream())
        .map(Published::range)
        .map(DateRange::start)
        .min(Comparator.naturalOrder());
  }
}
