package org.sitrep.learn;

/** From scores to probabilities, the same to the bit on every machine. */
final class Softmax {
  private Softmax() {}

  /** Turns scores into probabilities in place. */
  static void apply(double[] scores) {
    double max = scores[highest(scores)];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - max);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  /** The place of the highest number, the first of equals. */
  static int highest(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
