package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sitrep.model.Span;

/**
 * Cuts a page into paragraphs. A paragraph is a line, unless its sentence goes on in the next line:
 * pages are saved with lines wrapped, and with sentences broken by a blank line.
 */
final class Paragraphs {
  private static final int WRAP_LEAST = 45;
  private static final int WRAP_MOST = 110;
  private static final int BROKEN_LEAST = 40;
  private static final Pattern ARTICLE = Pattern.compile("\\p{Ll}{1,3}-\\p{L}.*", Pattern.DOTALL);

  private final String text;
  private final Predicate<String> alone;
  private final List<Paragraph> lines;
  private final int width;

  private Paragraphs(String text, Predicate<String> alone) {
    this.text = text;
    this.alone = alone;
    this.lines = lines(text);
    this.width = width();
  }

  /**
   * The paragraphs of a text, without surrounding white space.
   *
   * @param alone whether a line is a paragraph of its own whatever follows: a rule knows it
   */
  static List<Paragraph> of(String text, Predicate<String> alone) {
    return new Paragraphs(text, alone).join();
  }

  private static List<Paragraph> lines(String text) {
    List<Paragraph> lines = new ArrayList<>();
    int gap = 0;
    int start = 0;
    while (start <= text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Span span = strip(text, start, end);
      if (span.length() == 0) {
        gap++;
      } else {
        lines.add(new Paragraph(span, gap));
        gap = 0;
      }
      start = end + 1;
    }
    return lines;
  }

  static Span strip(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && space(text.charAt(from))) {
      from++;
    }
    while (to > from && space(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
  }

  /** The width at which lines are wrapped; 0 where they are not. */
  private int width() {
    int wrapped = 0;
    int followed = 0;
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i + 1).gap() == 0) {
        int length = lines.get(i).span().length();
        followed++;
        wrapped += length >= WRAP_LEAST && length <= WRAP_MOST ? 1 : 0;
        widest = Math.max(widest, length);
      }
    }
    return followed >= 4 && wrapped * 10 >= followed * 6 && widest <= WRAP_MOST ? widest : 0;
  }

  private List<Paragraph> join() {
    List<Paragraph> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int first = i;
      while (i + 1 < lines.size() && continues(lines.get(i), lines.get(i + 1))) {
        i++;
      }
      Span span = lines.get(first).span().union(lines.get(i).span());
      joined.add(new Paragraph(span, lines.get(first).gap()));
    }
    return List.copyOf(joined);
  }

  private boolean continues(Paragraph line, Paragraph next) {
    String here = line.of(text);
    String there = next.of(text);
    boolean lower =
        Character.isLowerCase(there.codePointAt(0)) && !ARTICLE.matcher(there).matches();
    boolean on = lower && !Prose.ends(here) && next.gap() <= 1;
    if (next.gap() == 0 && width > 0) {
      int space = there.indexOf(' ');
      int firstWord = space < 0 ? there.length() : space;
      on |= here.length() + 1 + firstWord > width - 3;
    } else {
      on &= here.length() >= BROKEN_LEAST;
    }
    return on && !alone.test(here) && !alone.test(there);
  }
}
