package org.sitrep.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sitrep.model.Claim;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;

/**
 * When an account says that its event was.
 *
 * @param days the days that it names, from the first to the last; empty where it names none
 * @param rough the closest longer time that it names; empty where it names none
 * @param out the day by which the event must have been; several where the day of publication is
 *     only inferred; {@link DateRange#UNKNOWN} where it is not known at all
 */
record When(Optional<DateRange> days, Optional<DateRange> rough, DateRange out) {
  private static final int BACKGROUND = 31;
  private static final int NEWS = 3;
  private static final int SAME_STATE = 3;
  private static final double OPEN = -1;

  /** Of an article whose day of publication is one of several. */
  private static final double MAYBE = 0.4;

  private static final Comparator<DateRange> BY_END =
      Comparator.comparing(DateRange::end).thenComparing(DateRange::start);

  static When of(Claim claim, Optional<LocalDate> published) {
    DateRange range = claim.date().range();
    DatePrecision precision = claim.date().precision();
    boolean day = precision == DatePrecision.DAY && range.days() <= NEWS;
    boolean told = precision != DatePrecision.NONE;
    return new When(
        Optional.of(range).filter(r -> day),
        Optional.of(range).filter(r -> told && !day),
        told || range.days() == 1 ? DateRange.of(published.orElse(range.end())) : range);
  }

  /** Both as one. */
  When with(When other) {
    return new When(both(days, other.days), closer(rough, other.rough), earlier(out, other.out));
  }

  private static DateRange earlier(DateRange a, DateRange b) {
    return !a.known() || (b.known() && BY_END.compare(b, a) < 0) ? b : a;
  }

  private static Optional<DateRange> both(Optional<DateRange> a, Optional<DateRange> b) {
    return a.isPresent() && b.isPresent() ? Optional.of(a.get().with(b.get())) : a.or(() -> b);
  }

  private static Optional<DateRange> closer(Optional<DateRange> a, Optional<DateRange> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    int order = Long.compare(a.get().days(), b.get().days());
    return order < 0 || (order == 0 && a.get().compareTo(b.get()) <= 0) ? a : b;
  }

  /** Whether nothing at all is known of the time, or so little that it fits the news of months. */
  boolean open() {
    return days.isEmpty() && rough.isEmpty() && (!out.known() || out.days() > BACKGROUND);
  }

  /** Whether a time so long is told that it is background and no day's news. */
  boolean background() {
    return days.isEmpty() && rough.filter(r -> r.days() > BACKGROUND).isPresent();
  }

  /** The days on which an account of the same event may be looked for. */
  DateRange window() {
    return days.or(() -> rough).orElse(new DateRange(out.start().minusDays(NEWS), out.end()));
  }

  /** How much the times speak for one event; {@link Likeness#NEVER} where they rule it out. */
  double likeness(When other, boolean lasts) {
    if (open() || other.open()) {
      boolean apart = known() && other.known() && !window().overlaps(other.window());
      return apart ? Likeness.NEVER : OPEN;
    }
    if (background() || other.background()) {
      return background() && other.background() && rough.equals(other.rough) ? 1 : Likeness.NEVER;
    }
    if (days.isPresent() && other.days.isPresent()) {
      return named(gap(days.get(), other.days.get()), lasts);
    }
    if (days.isPresent() || other.days.isPresent()) {
      return days.isPresent() ? other.against(days.get(), lasts) : against(other.days.get(), lasts);
    }
    return undated(other);
  }

  private boolean known() {
    return days.isPresent() || rough.isPresent() || out.known();
  }

  private static double named(long gap, boolean lasts) {
    if (gap == 0) {
      return 2;
    }
    if (lasts) {
      return gap <= SAME_STATE ? 1 - 0.4 * gap : -gap;
    }
    return gap == 1 ? -4 : Likeness.NEVER;
  }

  /** This names no day, the other does. */
  private double against(DateRange day, boolean lasts) {
    if (rough.isPresent()) {
      double fits = rough.get().days() <= 8 ? 0.8 : 0.2;
      return rough.get().overlaps(day) ? fits : lasts ? -2 : Likeness.NEVER;
    }
    if (out.days() > 1 && out.overlaps(day)) {
      return MAYBE;
    }
    long since = out.end().toEpochDay() - day.end().toEpochDay();
    if (since < 0) {
      return out.end().isBefore(day.start()) ? Likeness.NEVER : 1.2;
    }
    return since <= 1 ? 1.2 : since <= NEWS ? 0.4 : since <= 14 ? -1 : Likeness.NEVER;
  }

  private double undated(When other) {
    if (rough.isPresent() && other.rough.isPresent()) {
      boolean equal = rough.equals(other.rough);
      return equal ? 1.2 : rough.get().overlaps(other.rough.get()) ? 0.3 : Likeness.NEVER;
    }
    if (rough.isPresent() || other.rough.isPresent()) {
      return window().overlaps(other.window()) ? 0 : -3;
    }
    boolean exact = out.days() == 1 && other.out.days() == 1;
    if (!exact && out.overlaps(other.out)) {
      return MAYBE;
    }
    long apart = gap(out, other.out);
    return apart == 0 ? 1.2 : apart == 1 ? 0.8 : apart <= NEWS ? 0 : apart <= 14 ? -2 : -6;
  }

  private static long gap(DateRange a, DateRange b) {
    if (a.overlaps(b)) {
      return 0;
    }
    return a.end().isBefore(b.start())
        ? b.start().toEpochDay() - a.end().toEpochDay()
        : a.start().toEpochDay() - b.end().toEpochDay();
  }

  /** Whether all days named lie close enough for one event. */
  boolean fitsOne(boolean lasts) {
    return days.filter(r -> r.days() > (lasts ? 8 : 2)).isEmpty();
  }
}
