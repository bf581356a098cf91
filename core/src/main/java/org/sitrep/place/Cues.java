package org.sitrep.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.sitrep.theatre.WordTable;

/** Words beside a name that tell whether it is a place's, and where from it. */
final class Cues {
  private static final double MILE = 1.609344;
  private static final List<String> COMPASS =
      List.of("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest");

  private final Map<String, Set<String>> byRole = new HashMap<>();

  Cues(WordTable table) {
    for (WordTable.Row row : table.rows()) {
      byRole
          .computeIfAbsent(row.cell(0), role -> new HashSet<>())
          .add(row.cell(1).toLowerCase(Locale.ROOT));
    }
  }

  private boolean has(String role, String lower) {
    return byRole.getOrDefault(role, Set.of()).contains(lower);
  }

  /** Whether a place's name follows ("near"). */
  boolean before(String lower) {
    return has("before", lower);
  }

  /** Whether it is a point of the compass ("northern"). */
  boolean direction(String lower) {
    return has("direction", lower);
  }

  /** Whether it means close to a place, not in it ("outskirts"). */
  boolean near(String lower) {
    return has("near", lower);
  }

  /** Whether it is a piece of a place ("centre"). */
  boolean part(String lower) {
    return has("part", lower);
  }

  /** Whether it is no place, though written with a capital ("Friday"). */
  boolean not(String lower) {
    return has("not", lower);
  }

  /** Whether names begin with it ("Tal"), so that it is none alone before another. */
  boolean element(String lower) {
    return has("element", lower);
  }

  /** Whether it joins two words of one name ("da" of "Mocimboa da Praia"). */
  boolean particle(String text) {
    return has("particle", text);
  }

  /** Whether the name before it is that of a body ("Media" in "Aleppo Media Centre"). */
  boolean group(String lower) {
    return has("group", lower);
  }

  /** Whether a person's name follows ("General"). */
  boolean title(String lower) {
    return has("title", lower);
  }

  /** Whether the name of a person begins with it as often as that of a village ("Abu"). */
  boolean nickname(String lower) {
    return has("nickname", lower);
  }

  /** Whether what stands before it is in or by the place that follows ("in"). */
  boolean link(String lower) {
    return has("link", lower);
  }

  /** Whether a list of names may follow it that the noun before it announces ("including"). */
  boolean lists(String lower) {
    return has("lists", lower);
  }

  /** Whether two places follow, between which it is. */
  boolean between(String lower) {
    return has("between", lower);
  }

  /** Whether it is a unit of length, of so many kilometres ("km"). */
  OptionalDouble unit(String lower) {
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return has("kilometre", bare)
        ? OptionalDouble.of(1)
        : has("mile", bare) ? OptionalDouble.of(MILE) : OptionalDouble.empty();
  }

  /** The degrees from north by east of a word for a direction ("east", "northeastern"). */
  OptionalDouble bearing(String lower) {
    String plain = lower.replace("-", "");
    String bare = plain.endsWith("ern") ? plain.substring(0, plain.length() - 3) : plain;
    int at = COMPASS.indexOf(bare);
    return at < 0 ? OptionalDouble.empty() : OptionalDouble.of(45.0 * at);
  }
}
