package org.sitrep.learn;

import java.util.List;

/**
 * Makes a {@link LinearModel} from examples by multinomial logistic regression. The model depends
 * on the examples, their order and these settings, on nothing else: give the examples in an order
 * of your own (such as by document and position) to get the same model again.
 *
 * <p>Needs memory for 16 bytes times labels times features; a higher {@code minCount} saves it.
 *
 * @param passes how often it goes through the examples
 * @param rate how fast it learns
 * @param l1 how much evidence, in examples, a weight needs to be other than 0
 * @param l2 how strongly weights are drawn towards 0, in examples
 * @param minCount features that fewer examples have are left out
 * @param maxWeights the most weights that the model may hold, each about 3 bytes in a file; those
 *     with the least effect are dropped
 * @param seed decides the order in which examples are visited
 */
public record LinearTrainer(
    int passes, double rate, double l1, double l2, int minCount, int maxWeights, long seed) {

  public LinearTrainer {
    require(passes > 0, "passes must be above 0");
    require(rate > 0 && rate < Double.POSITIVE_INFINITY, "rate must be above 0");
    require(l1 >= 0 && l1 < Double.POSITIVE_INFINITY, "l1 must be 0 or more");
    require(l2 >= 0 && l2 < Double.POSITIVE_INFINITY, "l2 must be 0 or more");
    require(minCount > 0, "minCount must be above 0");
    require(maxWeights > 0, "maxWeights must be above 0");
  }

  /** Settings that do well on decisions about words described by some dozens of features. */
  public static LinearTrainer standard() {
    return new LinearTrainer(10, 0.1, 0.5, 0.1, 2, 1_000_000, 1);
  }

  /** These settings with other penalties. */
  public LinearTrainer withPenalties(double newL1, double newL2) {
    return new LinearTrainer(passes, rate, newL1, newL2, minCount, maxWeights, seed);
  }

  /** These settings with another number of passes at another rate. */
  public LinearTrainer withPasses(int newPasses, double newRate) {
    return new LinearTrainer(newPasses, newRate, l1, l2, minCount, maxWeights, seed);
  }

  /** These settings with other limits of size. */
  public LinearTrainer withSize(int newMinCount, int newMaxWeights) {
    return new LinearTrainer(passes, rate, l1, l2, newMinCount, newMaxWeights, seed);
  }

  /** These settings with another seed. */
  public LinearTrainer withSeed(long newSeed) {
    return new LinearTrainer(passes, rate, l1, l2, minCount, maxWeights, newSeed);
  }

  /**
   * Trains a model.
   *
   * @param labels what to decide between; an example's label is its number in this list
   */
  public LinearModel train(List<String> labels, List<Example> examples) {
    return weights(labels, examples).model(maxWeights);
  }

  DenseWeights weights(List<String> labels, List<Example> examples) {
    List<String> names = LinearModel.checked(labels);
    for (Example example : examples) {
      require(example.label() < names.size(), "no label has the number " + example.label());
    }
    FeatureRows rows = new FeatureRows(examples, minCount);
    Learner learner = new Learner(rows.size(), names.size(), rate);
    int[][] exampleRows = new int[examples.size()][];
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      exampleRows[i] = rows.rowsOf(examples.get(i).features());
      order[i] = i;
    }
    SplitMix64 random = new SplitMix64(seed);
    float[] mean = new float[learner.size()];
    int averaged = 0;
    for (int pass = 1; pass <= passes; pass++) {
      // Evidence grows with every pass, so the penalties grow with it.
      learner.penalise(pass * l1, pass * l2);
      random.shuffle(order);
      for (int i : order) {
        Example example = examples.get(i);
        learner.learn(exampleRows[i], example.label(), example.weight());
      }
      if (2 * pass > passes) {
        learner.addTo(mean);
        averaged++;
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= averaged;
    }
    return new DenseWeights(names, rows, mean);
  }

  private static void require(boolean good, String message) {
    if (!good) {
      throw new IllegalArgumentException(message);
    }
  }
}
