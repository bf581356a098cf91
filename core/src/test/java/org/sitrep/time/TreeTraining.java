package org.sitrep.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Grows the trees of the second look by gradient boosting on the log of the right options' share.
 */
final class TreeTraining {
  /** How many forests are grown, by other chances; their mean is steadier than one. */
  private static final int FORESTS = 4;

  private static final int TREES = 120;
  private static final int DEPTH = 4;
  private static final int LEAF = 40;
  private static final int BINS = 32;
  private static final double RATE = 0.08;
  private static final double SHRINK = 20;
  private static final double OF_CLUES = 0.5;
  private static final double OF_CLAIMS = 0.7;

  /** The clues of each option of a claim, and which options are right. */
  static final class Example {
    private final float[][] options;
    private final boolean[] right;
    private final double weight;

    /** What is hopeless at first look is left out, unless it is right. */
    Example(float[][] options, boolean[] right, double weight) {
      int[] kept =
          IntStream.range(0, options.length)
              .filter(i -> right[i] || !SecondLook.hopeless(options[i]))
              .toArray();
      this.options = new float[kept.length][];
      this.right = new boolean[kept.length];
      for (int i = 0; i < kept.length; i++) {
        this.options[i] = options[kept[i]];
        this.right[i] = right[kept[i]];
      }
      this.weight = weight;
    }
  }

  private final List<Example> examples;
  private final int clues = Clue.values().length;
  private final float[][] rows;
  private final float[][] limits = new float[clues][];
  private final byte[][] bins;
  private final double[] scores;
  private final double[] gradients;
  private final double[] curvatures;
  private final Random random;

  /** The trees of all forests, each with its part of the say. */
  static List<Trees.Tree> grow(List<Example> all) {
    List<Trees.Tree> out = new ArrayList<>();
    for (int seed = 1; seed <= FORESTS; seed++) {
      new TreeTraining(all, seed).grow().forEach(tree -> out.add(tree.part(FORESTS)));
    }
    return out;
  }

  private TreeTraining(List<Example> all, int seed) {
    this.examples = all.stream().filter(TreeTraining::usable).toList();
    this.rows = examples.stream().flatMap(e -> Arrays.stream(e.options)).toArray(float[][]::new);
    this.bins = new byte[clues][rows.length];
    this.scores = new double[rows.length];
    this.gradients = new double[rows.length];
    this.curvatures = new double[rows.length];
    this.random = new Random(seed);
    for (int clue = 0; clue < clues; clue++) {
      bin(clue);
    }
    for (int i = 0; i < rows.length; i++) {
      scores[i] = rows[i][Clue.OWN.number()];
    }
  }

