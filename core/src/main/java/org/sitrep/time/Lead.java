package org.sitrep.time;

import java.util.List;
import java.util.Map;

/**
 * How many plain words may stand in a match before the first word of a class.
 *
 * @param before the most before its first class; -1 where it never has one
 * @param without the most parts that it may have without any class; -1 where it always has one
 */
record Lead(int before, int without) {
  private static final Lead NOTHING = new Lead(-1, -1);

  static Lead of(Pattern pattern, Map<String, List<Pattern>> rules) {
    int before = -1;
    int without = 0;
    for (Pattern.Element element : pattern.elements()) {
      if (without < 0) {
        break;
      }
      Lead lead = of(element, rules);
      before = lead.before() < 0 ? before : Math.max(before, without + lead.before());
      int taken = lead.without() < 0 ? -1 : without + lead.without();
      without = Math.max(taken, element.optional() ? without : -1);
    }
    return new Lead(before, without);
  }

  private static Lead of(Pattern.Element element, Map<String, List<Pattern>> rules) {
    if (element instanceof Pattern.Literal) {
      return new Lead(-1, 1);
    }
    if (element instanceof Pattern.Rule rule) {
      return rules.getOrDefault(rule.name(), List.of()).stream()
          .map(p -> of(p, rules))
          .reduce(NOTHING, Lead::or);
    }
    return new Lead(0, -1);
  }

  private Lead or(Lead other) {
    return new Lead(Math.max(before, other.before), Math.max(without, other.without));
  }

  /** Whether a match may begin at a part when the next class stands so many parts on. */
  boolean reaches(int on) {
    return without > 0 || on <= before;
  }
}
