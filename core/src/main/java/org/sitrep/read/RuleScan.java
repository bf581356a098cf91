package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.sitrep.model.Block;
import org.sitrep.model.Span;

/**
 * What the rules of a scope find in a stretch of text, from left to right. Each rule goes through
 * the text once, however much is found: it remembers what it has found ahead.
 */
final class RuleScan {
  private final int end;
  private final List<Looking> all = new ArrayList<>();

  /** A rule and where its next find begins. */
  private static final class Looking {
    private final Rule rule;
    private final Matcher matcher;
    private boolean found;

    Looking(Rule rule, Matcher matcher) {
      this.rule = rule;
      this.matcher = matcher;
    }

    void from(int at, int end) {
      matcher.region(at, end);
      found = matcher.find() && matcher.end() > matcher.start();
    }
  }

  RuleScan(List<Rule> rules, String text, int start, int end) {
    this.end = end;
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
    for (Rule rule : rules) {
      if (rule.mayFind(lower)) {
        Matcher matcher = rule.pattern().matcher(text).useTransparentBounds(true);
        Looking looking = new Looking(rule, matcher);
        looking.from(start, end);
        all.add(looking);
      }
    }
  }

  /** What the first rule that finds anything after an offset finds; offsets only grow. */
  Optional<Block> next(int at) {
    for (Looking looking : all) {
      if (looking.found && looking.matcher.start() < at) {
        looking.from(at, end);
      }
      if (looking.found) {
        Span span = new Span(looking.matcher.start(), looking.matcher.end());
        return Optional.of(new Block(looking.rule.kind(), span));
      }
    }
    return Optional.empty();
  }
}
