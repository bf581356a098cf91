package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.text.Token;

/** Finds the words of a sentence that tell of people hit, and pairs them with the numbers. */
final class HarmFinder {
  private static final int NEAR = 6;
  private static final int FAR = 25;

  private final HarmLexicon lexicon;
  private final Counting counting;
  private final List<Token> tokens;
  private final List<Count> counts;
  private final Set<Count> used = new HashSet<>();
  private final List<Harm> found = new ArrayList<>();

  private HarmFinder(HarmLexicon lexicon, Counting counting, List<Token> tokens) {
    this.lexicon = lexicon;
    this.counting = counting;
    this.tokens = tokens;
    this.counts = counting.counts(tokens);
  }

  static List<Harm> harms(HarmLexicon lexicon, Counting counting, List<Token> tokens) {
    HarmFinder finder = new HarmFinder(lexicon, counting, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Optional<HarmLexicon.Row> row = lexicon.at(tokens, i);
      if (row.isPresent() && !finder.lower(i + 1).equals("toll") && !finder.open(i)) {
        finder.harm(i, row.get());
      }
    }
    return finder.found;
  }

  /** A toll of which no number is told: "the toll may rise". */
  private boolean open(int i) {
    if (!lower(i).equals("toll")) {
      return false;
    }
    for (int k = i + 1; k <= i + NEAR / 2; k++) {
      switch (lower(k)) {
        case "could", "may", "might", "likely", "expected" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void harm(int i, HarmLexicon.Row row) {
    boolean forward = forward(i, row);
    List<Count> people = forward ? after(i, row) : before(i, row);
    if (people.isEmpty() && shared(i)) {
      Harm last = found.get(found.size() - 1);
      people = last.people();
      forward = last.forward();
    }
    if (people.isEmpty() && !forward && row.people() == HarmLexicon.People.BEFORE) {
      people = after(i, row);
    }
    found.add(new Harm(i, row.kind(), forward, people));
    used.addAll(people);
    if (forward && !people.isEmpty()) {
      shareBack(people);
    }
  }

  private boolean forward(int i, HarmLexicon.Row row) {
    return switch (row.people()) {
      case SUBJECT, BEFORE -> false;
      case OF -> true;
      case LIFE, PEOPLE -> !passive(i);
      case OBJECT -> !passive(i) && !bare(i);
    };
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  private String tag(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : "";
  }

  private boolean passive(int i) {
    if (lower(i).endsWith("ing")) {
      return lower(i - 1).equals("being");
    }
    for (int p = i - 1; p >= 0 && p >= i - 4; p--) {
      String lemma = tokens.get(p).lemma();
      boolean name = tokens.get(p).text().equals("IS");
      if (!name && (lemma.equals("be") || lemma.equals("get") || lower(p).equals("been"))) {
        return true;
      }
      if (!tag(p).equals("ADV") && !tag(p).equals("AUX") && !tag(p).equals("VERB")) {
        return false;
      }
    }
    return false;
  }

  /** A participle without "be" after the people: "ten killed in", "and 12 injured". */
  private boolean bare(int i) {
    if (lower(i).endsWith("ing")) {
      return false;
    }
    boolean countEnds =
        counts.stream()
            .anyMatch(
                c ->
                    c.end() == i && !used.contains(c)
                        || c.end() == i - 1 && tag(i - 1).equals("ADV"));
    boolean countFollows = counts.stream().anyMatch(c -> c.start() == i + 1);
    return countEnds && !countFollows;
  }

  /** "killing and wounding ten": an earlier word that shares these people. */
  private void shareBack(List<Count> people) {
    int last = found.size() - 1;
    if (last == 0) {
      return;
    }
    Harm before = found.get(last - 1);
    if (before.people().isEmpty() && found.get(last).token() - before.token() <= 2) {
      found.set(last - 1, new Harm(before.token(), before.kind(), true, people));
    }
  }

  /** "were killed and wounded": the people of the word before. */
  private boolean shared(int i) {
    if (found.isEmpty()) {
      return false;
    }
    Harm last = found.get(found.size() - 1);
    boolean joined = lower(i - 1).equals("and") || lower(i - 1).equals("or");
    return joined && i - last.token() == 2 && !last.forward();
  }

  private List<Count> after(int i, HarmLexicon.Row row) {
    int window = row.people() == HarmLexicon.People.OF ? 2 * NEAR : NEAR;
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
      boolean list = next.start() - last.end() <= 2 && separators(last.end(), next.start());
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
      if (!lower(k).equals(",") && !lower(k).equals("and") && !lower(k).equals("another")) {
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

  private List<Count> before(int i, HarmLexicon.Row row) {
    int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).token();
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

  /** A plural without a number, for a claim that tells of nothing but the people. */
  static Count plural(int start, int end) {
    return new Count(start, end, start, 2, OptionalInt.empty(), false);
  }
}
