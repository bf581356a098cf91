package org.sitrep.link;

import java.util.Collections;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.Claim;
import org.sitrep.text.ResourceLines;

/**
 * The people whom a sentence names by their rank and who do not only speak in it: a general who is
 * killed, a pilot who is freed. Outlets spell first names in many ways, so the last name counts.
 *
 * @param surnames in lower case
 */
record NamedPeople(NavigableSet<String> surnames) {
  /** How much one person named by both speaks for one event. */
  static final double SAME = 1.2;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!Secretary[ -])(?i:\\b(?:"
              + String.join("|", ResourceLines.of(NamedPeople.class, "ranks.txt"))
              + ")\\b),?\\s(?:(?:\\p{Ll}{2}-)?+\\p{Lu}[\\p{L}'-]{1,40}+\\s){0,3}"
              + "(?:\\p{Ll}{2}-)?+(\\p{Lu}[\\p{L}'-]{2,40}+)");

  static NamedPeople of(Claim claim, String sentence) {
    NavigableSet<String> surnames = new TreeSet<>();
    Matcher matcher = NAMED.matcher(sentence);
    while (matcher.find()) {
      int at = claim.evidence().start() + matcher.start(1);
      boolean speaks =
          claim.sources().stream().anyMatch(s -> s.span().start() <= at && at < s.span().end());
      if (!speaks) {
        surnames.add(matcher.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return new NamedPeople(surnames);
  }

  /** Both as one. */
  NamedPeople with(NamedPeople other) {
    NavigableSet<String> both = new TreeSet<>(surnames);
    both.addAll(other.surnames);
    return new NamedPeople(both);
  }

  double likeness(NamedPeople other) {
    return Collections.disjoint(surnames, other.surnames) ? 0 : SAME;
  }
}
