package org.sitrep.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Says how probable it is that a decision with a given score is right. A higher score never has a
 * lower probability; between the knots it is read off a straight line. Unchangeable and safe for
 * use by several threads.
 */
public final class Calibration {
  private final double[] scores;
  private final double[] probabilities;

  private Calibration(double[] scores, double[] probabilities) {
    this.scores = scores;
    this.probabilities = probabilities;
  }

  /** Takes a score from 0 to 1 for a probability as it is. */
  public static Calibration identity() {
    return new Calibration(new double[] {0, 1}, new double[] {0, 1});
  }

  /**
   * Learns from outcomes of decisions that were not trained on, by isotonic regression.
   *
   * @param least how many outcomes a knot rests on at least: some 30, more for a smoother line
   */
  public static Calibration isotonic(List<Outcome> outcomes, int least) {
    if (outcomes.isEmpty() || least < 1) {
      throw new IllegalArgumentException(outcomes.size() + " outcomes, " + least + " a knot");
    }
    List<Outcome> sorted =
        outcomes.stream().sorted(Comparator.comparingDouble(Outcome::score)).toList();
    Pools pools = new Pools();
    int end;
    for (int start = 0; start < sorted.size(); start = end) {
      end = Math.min(sorted.size(), start + least);
      if (sorted.size() - end < least) {
        end = sorted.size();
      }
      while (end < sorted.size() && sorted.get(end).score() == sorted.get(end - 1).score()) {
        end++;
      }
      pools.add(sorted.subList(start, end));
    }
    return new Calibration(pools.scores(), pools.probabilities());
  }

  /** The probability, from 0 to 1, that a decision with this score is right. */
  public double probability(double score) {
    int last = scores.length - 1;
    if (!(score > scores[0])) {
      return probabilities[0];
    }
    if (score >= scores[last]) {
      return probabilities[last];
    }
    int found = Arrays.binarySearch(scores, score);
    if (found >= 0) {
      return probabilities[found];
    }
    int above = -found - 1;
    double low = probabilities[above - 1];
    double high = probabilities[above];
    double share = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
    // Rounding must not carry the line past its knots.
    return Math.min(high, low + share * (high - low));
  }

  /** Writes the calibration; the same one gives the same bytes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(scores.length);
    for (int i = 0; i < scores.length; i++) {
      out.writeDouble(scores[i]);
      out.writeDouble(probabilities[i]);
    }
  }

  /**
   * Reads a calibration that was written by {@link #write}.
   *
   * @throws IOException if the data ends early or is not a calibration
   */
  public static Calibration read(DataInputStream in) throws IOException {
    try {
      int count = in.readInt();
      check(count > 0 && count <= 1 << 20, count + " knots");
      double[] scores = new double[count];
      double[] probabilities = new double[count];
      for (int i = 0; i < count; i++) {
        scores[i] = in.readDouble();
        probabilities[i] = in.readDouble();
        check(Double.isFinite(scores[i]), "score " + scores[i]);
        check(probabilities[i] >= 0 && probabilities[i] <= 1, "probability " + probabilities[i]);
        check(i == 0 || scores[i] > scores[i - 1], "scores out of order");
        check(i == 0 || probabilities[i] >= probabilities[i - 1], "probabilities out of order");
      }
      return new Calibration(scores, probabilities);
    } catch (EOFException e) {
      throw new IOException("the calibration ends early", e);
    }
  }

  private static void check(boolean good, String what) throws IOException {
    if (!good) {
      throw new IOException("the calibration is damaged: it has " + what);
    }
  }
}
