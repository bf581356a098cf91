package org.sitrep.eval;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The scores of many pages: precision is the mean over the pages on which anything was found,
 * recall the mean over those that have a body, and F1 the harmonic mean of these two.
 */
public record BodyScores(SortedMap<String, BodyScore> pages) {
  public BodyScores {
    pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
  }

  /** The mean precision. */
  public double precision() {
    return mean(pages.values().stream().filter(BodyScore::found).toList(), BodyScore::precision);
  }

  /** The mean recall. */
  public double recall() {
    return mean(pages.values().stream().filter(BodyScore::sought).toList(), BodyScore::recall);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return Prf.f1(precision(), recall());
  }

  private static double mean(List<BodyScore> scores, ToDoubleFunction<BodyScore> figure) {
    return scores.stream().mapToDouble(figure).average().orElse(0);
  }

  /** The pages that were read worst, the worst first. */
  public List<Map.Entry<String, BodyScore>> worst(int most) {
    return pages.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, BodyScore> e) -> e.getValue().f1())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .collect(Collectors.toUnmodifiableList());
  }
}
