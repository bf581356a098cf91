package org.sitrep.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.model.TimeMark;

/**
 * How well the time expressions of annotated narratives are found and read.
 *
 * @param strict F1 of spans that are the same
 * @param relaxed F1 of spans that overlap
 * @param value share of the matched spans that have a value and have it right
 * @param gold how many are annotated
 * @param found how many were found
 */
public record NarrativeScores(double strict, double relaxed, double value, int gold, int found) {
  /**
   * Compares.
   *
   * @param system what a system marks in a narrative
   */
  public static NarrativeScores of(
      List<Narrative> narratives, Function<Narrative, List<TimeMark>> system) {
    Tallied sum = new Tallied();
    narratives.forEach(narrative -> sum.add(narrative, system.apply(narrative)));
    return new NarrativeScores(
        share(2 * sum.same, sum.gold + sum.found),
        share(2 * sum.touching, sum.gold + sum.found),
        share(sum.right, sum.valued),
        sum.gold,
        sum.found);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  /** What is counted. */
  private static final class Tallied {
    private int gold;
    private int found;
    private int same;
    private int touching;
    private int valued;
    private int right;

    void add(Narrative narrative, List<TimeMark> marks) {
      List<TimeMark> left = new ArrayList<>(marks);
      gold += narrative.marks().size();
      found += left.size();
      for (TimeMark each : narrative.marks()) {
        Optional<TimeMark> match = match(each, left);
        if (match.isPresent()) {
          left.remove(match.get());
          add(each, match.get());
        }
      }
    }

    private void add(TimeMark annotated, TimeMark match) {
      touching++;
      same += match.span().equals(annotated.span()) ? 1 : 0;
      if (!annotated.value().isEmpty()) {
        valued++;
        right += normal(annotated.value()).equals(normal(match.value())) ? 1 : 0;
      }
    }
  }

  private static Optional<TimeMark> match(TimeMark gold, List<TimeMark> left) {
    return left.stream()
        .filter(e -> e.span().equals(gold.span()))
        .findFirst()
        .or(() -> left.stream().filter(e -> e.span().overlaps(gold.span())).findFirst());
  }

  /** Without what only fills an unknown place. */
  private static String normal(String value) {
    String out = value.toUpperCase(Locale.ROOT);
    return out.endsWith("-XX") && !out.startsWith("XXXX")
        ? out.substring(0, out.length() - 3)
        : out;
  }

  /** The figures, one a line. */
  public String text() {
    return String.format(
        Locale.ROOT,
        "strict   F1 %.3f   gold %d  system %d\nrelaxed  F1 %.3f\nvalue    %.3f\n",
        strict,
        gold,
        found,
        relaxed,
        value);
  }
}
