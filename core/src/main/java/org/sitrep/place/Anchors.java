package org.sitrep.place;

import java.util.List;
import java.util.function.ToIntFunction;
import org.sitrep.model.Mention;

/**
 * Which names a phrase is understood by: those around it. In a very long article a name that stands
 * hundreds of names away says nothing of it, and to ask them all would take time squared.
 */
final class Anchors {
  /** How many names are looked at on each side. */
  private static final int FAR = 250;

  private Anchors() {}

  /** The mentions around an offset. */
  static List<Mention.OfPlace> around(List<Mention.OfPlace> mentions, int offset) {
    return around(mentions, offset, mention -> mention.span().end());
  }

  /** The anchors around an offset. */
  static List<Anchor> near(List<Anchor> anchors, int offset) {
    return around(anchors, offset, anchor -> anchor.span().end());
  }

  private static <T> List<T> around(List<T> inOrder, int offset, ToIntFunction<T> end) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end.applyAsInt(inOrder.get(middle)) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return inOrder.subList(Math.max(0, low - FAR), Math.min(inOrder.size(), low + FAR));
  }
}
