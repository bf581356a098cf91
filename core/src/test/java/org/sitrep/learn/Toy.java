package org.sitrep.learn;

import java.util.ArrayList;
import java.util.List;

/** Made-up decisions whose best answer is known. */
final class Toy {
  static final List<String> LABELS = List.of("none", "attack", "capture", "visit");
  private static final int SIGNS = 40;

  private Toy() {}

  /** Examples whose label is told, with a given chance, by three of their features. */
  static List<Example> examples(int count, double told, long seed) {
    SplitMix64 random = new SplitMix64(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int truth = below(random, LABELS.size());
      boolean noisy = below(random, 1_000_000) >= told * 1_000_000;
      examples.add(new Example(features(random, truth), noisy ? (truth + 1) % 4 : truth));
    }
    return examples;
  }

  private static int[] features(SplitMix64 random, int truth) {
    FeatureSet features = new FeatureSet();
    for (int sign = 0; sign < 3; sign++) {
      features.add("sign " + truth, below(random, SIGNS));
    }
    for (int noise = 0; noise < 12; noise++) {
      features.add("noise", below(random, 2000));
    }
    return features.toArray();
  }

  static int below(SplitMix64 random, int bound) {
    return (int) Long.remainderUnsigned(random.next(), bound);
  }

  static double accuracy(LinearModel model, List<Example> examples) {
    long right = examples.stream().filter(e -> model.best(e.features()) == e.label()).count();
    return (double) right / examples.size();
  }
}
