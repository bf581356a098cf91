package org.sitrep.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Decision trees whose values add up: each asks whether a {@link Clue} is at most a limit, and goes
 * left or right.
 */
final class Trees {
  /**
   * A tree as a heap: the children of node n are 2n (at most the limit) and 2n + 1. A node has the
   * clue that it asks for, -1 at a leaf, and its limit, or the value of the leaf.
   */
  static final class Tree {
    private final int[] clues;
    private final float[] numbers;

    Tree(int[] clues, float[] numbers) {
      this.clues = clues.clone();
      this.numbers = numbers.clone();
    }

    /** This with the values of its leaves divided. */
    Tree part(int parts) {
      float[] out = numbers.clone();
      for (int i = 0; i < out.length; i++) {
        out[i] = clues[i] < 0 ? (float) (Math.rint(1e4 * out[i] / parts) / 1e4) : out[i];
      }
      return new Tree(clues, out);
    }

    double value(float[] of) {
      int node = 1;
      while (clues[node] >= 0) {
        node = 2 * node + (of[clues[node]] <= numbers[node] ? 0 : 1);
      }
      return numbers[node];
    }
  }

  // All nodes in one row, so that they stand close together in memory: of each tree its root, and
  // of
  // each node its clue, its limit or value, and its left child, which the right one follows.
  private final int[] roots;
  private final int[] clues;
  private final float[] numbers;
  private final int[] lefts;

  Trees(List<Tree> trees) {
    int nodes = trees.stream().mapToInt(tree -> tree.clues.length).sum();
    this.roots = new int[trees.size()];
    this.clues = new int[nodes];
    this.numbers = new float[nodes];
    this.lefts = new int[nodes];
    int start = 0;
    for (int t = 0; t < roots.length; t++) {
      Tree tree = trees.get(t);
      roots[t] = start + 1;
      for (int i = 0; i < tree.clues.length; i++) {
        clues[start + i] = tree.clues[i];
        numbers[start + i] = tree.numbers[i];
        lefts[start + i] = start + 2 * i;
      }
      start += tree.clues.length;
    }
  }

  /** Those of the program. */
  static Trees load() {
    return new Trees(TimeFiles.rows("trees.tsv").stream().map(Trees::read).toList());
  }

  /** What all trees say together. */
  double value(float[] of) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      int clue;
      while ((clue = clues[node]) >= 0) {
        node = lefts[node] + (of[clue] <= numbers[node] ? 0 : 1);
      }
      sum += numbers[node];
    }
    return sum;
  }

  /** A row: the nodes from 1 on, {@code CLUE<=limit} or a value; empty where there is none. */
  static Tree read(List<String> nodes) {
    int[] clues = new int[nodes.size() + 1];
    float[] numbers = new float[nodes.size() + 1];
    for (int i = 1; i <= nodes.size(); i++) {
      String node = nodes.get(i - 1);
      int limit = node.indexOf("<=");
      clues[i] = limit < 0 ? -1 : Clue.valueOf(node.substring(0, limit)).number();
      String number = limit < 0 ? node : node.substring(limit + 2);
      numbers[i] = number.isEmpty() ? 0 : Float.parseFloat(number);
    }
    for (int i = 1; i <= nodes.size(); i++) {
      if (clues[i] >= 0 && 2 * i + 1 > nodes.size()) {
        throw new IllegalStateException("trees.tsv: a node without children: " + nodes.get(i - 1));
      }
    }
    return new Tree(clues, numbers);
  }

  /** The row of a tree. */
  static String write(Tree tree) {
    List<String> out = new ArrayList<>();
    for (int i = 1; i < tree.clues.length; i++) {
      boolean reached = i == 1 || tree.clues[i / 2] >= 0;
      String number = Float.toString(tree.numbers[i]);
      String node = tree.clues[i] < 0 ? number : Clue.numbered(tree.clues[i]) + "<=" + number;
      out.add(reached ? node : "");
    }
    return String.join("\t", out);
  }
}
