package org.sitrep.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;

/**
 * Decides between labels: each label's score is its bias plus the weights of the features that are
 * there. Features that the model does not know count nothing. Made by a {@link LinearTrainer};
 * unchangeable and safe for use by several threads.
 */
public final class LinearModel {
  private final List<String> labels;
  private final double[] bias;
  private final float scale;
  private final WeightTable weights;

  /**
   * @param scale the worth of a weight of size 1
   */
  LinearModel(List<String> labels, float[] bias, float scale, WeightTable weights) {
    this.labels = checked(labels);
    this.bias = new double[bias.length];
    for (int i = 0; i < bias.length; i++) {
      this.bias[i] = bias[i];
    }
    this.scale = scale;
    this.weights = weights;
  }

  static List<String> checked(List<String> labels) {
    int count = labels.size();
    if (count < 2 || count > WeightTable.MAX_LABELS || new HashSet<>(labels).size() < count) {
      throw new IllegalArgumentException(
          "a model has 2 to " + WeightTable.MAX_LABELS + " different labels, not " + labels);
    }
    return List.copyOf(labels);
  }

  /** The labels that it decides between; elsewhere a label is its number in this list. */
  public List<String> labels() {
    return labels;
  }

  /** How many weights it holds. */
  public int weightCount() {
    return weights.entryCount();
  }

  /** Each label's score, a sum of weights; only differences between scores mean something. */
  public double[] scores(int[] features) {
    int[] sums = new int[labels.size()];
    for (int feature : features) {
      weights.addTo(sums, feature);
    }
    double[] scores = bias.clone();
    for (int i = 0; i < scores.length; i++) {
      scores[i] += (double) scale * sums[i];
    }
    return scores;
  }

  /** Each label's probability; together they are 1. */
  public double[] probabilities(int[] features) {
    double[] scores = scores(features);
    Softmax.apply(scores);
    return scores;
  }

  /** Whether a feature has a weight. */
  public boolean knows(int feature) {
    return weights.has(feature);
  }

  /** The number of the label with the highest score, the first of equals. */
  public int best(int[] features) {
    return Softmax.highest(scores(features));
  }

  /** The name of the label with the highest score. */
  public String decide(int[] features) {
    return labels.get(best(features));
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(DataOutputStream out) throws IOException {
    ModelFormat.write(this, out);
  }

  /**
   * Reads a model that was written by {@link #write}.
   *
   * @throws IOException if the data ends early or is not a model
   */
  public static LinearModel read(DataInputStream in) throws IOException {
    return ModelFormat.read(in);
  }

  float bias(int label) {
    return (float) bias[label];
  }

  float scale() {
    return scale;
  }

  WeightTable weights() {
    return weights;
  }
}