  private static boolean usable(Example example) {
    for (boolean each : example.right) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  /** Limits that part the values of a clue into bins of about the same size. */
  private void bin(int clue) {
    float[] sorted = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      sorted[i] = rows[i][clue];
    }
    Arrays.sort(sorted);
    float[] cuts = new float[BINS - 1];
    int count = 0;
    for (int b = 1; b < BINS; b++) {
      float cut = sorted[(int) ((long) rows.length * b / BINS)];
      if (count == 0 || cut > cuts[count - 1]) {
        cuts[count++] = cut;
      }
    }
    limits[clue] = Arrays.copyOf(cuts, count);
    for (int i = 0; i < rows.length; i++) {
      int at = Arrays.binarySearch(limits[clue], rows[i][clue]);
      bins[clue][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  private List<Trees.Tree> grow() {
    List<Trees.Tree> out = new ArrayList<>();
    for (int i = 0; i < TREES; i++) {
      derive();
      out.add(tree());
    }
    return out;
  }

  /** How much too likely each option is; a part of the claims sits out. */
  private void derive() {
    int at = 0;
    for (Example example : examples) {
      int options = example.options.length;
      double[] mine = Arrays.copyOfRange(scores, at, at + options);
      double[] blame = blame(mine, example.right);
      double[] shares = shares(mine);
      boolean in = random.nextDouble() < OF_CLAIMS;
      for (int i = 0; i < options; i++) {
        gradients[at + i] = in ? example.weight * blame[i] : 0;
        curvatures[at + i] = in ? example.weight * Math.max(shares[i] * (1 - shares[i]), 1e-4) : 0;
      }
      at += options;
    }
  }

  private static double[] shares(double[] scores) {
    double top = Arrays.stream(scores).max().orElse(0);
    double[] out = Arrays.stream(scores).map(s -> StrictMath.exp(s - top)).toArray();
    double all = Arrays.stream(out).sum();
    return Arrays.stream(out).map(s -> s / all).toArray();
  }

  /** How much too likely each option is, as scores have it. */
  static double[] blame(double[] scores, boolean[] right) {
    double[] out = shares(scores);
    double good = 0;
    for (int i = 0; i < out.length; i++) {
      good += right[i] ? out[i] : 0;
    }
    for (int i = 0; i < out.length; i++) {
      out[i] -= right[i] ? out[i] / good : 0;
    }
    return out;
  }

  private Trees.Tree tree() {
    int size = 1 << (DEPTH + 1);
    int[] asks = new int[size];
    float[] numbers = new float[size];
    int[] node = new int[rows.length];
    Arrays.fill(asks, -1);
    Arrays.fill(node, 1);
    boolean[] may = new boolean[clues];
    for (int clue = 0; clue < clues; clue++) {
      may[clue] = random.nextDouble() < OF_CLUES;
    }
    for (int depth = 0; depth < DEPTH; depth++) {
      int first = 1 << depth;
      Split[] splits = splits(node, first, may);
      for (int n = 0; n < first; n++) {
        if (splits[n].clue() >= 0) {
          asks[first + n] = splits[n].clue();
          numbers[first + n] = limits[splits[n].clue()][splits[n].bin()];
        }
      }
      for (int i = 0; i < rows.length; i++) {
        int n = node[i] - first;
        if (n >= 0 && splits[n].clue() >= 0) {
          node[i] = 2 * node[i] + (bins[splits[n].clue()][i] <= splits[n].bin() ? 0 : 1);
        }
      }
    }
    value(node, numbers, asks);
    return new Trees.Tree(asks, numbers);
  }

  private void value(int[] node, float[] numbers, int[] asks) {
    double[] gradient = new double[numbers.length];
    double[] curvature = new double[numbers.length];
    for (int i = 0; i < rows.length; i++) {
      gradient[node[i]] += gradients[i];
      curvature[node[i]] += curvatures[i];
    }
    for (int n = 1; n < numbers.length; n++) {
      if (asks[n] < 0) {
        numbers[n] = (float) (Math.rint(-1e3 * RATE * gradient[n] / (curvature[n] + SHRINK)) / 1e3);
      }
    }
    for (int i = 0; i < rows.length; i++) {
      scores[i] += numbers[node[i]];
    }
  }

  private record Split(int clue, int bin, double gain) {}

  /** The best question of each node of a level. */
  private Split[] splits(int[] node, int first, boolean[] may) {
    Split[] best = new Split[first];
    Arrays.fill(best, new Split(-1, 0, 1e-3));
    for (int clue = 0; clue < clues; clue++) {
      if (may[clue]) {
        split(clue, node, first, best);
      }
    }
    return best;
  }

  private void split(int clue, int[] node, int first, Split[] best) {
    int width = limits[clue].length + 1;
    double[] gradient = new double[first * width];
    double[] curvature = new double[first * width];
    int[] count = new int[first * width];
    for (int i = 0; i < rows.length; i++) {
      int n = node[i] - first;
      if (n >= 0 && curvatures[i] > 0) {
        int at = n * width + bins[clue][i];
        gradient[at] += gradients[i];
        curvature[at] += curvatures[i];
        count[at]++;
      }
    }
    for (int n = 0; n < first; n++) {
      int from = n * width;
      double allG = Arrays.stream(gradient, from, from + width).sum();
      double allC = Arrays.stream(curvature, from, from + width).sum();
      int all = Arrays.stream(count, from, from + width).sum();
      double left = 0;
      double bend = 0;
      int few = 0;
      for (int b = 0; b < width - 1; b++) {
        left += gradient[from + b];
        bend += curvature[from + b];
        few += count[from + b];
        double gain = gain(left, bend) + gain(allG - left, allC - bend) - gain(allG, allC);
        if (few >= LEAF && all - few >= LEAF && gain > best[n].gain()) {
          best[n] = new Split(clue, b, gain);
        }
      }
    }
  }

  private static double gain(double gradient, double curvature) {
    return gradient * gradient / (curvature + SHRINK);
  }
}
