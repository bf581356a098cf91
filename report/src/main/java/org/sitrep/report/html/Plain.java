package org.sitrep.report.html;

import java.util.regex.Pattern;

/** Makes text that was read harmless to show. */
public final class Plain {
  private static final Pattern RUN = Pattern.compile("\\s{2,}|[\\t\\n]");
  private static final char UNSHOWN = '\uFFFD';

  private Plain() {}

  /**
   * The text without characters that reorder or hide what stands beside them: overrides, embeddings
   * and control characters become U+FFFD, marks without width are dropped, half surrogates become
   * U+FFFD.
   */
  public static String visible(String text) {
    if (!suspect(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static boolean suspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && suspect(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean suspect(int c) {
    return control(c) || surrogate(c) || reorders(c) || hidden(c) || c == 0x2028 || c == 0x2029;
  }

  private static boolean control(int c) {
    boolean white = c == '\n' || c == '\t';
    return (c < ' ' && !white) || between(c, 0x7F, 0x9F);
  }

  private static boolean surrogate(int c) {
    return between(c, 0xD800, 0xDFFF);
  }

  private static boolean reorders(int c) {
    return between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x2069);
  }

  /** Soft hyphens, direction marks, zero-width spaces and joiners, tags. */
  private static boolean hidden(int c) {
    return c == 0xAD
        || c == 0x61C
        || c == 0x180E
        || c == 0xFEFF
        || between(c, 0x200B, 0x200F)
        || between(c, 0x2060, 0x2065)
        || between(c, 0x206A, 0x206F)
        || between(c, 0xFFF9, 0xFFFB)
        || between(c, 0xE0000, 0xE007F);
  }

  private static boolean between(int c, int first, int last) {
    return c >= first && c <= last;
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\r' || c == 0x2028 || c == 0x2029) {
      out.append('\n');
    } else if (control(c) || surrogate(c) || reorders(c)) {
      out.append(UNSHOWN);
    } else if (!hidden(c)) {
      out.appendCodePoint(c);
    }
  }

  /** One line: white space runs become one space, the ends are stripped; visible. */
  public static String line(String text) {
    String visible = visible(text).strip();
    return RUN.matcher(visible).find() ? RUN.matcher(visible).replaceAll(" ") : visible;
  }

  /** One line of at most so many characters, cut with an ellipsis. */
  public static String line(String text, int most) {
    String line = line(text);
    if (line.length() <= most) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
    return line.substring(0, end).strip() + "…";
  }
}
