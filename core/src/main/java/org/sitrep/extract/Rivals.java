package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Span;
import org.sitrep.text.Token;

/** Decides which of the claims of a sentence people hit belong to. */
final class Rivals {
  private static final Set<String> CAUSE =
      Set.of("in", "by", "when", "after", "as", "during", "from", "due", "because");
  private static final int CAUSE_WITHIN = 14;
  private static final int LIST_WITHIN = 6;

  private final List<Token> tokens;
  private final Span trigger;
  private final List<Span> all;

  Rivals(List<Token> tokens, Span trigger, List<Span> others) {
    this.tokens = tokens;
    this.trigger = trigger;
    this.all = new ArrayList<>(others);
    all.add(trigger);
    all.sort(null);
  }

  /** Whether the claim is the one that the people belong to, or shares them. */
  boolean won(Harm harm) {
    Span winner = winner(harm);
    return winner.equals(trigger) || joined(winner, trigger);
  }

  private Span winner(Harm harm) {
    Span word = tokens.get(harm.token()).span();
    Span left = null;
    Span right = null;
    for (Span candidate : all) {
      if (candidate.overlaps(word)) {
        return candidate;
      }
      if (candidate.end() <= word.start()) {
        left = candidate;
      } else if (right == null) {
        right = candidate;
      }
    }
    if (left == null || right == null) {
      return left == null ? (right == null ? trigger : right) : left;
    }
    return caused(harm, right) ? right : left;
  }

  /** "ten were killed in", then the event: the words between begin with a cause. */
  private boolean caused(Harm harm, Span right) {
    int end = harm.token();
    for (Count count : harm.people()) {
      end = Math.max(end, count.end() - 1);
    }
    for (int i = end + 1; i <= end + CAUSE_WITHIN && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.start() >= right.start()) {
        return false;
      }
      if (CAUSE.contains(token.lower())) {
        return !harm.forward() || !token.lower().equals("as");
      }
      if (token.tag().equals("VERB") || token.tag().equals("CCONJ")) {
        return false;
      }
    }
    return false;
  }

  /** Two events told together: "shelling and air raids". */
  private boolean joined(Span a, Span b) {
    Span first = a.compareTo(b) < 0 ? a : b;
    Span second = a.compareTo(b) < 0 ? b : a;
    boolean and = false;
    int between = 0;
    for (Token token : tokens) {
      if (token.start() >= first.end() && token.end() <= second.start()) {
        between++;
        and |= token.lower().equals("and") || token.lower().equals("or");
        if (token.tag().equals("VERB") || token.tag().equals("AUX")) {
          return false;
        }
      }
    }
    return and && between <= LIST_WITHIN && noun(a) && noun(b);
  }

  /** Whether a trigger is a noun, or a verbal one such as "shelling". */
  private boolean noun(Span span) {
    for (Token token : tokens) {
      if (token.span().overlaps(span) && token.end() >= span.end()) {
        return !token.tag().equals("VERB") || token.lower().endsWith("ing");
      }
    }
    return false;
  }
}
