package org.sitrep.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Passage;

/**
 * Finds the passages that two texts share: runs of equal words, those together that follow each
 * other with a few other words between. Work grows with the length of both.
 */
final class Aligner {
  /** From so many words on, a shared run is no matter of chance or of a usual phrase. */
  private static final int LONG_ENOUGH = 20;

  /** So many words may differ between two runs of one passage. */
  private static final int GAP = 10;

  /** A part of so much of a text is a passage though it is short. */
  private static final double MOST = 0.8;

  private final BodyWords text;
  private final BodyWords source;

  private Aligner(BodyWords text, BodyWords source) {
    this.text = text;
    this.source = source;
  }

  /**
   * Words from one place on that are equal in both texts, or almost.
   *
   * @param at the first word in the text
   * @param end the word after the last one in the text
   * @param from the first word in the source
   * @param to the word after the last one in the source
   * @param equal how many of them are equal
   */
  private record Run(int at, int end, int from, int to, int equal) {
    boolean reaches(Run next) {
      return next.at - end <= GAP && next.from >= to && next.from - to <= GAP;
    }

    Run with(Run next) {
      return new Run(at, next.end, from, next.to, equal + next.equal);
    }
  }

  /** The passages of a text that stand in a source. */
  static List<Passage> passages(Numbered text, Numbered source) {
    Aligner aligner = new Aligner(text.words(), source.words());
    return aligner.joined(aligner.runs()).stream()
        .filter(aligner::counts)
        .map(
            run ->
                new Passage(
                    text.id(),
                    text.words().span(run.at(), run.end()),
                    source.id(),
                    source.words().span(run.from(), run.to())))
        .toList();
  }

  /** An article's id and its words. */
  record Numbered(String id, BodyWords words) {}

  private boolean counts(Run run) {
    return run.equal() >= LONG_ENOUGH || run.equal() >= MOST * Math.min(text.size(), source.size());
  }

  private List<Run> runs() {
    Map<Long, Integer> index = source.index();
    List<Run> runs = new ArrayList<>();
    int at = 0;
    int ahead = 0;
    while (at < text.shingles()) {
      int from = place(index, at, at + ahead);
      int equal = from < 0 ? 0 : equal(at, from);
      if (equal == 0) {
        at++;
      } else {
        runs.add(new Run(at, at + equal, from, from + equal, equal));
        ahead = from - at;
        at += equal;
      }
    }
    return runs;
  }

  /** Where the shingle at a place stands in the source: best as far on as the run before. */
  private int place(Map<Long, Integer> index, int at, int expected) {
    long shingle = text.shingle(at);
    boolean there =
        expected >= 0 && expected < source.shingles() && source.shingle(expected) == shingle;
    return there ? expected : index.getOrDefault(shingle, -1);
  }

  private int equal(int at, int from) {
    int equal = 0;
    while (at + equal < text.size()
        && from + equal < source.size()
        && text.word(at + equal) == source.word(from + equal)) {
      equal++;
    }
    return equal;
  }

  private List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).reaches(run)) {
        joined.set(last, joined.get(last).with(run));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
