package org.sitrep.eval;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.CodePoints;

/** Finds where phrases stand in one document's text. */
final class PhraseFinder {
  private final String text;
  private final CodePoints points;

  PhraseFinder(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  /**
   * Its own offsets; without them, each place where its words occur, and only those inside one of
   * the given stretches if there are any.
   */
  List<Offsets> find(Phrase phrase, List<Offsets> within) {
    if (phrase.offsets().isPresent()) {
      return List.of(phrase.offsets().get());
    }
    List<Offsets> all = occurrences(phrase.text());
    List<Offsets> inside =
        all.stream().filter(o -> within.stream().anyMatch(w -> w.contains(o))).toList();
    return inside.isEmpty() ? all : inside;
  }

  private List<Offsets> occurrences(String words) {
    List<Offsets> all = new ArrayList<>();
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      if (betweenPoints(at) && betweenPoints(end)) {
        all.add(new Offsets(points.at(at), points.at(end)));
      }
      at = text.indexOf(words, at + 1);
    }
    return all;
  }

  /** Whether a code unit offset splits no surrogate pair. */
  private boolean betweenPoints(int at) {
    return at == 0
        || at == text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
