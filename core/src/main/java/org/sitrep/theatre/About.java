package org.sitrep.theatre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a theatre's {@code theatre.yaml} says of it.
 *
 * @param name short, for commands: "syria"
 * @param title to show: "Syria"
 * @param languages of the articles, as ISO 639 codes
 * @param country where a place lies that is told without its country; empty: nowhere in particular
 * @param from the first day of the conflict; empty: not told
 * @param to the last day; empty: not told, or it goes on
 * @param dates how dates in numbers are written where the outlet is not known for it; empty: not
 *     told
 * @param base the theatre that it extends, "none" for nothing; empty: "world"
 */
public record About(
    String name,
    String title,
    List<String> languages,
    Optional<String> country,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<DateOrder> dates,
    Optional<String> base) {
  public About {
    languages = List.copyOf(languages);
  }

  /** A theatre in English of which no more is told. */
  public static About of(String name, String title) {
    Optional<LocalDate> day = Optional.empty();
    return new About(
        name, title, List.of("en"), Optional.empty(), day, day, Optional.empty(), Optional.empty());
  }
}
