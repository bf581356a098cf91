package org.sitrep.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The words of names.tsv, and patterns that name them in braces. */
final class Vocabulary {
  private final Map<String, String> groups = new LinkedHashMap<>();

  Vocabulary() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (Resource.Row row : Resource.rows("names.tsv", 2)) {
      words.computeIfAbsent(row.cell(0), k -> new ArrayList<>()).add(row.cell(1));
    }
    words.forEach((name, all) -> groups.put(name, "(?:" + String.join("|", all) + ")"));
    groups.put("CITY", groups.getOrDefault("city", "").toUpperCase(Locale.ROOT));
  }

  /** The pattern with the words put in, compiled. */
  Pattern compile(String where, String pattern) {
    String expanded = pattern;
    for (int depth = 0; depth < 2; depth++) {
      for (Map.Entry<String, String> group : groups.entrySet()) {
        expanded = expanded.replace("{" + group.getKey() + "}", group.getValue());
      }
    }
    try {
      return Pattern.compile(expanded);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(where + ": " + e.getMessage(), e);
    }
  }
}
