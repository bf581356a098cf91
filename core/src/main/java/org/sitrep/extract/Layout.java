package org.sitrep.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** How the phrases of a sentence stand to each other, whatever the trigger. */
final class Layout {
  private static final int FAR = 3;
  private static final Set<String> LISTS = Set.of(",", "and", ", and", "or", "as well as");

  private final View view;
  private final List<Filler> fillers;
  private final BitSet[] overlaps;
  private final int[] left;
  private final int[] right;

  Layout(View view, List<Filler> fillers) {
    this.view = view;
    this.fillers = List.copyOf(fillers);
    int size = fillers.size();
    overlaps = new BitSet[size];
    left = new int[size];
    right = new int[size];
    for (int i = 0; i < size; i++) {
      overlaps[i] = new BitSet(size);
      left[i] = leftOf(i);
      right[i] = rightOf(i);
      for (int k = 0; k < size; k++) {
        overlaps[i].set(k, fillers.get(k).span().overlaps(fillers.get(i).span()));
      }
    }
  }

  List<Filler> fillers() {
    return fillers;
  }

  /** Whether two phrases share characters; a phrase does with itself. */
  boolean overlap(int i, int k) {
    return i == k || overlaps[i].get(k);
  }

  /** The longest phrase that ends before a phrase begins, nearest first; -1 for none. */
  int left(int i) {
    return left[i];
  }

  /** The first phrase that begins where a phrase has ended; -1 for none. */
  int right(int i) {
    return right[i];
  }

  /** Whether two phrases stand side by side in a list. */
  boolean listed(int i, int k) {
    return LISTS.contains(link(i, k).trim());
  }

  /** The words between two phrases, or that they are many. */
  String link(int i, int k) {
    int from = fillers.get(Math.min(i, k)).end();
    int to = fillers.get(Math.max(i, k)).start();
    if (to - from > FAR) {
      return "far";
    }
    StringBuilder out = new StringBuilder();
    for (int t = from; t < to; t++) {
      out.append(view.token(t).lower()).append(' ');
    }
    return out.toString();
  }

  private int leftOf(int i) {
    int best = -1;
    for (int k = 0; k < fillers.size(); k++) {
      boolean before = fillers.get(k).end() <= fillers.get(i).start();
      if (before && (best < 0 || fillers.get(k).end() > fillers.get(best).end())) {
        best = k;
      }
    }
    return best;
  }

  private int rightOf(int i) {
    for (int k = i + 1; k < fillers.size(); k++) {
      if (fillers.get(k).start() >= fillers.get(i).end()) {
        return k;
      }
    }
    return -1;
  }
}
