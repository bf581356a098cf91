package org.sitrep.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.theatre.WordTable;

/** Words beside a name that tell whether it is a place's, and where from it. */
final class Cues {
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

  /** Whether the name before it is that of a body ("Media" in "Aleppo Media Centre"). */
  boolean group(String lower) {
    return has("group", lower);
  }

  /** Whether a person's name follows ("General"). */
  boolean title(String lower) {
    return has("title", lower);
  }
}
