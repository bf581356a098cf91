package org.sitrep.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.model.Span;

/** Knows from the words before a place whether only a part of it is meant: {@code parts.txt}. */
final class PartWords {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}|\\d");
  private static final int WORDS = 3;
  private static final int REACH = 60;

  private final Set<String> words;

  PartWords() {
    try (InputStream in = PartWords.class.getResourceAsStream("parts.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: control/parts.txt");
      }
      this.words =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a part is meant of the place whose phrase is given, by its text. */
  boolean before(Span phrase, String text) {
    if (phrase.end() > text.length() || phrase.start() == phrase.end()) {
      return false;
    }
    String before = text.substring(Math.max(0, phrase.start() - REACH), phrase.start());
    int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf('.')) + 1;
    List<String> told = List.of(before.substring(clause).strip().split("\\s+"));
    return told.subList(Math.max(0, told.size() - WORDS), told.size()).stream().anyMatch(this::is)
        || inside(phrase.of(text));
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
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
