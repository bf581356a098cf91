package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.model.Span;

/**
 * Finds a title where a text repeats it: letters and digits are compared, punctuation is not, and
 * the outlet's name that pages append ("… | Levant Courier") need not be there.
 */
final class TitleMatch {
  private static final Pattern SUFFIX = Pattern.compile(" +[|–—:-] +(?=[^|–—:]{2,60}$)");
  private static final int SHORTEST = 8;
  private static final int LONGEST = 1_000;
  private static final int LEAST_WORDS = 5;
  private final List<String> forms = new ArrayList<>();

  TitleMatch(String title) {
    String form = title.strip();
    add(form);
    for (int i = 0; i < 3; i++) {
      List<String> parts = List.of(SUFFIX.split(form));
      if (parts.size() < 2) {
        break;
      }
      form = parts.get(0);
      add(form);
    }
    int prefix = title.indexOf(" - ");
    if (prefix > 0 && Prose.words(title.substring(prefix + 3)) >= LEAST_WORDS) {
      add(title.substring(prefix + 3));
    }
  }

  private void add(String form) {
    String letters = letters(form);
    if (letters.length() >= SHORTEST && !forms.contains(letters)) {
      forms.add(letters);
    }
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Whether a paragraph is the title. */
  boolean is(String paragraph) {
    if (paragraph.length() < SHORTEST || paragraph.length() >= LONGEST) {
      return false;
    }
    for (String form : forms) {
      if (is(form, paragraph)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(String form, String paragraph) {
    int matched = 0;
    for (int i = 0; i < paragraph.length(); ) {
      int c = paragraph.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (matched >= form.length() || form.codePointAt(matched) != Character.toLowerCase(c)) {
          return false;
        }
        matched += Character.charCount(form.codePointAt(matched));
      }
    }
    return matched == form.length();
  }

  /** The title where it stands at an offset of the text. */
  Optional<Span> at(CharSequence text, int start, int end) {
    for (String form : forms) {
      Optional<Span> span = at(form, text, start, end);
      if (span.isPresent()) {
        return span;
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> at(String form, CharSequence text, int start, int end) {
    int matched = 0;
    int i = start;
    while (i < end && matched < form.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (Character.toLowerCase(c) != form.charAt(matched)) {
          return Optional.empty();
        }
        matched++;
      }
      i++;
    }
    boolean whole = matched == form.length() && standsAlone(text, i, end);
    return whole ? Optional.of(new Span(start, fullStop(text, i, end))) : Optional.empty();
  }

  /** Not when a sentence goes on: "Car bomb kills four" in "Car bomb kills four in Homs". */
  private static boolean standsAlone(CharSequence text, int at, int end) {
    int i = at;
    while (i < end && !Character.isLetterOrDigit(text.charAt(i))) {
      if (".!?\n".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      i++;
    }
    return i >= end || (i > at && !Character.isLowerCase(text.charAt(i)));
  }

  private static int fullStop(CharSequence text, int at, int end) {
    int i = at;
    while (i < end && i - at < 3 && " .!?\"'”’_".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    while (i > at && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }
}
