package org.sitrep.read;

import java.util.regex.Pattern;

/** How running text and headlines look. */
final class Prose {
  private static final String CLOSERS = "\"'”’)]»*_ ";
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,300})\\]\\([^()\\s]{0,500}\\)");
  private static final Pattern DECK =
      Pattern.compile("\\p{Lu}[^.:“\"]{2,60}: [“\"‘][^“”\"]{10,300}[.…,]?[”\"’]");
  private static final int LONG = 30;
  private static final int LONGEST_HEADLINE = 250;

  private Prose() {}

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  /** In one line, with single spaces. */
  static String line(String text) {
    boolean even = true;
    for (int i = 0; i < text.length() && even; i++) {
      char c = text.charAt(i);
      even = c > ' ' || c == ' ' && i > 0 && text.charAt(i - 1) != ' ';
    }
    return (even ? text : SPACES.matcher(text).replaceAll(" ")).strip();
  }

  /** Without link marks: "[South](#)" is "South". */
  static String plain(String text) {
    return text.contains("](") ? LINK.matcher(text).replaceAll("$1") : text;
  }

  /** Whether a sentence ends at the end of text. */
  static boolean ends(CharSequence text) {
    int i = text.length() - 1;
    while (i >= 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:;".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a paragraph is running text. */
  static boolean body(String paragraph) {
    int words = words(paragraph);
    if (words < 4 || DECK.matcher(paragraph).matches()) {
      return false;
    }
    return words >= LONG || (ends(paragraph) && hasLowerCaseWord(paragraph));
  }

  private static boolean hasLowerCaseWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean start = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      if (start && Character.isLowerCase(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a paragraph may be a headline. */
  static boolean headline(String paragraph) {
    if (paragraph.length() > LONGEST_HEADLINE || words(paragraph) < 2) {
      return false;
    }
    char last = paragraph.charAt(paragraph.length() - 1);
    return ".:;,".indexOf(last) < 0 || paragraph.endsWith("...");
  }

  /** Whether a paragraph is nothing but links, with a label perhaps: "Theme: [A](#), [B](#)". */
  static boolean links(String paragraph) {
    String without = LINK.matcher(paragraph).replaceAll("");
    return !without.equals(paragraph) && words(without.replaceAll("[,|·/•:»>-]", " ")) <= 2;
  }
}
