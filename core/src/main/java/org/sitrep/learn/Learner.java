package org.sitrep.learn;

/**
 * Multinomial logistic regression, one example at a time: "follow the regularised leader" (McMahan
 * and others 2013), with a learning rate of its own for every weight and weights that are exactly 0
 * unless the evidence outweighs the penalty. One row of weights, one a label, for each feature, and
 * a last row for the biases, which are not penalised.
 */
final class Learner {
  private static final float BETA = 1;
  private static final double SMALL = 1e-3; // a smaller gradient is not worth its time

  private final int labels;
  private final int biasRow;
  private final float perRate;
  private final float[] weights;
  private final float[] leaders; // sums of gradients, less what the weights already answer
  private final float[] roots; // of the sums of squared gradients
  private final float[] gradients; // of the active labels
  private final int[] activeLabels;
  private final float[] sums;
  private final double[] probabilities;
  private float l1;
  private float l2;

  Learner(int rows, int labels, double rate) {
    long size = (rows + 1L) * labels;
    if (size > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          rows + " features of " + labels + " labels are too many; raise the least count");
    }
    this.labels = labels;
    this.biasRow = rows;
    this.perRate = (float) (1 / rate);
    this.weights = new float[(int) size];
    this.leaders = new float[(int) size];
    this.roots = new float[(int) size];
    this.gradients = new float[labels];
    this.activeLabels = new int[labels];
    this.sums = new float[labels];
    this.probabilities = new double[labels];
  }

  /** Sets the penalties and brings all weights in line with them. */
  void penalise(double newL1, double newL2) {
    l1 = (float) newL1;
    l2 = (float) newL2;
    for (int i = 0; i < biasRow * labels; i++) {
      weights[i] = weight(leaders[i], roots[i], l1, l2);
    }
  }

  /** Learns from one example. */
  void learn(int[] rows, int label, float weight) {
    predict(rows);
    Softmax.apply(probabilities);
    int active = 0;
    for (int k = 0; k < labels; k++) {
      double gradient = probabilities[k] - (k == label ? 1 : 0);
      if (Math.abs(gradient) >= SMALL) {
        gradients[active] = weight * (float) gradient;
        activeLabels[active++] = k;
      }
    }
    for (int row : rows) {
      follow(row * labels, active, l1, l2);
    }
    follow(biasRow * labels, active, 0, 0);
  }

  private void predict(int[] rows) {
    System.arraycopy(weights, biasRow * labels, sums, 0, labels);
    for (int row : rows) {
      int base = row * labels;
      for (int k = 0; k < labels; k++) {
        sums[k] += weights[base + k];
      }
    }
    for (int k = 0; k < labels; k++) {
      probabilities[k] = sums[k];
    }
  }

  private void follow(int base, int active, float rowL1, float rowL2) {
    for (int j = 0; j < active; j++) {
      int i = base + activeLabels[j];
      float gradient = gradients[j];
      float before = roots[i];
      float after = (float) Math.sqrt(before * before + gradient * gradient);
      float slower = (after - before) * perRate;
      roots[i] = after;
      leaders[i] += gradient - slower * weights[i];
      weights[i] = weight(leaders[i], after, rowL1, rowL2);
    }
  }

  private float weight(float leader, float root, float someL1, float someL2) {
    float beyond = leader - Math.max(-someL1, Math.min(someL1, leader));
    return -beyond / ((BETA + root) * perRate + someL2);
  }

  /** Adds the present weights to sums kept by the caller. */
  void addTo(float[] totals) {
    for (int i = 0; i < totals.length; i++) {
      totals[i] += weights[i];
    }
  }

  int size() {
    return weights.length;
  }
}
