package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.text.Token;

/** The numbers of people in a sentence, each given once to the word that tells what befell them. */
final class Counts {
  private static final int NEAR = 6;
  private static final int FAR = 25;

  private final HarmLexicon lexicon;
  private final Counting counting;
  private final List<Token> tokens;
  private final List<Count> counts;
  private final Set<Count> used = new HashSet<>();

  Counts(HarmLexicon lexicon, Counting counting, List<Token> tokens) {
    this.lexicon = lexicon;
    this.counting = counting;
    this.tokens = tokens;
    this.counts = counting.counts(tokens);
  }

  void take(List<Count> people) {
    used.addAll(people);
  }

  boolean startAt(int token) {
    return counts.stream().anyMatch(c -> c.start() == token);
  }

  /** Whether one that nobody has taken ends before a token. */
  boolean endAt(int token) {
    return counts.stream().anyMatch(c -> c.end() == token && !used.contains(c));
  }

  private String lower(int i) {
    return tokens.get(i).lower();
  }

  private String tag(int i) {
    return tokens.get(i).tag();
  }

  /** The people told after a word, none where another word stands between. */
  List<Count> after(int i, HarmLexicon.Row row) {
    boolean far = row.word().equals("toll"); // "the toll of the attack on … has risen to 40"
    int window = far ? FAR : row.people() == HarmLexicon.People.OF ? 2 * NEAR : NEAR;
    for (Count count : counts) {
      if (count.start() <= i || used.contains(count) || count.part()) {
        continue;
      }
      if (count.start() > i + window || blocked(i + 1, count.start(), row)) {
        break;
      }
      if (row.people() == HarmLexicon.People.PEOPLE && !people(count)) {
        break;
      }
      return joined(count);
    }
    return List.of();
  }

  private boolean people(Count count) {
    for (int i = count.who(); i < count.end(); i++) {
      if (counting.is(tokens.get(i), "people")) {
        return true;
      }
    }
    return false;
  }

  private boolean blocked(int from, int to, HarmLexicon.Row row) {
    boolean of = row.people() == HarmLexicon.People.OF;
    for (int k = from; k < to; k++) {
      boolean harm =
          lexicon.at(tokens, k).isPresent()
              && !lower(k).equals("lives")
              && !lower(k).equals("life");
      boolean verb = tag(k).equals("VERB") && !of;
      if (harm
          || verb
          || tag(k).equals("SCONJ") && !lower(k).equals("of")
          || lower(k).equals("in") && !of) {
        return true;
      }
    }
    return false;
  }

  /** A count and those that follow it in a list: "63 rebels and 21 soldiers". */
  private List<Count> joined(Count first) {
    List<Count> out = new ArrayList<>(List.of(first));
    Count last = first;
    for (Count next : counts) {
      if (next.start() < last.end() || used.contains(next)) {
        continue;
      }
      boolean list = next.start() - last.end() <= 3 && separators(last.end(), next.start());
      if (next.part() || !list || harmFollows(next)) {
        break;
      }
      out.add(next);
      last = next;
    }
    return out;
  }

  private boolean separators(int from, int to) {
    for (int k = from; k < to; k++) {
      if (!counting.is(tokens.get(k), "list")) {
        return false;
      }
    }
    return to > from;
  }

  private boolean harmFollows(Count count) {
    return count.end() < tokens.size()
        && (lexicon.at(tokens, count.end()).isPresent()
            || tag(count.end()).equals("AUX")
            || tag(count.end()).equals("VERB"));
  }

  /** The people before a word, not before another that told of people hit. */
  List<Count> before(int i, HarmLexicon.Row row, int floor) {
    boolean close = row.people() == HarmLexicon.People.BEFORE;
    for (int c = counts.size() - 1; c >= 0; c--) {
      Count count = counts.get(c);
      if (count.start() >= i || used.contains(count) || count.part()) {
        continue;
      }
      if (count.start() < floor
          || i - count.end() > (close && !dashed(count, i) ? NEAR / 2 : FAR)) {
        break;
      }
      if (!people(count) && count.end() > count.who() && i - count.end() > NEAR) {
        continue;
      }
      return withEarlier(c);
    }
    return List.of();
  }

  /** "23 civilians, including nine children, dead". */
  private boolean dashed(Count count, int to) {
    for (int k = count.end(); k < to && k < count.end() + NEAR / 2; k++) {
      if (counting.is(tokens.get(k), "part")) {
        return true;
      }
    }
    return false;
  }

  /** A count with those before it in a list: "ten children and five women were killed". */
  private List<Count> withEarlier(int c) {
    List<Count> out = new ArrayList<>(List.of(counts.get(c)));
    for (int k = c - 1; k >= 0; k--) {
      Count earlier = counts.get(k);
      Count first = out.get(0);
      boolean list = first.start() - earlier.end() <= 2 && separators(earlier.end(), first.start());
      if (!list || earlier.part() || used.contains(earlier)) {
        break;
      }
      out.add(0, earlier);
    }
    return out;
  }
}
