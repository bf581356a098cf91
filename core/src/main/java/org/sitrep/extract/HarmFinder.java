package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.text.Token;

/** Finds the words of a sentence that tell of people hit, and pairs them with the numbers. */
final class HarmFinder {
  private static final int NEAR = 3;

  private final List<Token> tokens;
  private final Counts counts;
  private final List<Harm> found = new ArrayList<>();

  private HarmFinder(HarmLexicon lexicon, Counting counting, List<Token> tokens) {
    this.tokens = tokens;
    this.counts = new Counts(lexicon, counting, tokens);
  }

  static List<Harm> harms(HarmLexicon lexicon, Counting counting, List<Token> tokens) {
    HarmFinder finder = new HarmFinder(lexicon, counting, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Optional<HarmLexicon.Row> row = lexicon.at(tokens, i);
      boolean told = finder.lower(i + 1).equals("toll") || finder.open(i) || finder.ended(i);
      if (row.isPresent() && !told) {
        finder.harm(i, row.get());
      }
    }
    return finder.found;
  }

  /** "Lives" of which the verb before has told: "lost their lives and 100 were hurt". */
  private boolean ended(int i) {
    boolean lives = lower(i).equals("lives") || lower(i).equals("life");
    return lives && !found.isEmpty() && i - found.get(found.size() - 1).token() <= 2;
  }

  /** A toll of which no number is told: "the toll may rise". */
  private boolean open(int i) {
    if (!lower(i).equals("toll")) {
      return false;
    }
    for (int k = i + 1; k <= i + NEAR; k++) {
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
    List<Count> people = forward ? counts.after(i, row) : counts.before(i, row, floor());
    if (people.isEmpty() && shared(i)) {
      Harm last = found.get(found.size() - 1);
      people = last.people();
      forward = last.forward();
    }
    if (people.isEmpty() && !forward && row.people() == HarmLexicon.People.BEFORE) {
      people = counts.after(i, row);
    }
    found.add(new Harm(i, row.kind(), forward, people));
    counts.take(people);
    if (forward && !people.isEmpty()) {
      shareBack(people);
    }
  }

  /** The last word that told of people hit: what stands before it is not of the next. */
  private int floor() {
    return found.isEmpty() ? 0 : found.get(found.size() - 1).token();
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
    boolean countEnds = counts.endAt(i) || tag(i - 1).equals("ADV") && counts.endAt(i - 1);
    boolean amongThose = lower(i - 1).equals("those") && lower(i - 2).equals("among");
    return (countEnds || amongThose) && !counts.startAt(i + 1);
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

  /** A plural without a number, for a claim that tells of nothing but the people. */
  static Count plural(int start, int end) {
    return new Count(start, end, start, 2, OptionalInt.empty(), false);
  }
}
