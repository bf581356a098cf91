package org.sitrep.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How well a page's body was found, as the article extraction benchmark counts it: the runs of four
 * words that the body and what was found share, as shares of all runs of both, so that long pages
 * do not weigh more than short ones.
 *
 * @param both the share of runs that are in the body and were found
 * @param extra the share that was found and is not in the body
 * @param missed the share that is in the body and was not found
 */
public record BodyScore(double both, double extra, double missed) {
  private static final int RUN = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  /** Compares what was found with the body as a person marked it. */
  public static BodyScore of(String body, String found) {
    Map<String, Integer> gold = runs(body);
    Map<String, Integer> system = runs(found);
    Set<String> all = new HashSet<>(gold.keySet());
    all.addAll(system.keySet());
    double both = 0;
    double extra = 0;
    double missed = 0;
    for (String run : all) {
      int here = gold.getOrDefault(run, 0);
      int there = system.getOrDefault(run, 0);
      both += Math.min(here, there);
      extra += Math.max(0, there - here);
      missed += Math.max(0, here - there);
    }
    double sum = both + extra + missed;
    return sum == 0 ? new BodyScore(0, 0, 0) : new BodyScore(both / sum, extra / sum, missed / sum);
  }

  private static Map<String, Integer> runs(String text) {
    String[] words = WORD.matcher(text).results().map(m -> m.group()).toArray(String[]::new);
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.length - RUN + 1) && words.length > 0; i++) {
      StringBuilder run = new StringBuilder();
      for (int j = i; j < Math.min(words.length, i + RUN); j++) {
        run.append(words[j]).append(' ');
      }
      runs.merge(run.toString(), 1, Integer::sum);
    }
    return runs;
  }

  /** Whether anything was found; a page where nothing was has no precision. */
  public boolean found() {
    return both + extra > 0;
  }

  /** Whether there is a body to find. */
  public boolean sought() {
    return both + missed > 0;
  }

  /** The share of what was found that is body. */
  public double precision() {
    return both == 0 ? (extra == 0 && missed == 0 ? 1 : 0) : both / (both + extra);
  }

  /** The share of the body that was found. */
  public double recall() {
    return both == 0 ? (extra == 0 && missed == 0 ? 1 : 0) : both / (both + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return Prf.f1(precision(), recall());
  }
}
