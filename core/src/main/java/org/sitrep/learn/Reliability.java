package org.sitrep.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * How well stated confidence agrees with what came true: outcomes in ten bins of equal width.
 *
 * @param bins from 0 to 1, empty ones too
 */
public record Reliability(List<Bin> bins) {
  private static final int BINS = 10;

  /**
   * The outcomes with a confidence in one range.
   *
   * @param from inclusive
   * @param to exclusive, but for the last bin
   * @param confidence the mean confidence; 0 if there are no outcomes
   * @param accuracy the share that was right; 0 if there are no outcomes
   */
  public record Bin(double from, double to, int count, double confidence, double accuracy) {}

  public Reliability {
    bins = List.copyOf(bins);
  }

  /** Sorts outcomes, whose scores are probabilities, into bins. */
  public static Reliability of(List<Outcome> outcomes) {
    int[] counts = new int[BINS];
    int[] right = new int[BINS];
    double[] confidence = new double[BINS];
    for (Outcome outcome : outcomes) {
      double score = outcome.score();
      if (score < 0 || score > 1) {
        throw new IllegalArgumentException("confidence " + score + " is not from 0 to 1");
      }
      int bin = Math.min(BINS - 1, (int) (score * BINS));
      counts[bin]++;
      confidence[bin] += score;
      right[bin] += outcome.correct() ? 1 : 0;
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int some = Math.max(1, counts[i]);
      double from = (double) i / BINS;
      double to = (i + 1.0) / BINS;
      bins.add(new Bin(from, to, counts[i], confidence[i] / some, (double) right[i] / some));
    }
    return new Reliability(bins);
  }

  /** How far confidence is from accuracy, the mean over all outcomes; 0 if there are none. */
  public double expectedCalibrationError() {
    double error = 0;
    int count = 0;
    for (Bin bin : bins) {
      error += bin.count() * Math.abs(bin.confidence() - bin.accuracy());
      count += bin.count();
    }
    return count == 0 ? 0 : error / count;
  }
}
