package org.sitrep.control;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.model.Span;
import org.sitrep.text.ResourceLines;

/** Knows from the words before a place whether only a part of it is meant: {@code parts.txt}. */
final class PartWords {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}|\\d");
  private static final int WORDS = 3;
  private static final int REACH = 60;

  private static final int OBJECT = 5;
  private static final String OF = " of";

  /** Words after which the object of a verb does not go on. */
  private static final Set<String> ENDS =
      Set.of(
          "after",
          "as",
          "before",
          "but",
          "by",
          "during",
          "following",
          "from",
          "in",
          "on",
          "since",
          "that",
          "when",
          "where",
          "which",
          "while",
          "who",
          "with");

  private final Set<String> words;

  /** Those that alone, without "of" after them, are a part of a place's name. */
  private final Set<String> nouns;

  PartWords() {
    List<String> lines = ResourceLines.of(PartWords.class, "parts.txt");
    this.words = lines.stream().filter(line -> !line.endsWith(OF)).collect(Collectors.toSet());
    this.nouns =
        lines.stream()
            .filter(line -> line.endsWith(OF))
            .map(line -> line.substring(0, line.length() - OF.length()))
            .collect(Collectors.toSet());
  }

  /** Whether a part is meant of the place whose phrase is given, by its text after the trigger. */
  boolean before(Span phrase, Span trigger, String text) {
    if (phrase.end() > text.length() || phrase.start() == phrase.end()) {
      return false;
    }
    int from = Math.max(0, phrase.start() - REACH);
    boolean after = trigger.end() <= phrase.start();
    String before = text.substring(after ? Math.max(from, trigger.end()) : from, phrase.start());
    int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf('.')) + 1;
    List<String> told = List.of(before.substring(clause).strip().split("\\s+"));
    return told.subList(Math.max(0, told.size() - WORDS), told.size()).stream().anyMatch(this::is)
        || inside(phrase.of(text));
  }

  /** Whether what directly follows a trigger is a part: "gained control of positions". */
  boolean after(Span trigger, String text) {
    int end = Math.min(text.length(), trigger.end() + REACH);
    if (trigger.end() > end) {
      return false;
    }
    int seen = 0;
    for (String word : text.substring(trigger.end(), end).strip().split("\\s+")) {
      String bare = word.replaceAll("[,.;:]+$", "");
      if (seen++ == OBJECT || ENDS.contains(bare.toLowerCase(Locale.ROOT))) {
        return false;
      }
      if (is(bare)) {
        return true;
      }
      if (!bare.equals(word)) {
        return false;
      }
    }
    return false;
  }

  /** Inside the phrase only what is no name: "near Shola", "West of Homs", not "East Ghouta". */
  private boolean inside(String phrase) {
    List<String> told = List.of(phrase.strip().split("\\s+"));
    for (int i = 0; i < told.size(); i++) {
      boolean of = i + 1 < told.size() && told.get(i + 1).equals("of");
      if (of ? is(told.get(i)) : words.contains(told.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase has a name in it; "the same fields" only takes a place up. */
  static boolean named(Span phrase, String text) {
    return phrase.end() > text.length() || NAME.matcher(phrase.of(text)).find();
  }

  private boolean is(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.contains(lower) || nouns.contains(lower);
  }
}
