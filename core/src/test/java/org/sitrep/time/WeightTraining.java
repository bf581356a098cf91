package org.sitrep.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sitrep.time.GoldClaims.Dated;

/**
 * Learns the weights of the first look, by AdaGrad on the log of the probability of all right
 * candidates together.
 */
final class WeightTraining {
  private static final int ROUNDS = 10;
  private static final double RATE = 0.03;
  private static final double DECAY = 0.1;
  private static final int RARE = 3;
  private static final double SMALL = 0.04;

  /** A claim with its options and the date that it should have. */
  record Claim(Asked asked, Dated dated, double weight) {
    /** Which options are right; no date comes last. */
    boolean[] right() {
      boolean[] out = new boolean[asked.options().size() + 1];
      for (int i = 0; i < out.length - 1; i++) {
        out[i] = !dated.none() && dated.isRight(asked.options().get(i).range(), false);
      }
      out[out.length - 1] = dated.none();
      return out;
    }
  }

  /** The numbers of the features of each option, and which options are right. */
  static final class Example {
    private final int[][] options;
    private final boolean[] right;
    private final double weight;

    Example(int[][] options, boolean[] right, double weight) {
      this.options = options.clone();
      this.right = right.clone();
      this.weight = weight;
    }

    boolean usable() {
      for (boolean each : right) {
        if (each) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final ChoiceWords words = new ChoiceWords();

  /** Each example is made once by {@link #example} and may be learnt from many times. */
  Map<String, Double> learn(List<Example> all) {
    List<Example> examples = new ArrayList<>(all.stream().filter(Example::usable).toList());
    int[] counts = new int[names.size()];
    for (Example example : examples) {
      Arrays.stream(example.options).flatMapToInt(Arrays::stream).forEach(f -> counts[f]++);
    }
    double[] weights = descend(examples, counts);
    Map<String, Double> out = new TreeMap<>();
    for (int f = 0; f < weights.length; f++) {
      if (Math.abs(weights[f]) >= SMALL) {
        out.put(names.get(f), weights[f]);
      }
    }
    return out;
  }

  Example example(Claim claim) {
    ChoiceFeatures features = new ChoiceFeatures(claim.asked(), words);
    List<int[]> out = new ArrayList<>();
    claim.asked().options().forEach(o -> out.add(numbers(features.of(o))));
    out.add(numbers(features.none()));
    return new Example(out.toArray(int[][]::new), claim.right(), claim.weight());
  }

  private int[] numbers(List<String> features) {
    return features.stream()
        .mapToInt(
            f ->
                numbers.computeIfAbsent(
                    f,
                    name -> {
                      names.add(name);
                      return names.size() - 1;
                    }))
        .toArray();
  }

  private static double[] descend(List<Example> examples, int[] counts) {
    double[] weights = new double[counts.length];
    double[] squares = new double[counts.length];
    double[] mean = new double[counts.length];
    double[] gradient = new double[counts.length];
    Arrays.fill(squares, 1e-3);
    Random order = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, order);
      for (Example example : examples) {
        double[] blame = blame(example, weights);
        each(example, blame, counts, (f, share) -> gradient[f] += example.weight * share);
        each(
            example,
            blame,
            counts,
            (f, share) -> {
              if (gradient[f] != 0) {
                double g = gradient[f] + DECAY * weights[f];
                squares[f] += g * g;
                weights[f] -= RATE * g / Math.sqrt(squares[f]);
                gradient[f] = 0;
              }
            });
      }
      for (int f = 0; round >= ROUNDS / 2 && f < mean.length; f++) {
        mean[f] += weights[f] / (ROUNDS - ROUNDS / 2);
      }
    }
    return mean;
  }

  private interface Step {
    void of(int feature, double share);
  }

  private static void each(Example example, double[] blame, int[] counts, Step step) {
    for (int i = 0; i < blame.length; i++) {
      if (Math.abs(blame[i]) > 1e-6) {
        for (int f : example.options[i]) {
          if (counts[f] >= RARE) {
            step.of(f, blame[i]);
          }
        }
      }
    }
  }

  /** How much too likely each option is. */
  private static double[] blame(Example example, double[] weights) {
    double[] scores = new double[example.options.length];
    for (int i = 0; i < scores.length; i++) {
      for (int f : example.options[i]) {
        scores[i] += weights[f];
      }
    }
    return TreeTraining.blame(scores, example.right);
  }
}
