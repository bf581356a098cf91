package org.sitrep.time;

import java.util.List;
import java.util.Map;

/**
 * How far patterns reach, without what they capture: most of those that can begin at a part come to
 * nothing, and this tells so without making objects. Ends are bits: bit n stands for the end n
 * parts on. No pattern is as long as 64 parts.
 */
final class Reach {
  private final Map<String, List<Pattern>> rules;

  /**
   * @param rules the patterns of each rule; may be filled later
   */
  Reach(Map<String, List<Pattern>> rules) {
    this.rules = rules;
  }

  /** The number of parts to the last of some ends, 0 where there is none. */
  static int last(long ends) {
    return ends == 0 ? 0 : 63 - Long.numberOfLeadingZeros(ends);
  }

  /** The ends of a pattern that begins at a part. */
  long of(List<Part> parts, List<List<Hit>> hits, Pattern pattern, int at) {
    long now = 1;
    List<Pattern.Element> elements = pattern.elements();
    for (int i = 0; i < elements.size() && now != 0; i++) {
      Pattern.Element element = elements.get(i);
      long next = element.optional() ? now : 0;
      for (long left = now; left != 0; left &= left - 1) {
        int on = Long.numberOfTrailingZeros(left);
        next |= step(parts, hits, element, at + on) << on;
      }
      now = next;
    }
    return now;
  }

  private long step(List<Part> parts, List<List<Hit>> hits, Pattern.Element element, int at) {
    if (at >= parts.size()) {
      return 0;
    }
    long out = 0;
    if (element instanceof Pattern.Literal literal) {
      out = literal.words().contains(parts.get(at).lower()) ? 2 : 0;
    } else if (element instanceof Pattern.OfClass ofClass) {
      for (Hit hit : hits.get(at)) {
        out |= hit.kind().equals(ofClass.kind()) ? 1L << hit.length() : 0;
      }
    } else if (element instanceof Pattern.Rule rule) {
      for (Pattern each : rules.getOrDefault(rule.name(), List.of())) {
        out |= of(parts, hits, each, at);
      }
    }
    return out;
  }
}
