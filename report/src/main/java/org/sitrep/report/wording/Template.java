package org.sitrep.report.wording;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern of words with slots, as {@code templates.tsv} explains them.
 *
 * @param pattern its characters in the table
 */
record Template(String pattern) {
  private static final Pattern ALTERNATIVES = Pattern.compile(" \\|\\| ");

  /** The words, with the first alternative that can be filled. */
  String fill(Map<String, String> slots) {
    for (String alternative : ALTERNATIVES.split(pattern, -1)) {
      Optional<String> filled = fill(alternative, slots);
      if (filled.isPresent()) {
        String text = filled.get();
        return text.isBlank() ? "" : text;
      }
    }
    return "";
  }

  private static Optional<String> fill(String part, Map<String, String> slots) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < part.length()) {
      char c = part.charAt(i);
      if (c == '[') {
        int end = part.indexOf(']', i);
        fill(part.substring(i + 1, end), slots).ifPresent(out::append);
        i = end + 1;
      } else if (c == '{') {
        int end = part.indexOf('}', i);
        String value = slot(part.substring(i + 1, end), slots);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        out.append(value);
        i = end + 1;
      } else {
        out.append(c);
        i++;
      }
    }
    return Optional.of(out.toString());
  }

  private static String slot(String slot, Map<String, String> slots) {
    int bar = slot.indexOf('|');
    String value = slots.getOrDefault(bar < 0 ? slot : slot.substring(0, bar), "");
    return value.isEmpty() && bar >= 0 ? slot.substring(bar + 1) : value;
  }
}
