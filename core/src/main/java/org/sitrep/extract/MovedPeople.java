package org.sitrep.extract;

import java.util.List;
import org.sitrep.model.CasualtyKind;
import org.sitrep.text.Token;

/** Finds how many people fled, were seized, gave up or were freed, around the word that says so. */
final class MovedPeople {
  private static final int AFTER = 7;
  private static final int BEFORE = 18;

  private final List<Token> tokens;
  private final List<Count> counts;

  /**
   * @param harms what befell others in the sentence: their numbers are not of those who were moved
   */
  MovedPeople(Counting counting, List<Token> tokens, List<Harm> harms) {
    this.tokens = tokens;
    this.counts =
        counting.counts(tokens).stream()
            .filter(c -> !c.part() && harms.stream().noneMatch(h -> hurt(h, c)))
            .toList();
  }

  private static boolean hurt(Harm harm, Count count) {
    boolean moved = harm.kind() == CasualtyKind.CAPTURED || harm.kind() == CasualtyKind.MISSING;
    return !moved && harm.people().contains(count);
  }

  /** What stands right after the word, else the nearest before it, else a little farther on. */
  List<Count> around(int trigger) {
    for (Count count : counts) {
      if (count.start() > trigger
          && count.start() <= trigger + AFTER
          && clear(trigger + 1, count.start())) {
        return List.of(count);
      }
    }
    for (int c = counts.size() - 1; c >= 0; c--) {
      Count count = counts.get(c);
      if (count.start() < trigger && trigger - count.end() <= BEFORE) {
        return List.of(count);
      }
    }
    return List.of();
  }

  private boolean clear(int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = tokens.get(i).tag();
      if (tag.equals("VERB") || tag.equals("SCONJ") || tag.equals("PUNCT")) {
        return false;
      }
    }
    return true;
  }
}
