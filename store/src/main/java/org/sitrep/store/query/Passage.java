package org.sitrep.store.query;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.CodePoints;

/**
 * A few words of a text around the first of those that were looked for.
 *
 * @param start in code points of the whole text
 */
record Passage(String text, int start, int end) {
  private static final int AROUND = 120;

  /** So far into a text words are looked for. */
  private static final int REACH = 200_000;

  static Optional<Passage> of(String whole, TextQuery query) {
    String text = whole.length() > REACH ? whole.substring(0, REACH) : whole;
    List<int[]> marks = query.marks(text);
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    int from = edge(text, Math.max(0, marks.get(0)[0] - AROUND), -1);
    int to = edge(text, Math.min(text.length(), marks.get(0)[1] + AROUND), 1);
    CodePoints points = new CodePoints(text);
    return Optional.of(new Passage(text.substring(from, to), points.at(from), points.at(to)));
  }

  /** The nearest white space outwards, so that no word is cut, but not far. */
  private static int edge(String text, int at, int step) {
    int edge = at;
    for (int i = 0; i < 30 && edge > 0 && edge < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(step < 0 ? edge - 1 : edge))) {
        return edge;
      }
      edge += step;
    }
    boolean half = edge > 0 && edge < text.length() && Character.isLowSurrogate(text.charAt(edge));
    return half ? edge + step : edge;
  }
}
