package org.sitrep.model;

/** Words of an article that name a party, a place or a time, found before claims are extracted. */
public sealed interface Mention {
  /** Where it stands. */
  Span span();

  /** A party by name or by a word that stands for one ("regime", "rebels"). */
  record OfActor(Span span, String actor) implements Mention {}

  /** A place by name, with its kind words ("Taybah school"): the resolver's first choice. */
  record OfPlace(Span span, Toponym toponym) implements Mention {}

  /** A time expression and the days it means. */
  record OfTime(Span span, DateRange range, DatePrecision precision) implements Mention {}
}
