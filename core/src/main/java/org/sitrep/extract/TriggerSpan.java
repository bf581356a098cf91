package org.sitrep.extract;

import java.util.Set;
import org.sitrep.model.ClaimType;

/** The words that belong to a trigger's head: "rocket attack", "shot down". */
final class TriggerSpan {
  private static final Set<String> PARTICLES = Set.of("up", "down", "off", "out", "back", "on");
  private static final Set<String> MEANS = Set.of("air", "artillery", "bomb", "chemical", "event");

  private TriggerSpan() {}

  static Trigger around(View view, int head, ClaimType type, double confidence) {
    int start = head;
    int end = head + 1;
    if (view.verb(head)) {
      if (end < view.size() && PARTICLES.contains(view.token(end).lower())) {
        end++;
      }
    } else {
      int first = view.chunkAt(head).map(Chunk::start).orElse(head);
      while (start > first && view.classesOf(start - 1).stream().anyMatch(MEANS::contains)) {
        start--;
      }
    }
    return new Trigger(start, end, head, type, confidence);
  }
}
