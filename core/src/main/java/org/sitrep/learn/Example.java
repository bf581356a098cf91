package org.sitrep.learn;

import java.util.Arrays;

/**
 * A decision with its right answer.
 *
 * @param features what is true of it, as {@link FeatureSet#toArray} gives it, each once; kept in
 *     ascending order
 * @param label the number of the right label
 * @param weight how much it counts; 1 for an ordinary example
 */
@SuppressWarnings("ArrayRecordComponent") // millions are held; examples are never compared
public record Example(int[] features, int label, float weight) {
  public Example {
    features = features.clone();
    Arrays.sort(features);
    if (label < 0) {
      throw new IllegalArgumentException("label " + label + " is negative");
    }
    if (!(weight >= 0 && weight < Float.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weight " + weight + " is not a number from 0 up");
    }
    for (int i = 1; i < features.length; i++) {
      if (features[i] == features[i - 1]) {
        throw new IllegalArgumentException("feature " + features[i] + " is there twice");
      }
    }
  }

  /** An ordinary example. */
  public Example(int[] features, int label) {
    this(features, label, 1);
  }
}
