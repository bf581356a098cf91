package org.sitrep.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Span;

/** Reads what stands after the body in one line with it. */
final class RunOnTail {
  private static final int REACH = 420;
  private static final int STEPS = 10;
  private static final int MOST_WORDS = 4;
  private static final Pattern SPACE = Pattern.compile(" +");
  private final RuleBook rules;

  RunOnTail(RuleBook rules) {
    this.rules = rules;
  }

  /** Adds the blocks of the tail; the offset at which the body ends. */
  int read(String text, Span body, List<Block> blocks) {
    List<Block> tail = new ArrayList<>();
    int end = body.end();
    for (int step = 0; step < STEPS && end > body.start(); step++) {
      Optional<Block> found = next(text, Math.max(body.start(), end - REACH), end);
      if (found.isEmpty()) {
        break;
      }
      tail.add(found.get());
      end = Paragraphs.strip(text, body.start(), found.get().span().start()).end();
    }
    Collections.reverse(tail);
    blocks.addAll(tail);
    return end;
  }

  private Optional<Block> next(String text, int start, int end) {
    return rules
        .find(Rule.Scope.TAIL, text, start, end)
        .map(b -> new Block(b.kind(), Paragraphs.strip(text, b.span().start(), b.span().end())))
        .filter(b -> b.span().length() > 0)
        .or(() -> fragment(text, start, end));
  }

  /** What follows the last sentence and is none: a few words, or headlines of other articles. */
  private static Optional<Block> fragment(String text, int start, int end) {
    int from = end;
    while (from > start && !(text.charAt(from - 1) == ' ' && stop(text, start, from - 2))) {
      from--;
    }
    if (from <= start || from >= end || Prose.ends(text.substring(from, end))) {
      return Optional.empty();
    }
    String rest = text.substring(from, end);
    long words = words(rest).count();
    boolean lower = words(rest).allMatch(w -> Character.isLowerCase(w.charAt(0)));
    boolean name = words <= MOST_WORDS && !lower && capitals(rest) * 2 >= words;
    boolean headlines = words > 6 && capitals(rest) * 100 >= words * 65;
    if (!name && !headlines) {
      return Optional.empty();
    }
    BlockKind kind = name ? BlockKind.BYLINE : BlockKind.BOILERPLATE;
    return Optional.of(new Block(kind, new Span(from, end)));
  }

  private static boolean stop(String text, int start, int at) {
    if (at < start) {
      return false;
    }
    char c = text.charAt(at);
    boolean closing = "\"”’)".indexOf(c) >= 0 && at > start;
    char last = closing ? text.charAt(at - 1) : c;
    return ".!?…".indexOf(last) >= 0 && !initial(text, at);
  }

  /** "H." in "H. Said" ends no sentence. */
  private static boolean initial(String text, int dot) {
    return dot >= 1
        && text.charAt(dot) == '.'
        && Character.isUpperCase(text.charAt(dot - 1))
        && (dot == 1 || !Character.isLetter(text.charAt(dot - 2)));
  }

  private static long capitals(String text) {
    return words(text).filter(w -> !Character.isLowerCase(w.charAt(0))).count();
  }

  /** More than one space may stand before the first. */
  private static Stream<String> words(String text) {
    return SPACE.splitAsStream(text).filter(w -> !w.isEmpty());
  }
}
