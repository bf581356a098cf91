package org.sitrep.learn;

import java.util.Arrays;
import java.util.List;

/** What a training found, a row of weights for each feature and a last one of biases. */
final class DenseWeights {
  private final List<String> labels;
  private final FeatureRows rows;
  private final float[] weights;

  /**
   * @param weights kept, and changed, by this object
   */
  DenseWeights(List<String> labels, FeatureRows rows, float[] weights) {
    this.labels = labels;
    this.rows = rows;
    this.weights = weights;
    if (labels.size() == 2) {
      moveToSecond();
    }
  }

  /** Only the difference of two labels matters, so that one of them needs no weights. */
  private void moveToSecond() {
    for (int i = 0; i < weights.length; i += 2) {
      weights[i + 1] -= weights[i];
      weights[i] = 0;
    }
  }

  /** The scores by the exact weights. */
  double[] scores(int[] features) {
    double[] scores = new double[labels.size()];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = weights[rows.size() * scores.length + k];
      for (int row : rows.rowsOf(features)) {
        scores[k] += weights[row * scores.length + k];
      }
    }
    return scores;
  }

  /** The model of at most so many weights: those that move scores most, taken over all examples. */
  LinearModel model(int maxWeights) {
    int count = labels.size();
    dropBeyond(maxWeights);
    float[] bias = Arrays.copyOfRange(weights, rows.size() * count, weights.length);
    float largest = 0;
    for (int i = 0; i < rows.size() * count; i++) {
      largest = Math.max(largest, Math.abs(weights[i]));
    }
    float scale = largest / WeightTable.MAX_SIZE;
    int[] features = new int[rows.size()];
    int[] entries = new int[Math.min(maxWeights, rows.size() * count)];
    int featureCount = 0;
    int entryCount = 0;
    for (int row = 0; row < rows.size(); row++) {
      int start = entryCount;
      for (int k = 0; k < count; k++) {
        int level = level(weights[row * count + k], largest);
        if (level != 0) {
          entries[entryCount++] = WeightTable.entry(k, level, false);
        }
      }
      if (entryCount > start) {
        int entry = entries[entryCount - 1];
        entries[entryCount - 1] =
            WeightTable.entry(WeightTable.label(entry), WeightTable.level(entry), true);
        features[featureCount++] = rows.feature(row);
      }
    }
    WeightTable table =
        new WeightTable(Arrays.copyOf(features, featureCount), Arrays.copyOf(entries, entryCount));
    return new LinearModel(labels, bias, scale, table);
  }

  private static int level(float weight, float largest) {
    if (weight == 0) {
      return 0;
    }
    double level = WeightTable.MAX_LEVEL * Math.sqrt(Math.abs(weight) / largest);
    return (int) (Math.signum(weight) * Math.floor(level + 0.5));
  }

  private void dropBeyond(int maxWeights) {
    int count = labels.size();
    int size = rows.size() * count;
    float[] effects = new float[size];
    int used = 0;
    for (int i = 0; i < size; i++) {
      if (weights[i] != 0) {
        effects[used++] = effect(i);
      }
    }
    if (used <= maxWeights) {
      return;
    }
    Arrays.sort(effects, 0, used);
    float least = effects[used - maxWeights];
    int ties = 0; // as many as there is room for, from the first row on
    for (int i = used - maxWeights; i < used && effects[i] == least; i++) {
      ties++;
    }
    for (int i = 0; i < size; i++) {
      float effect = effect(i);
      if (effect < least || effect == least && ties-- <= 0) {
        weights[i] = 0;
      }
    }
  }

  /** By the square root of the count: the mean squared change of scores if the weight went. */
  private float effect(int i) {
    int examples = rows.count(i / labels.size());
    return Math.abs(weights[i]) * (float) Math.sqrt(examples);
  }
}
