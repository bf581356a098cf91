package org.sitrep.learn;

import java.util.ArrayList;
import java.util.List;

/** Outcomes in the order of their scores, pooled until the share of right ones never falls. */
final class Pools {
  private record Pool(double scoreSum, int count, double right, double weight) {
    double share() {
      return right / weight;
    }

    Pool and(Pool other) {
      return new Pool(
          scoreSum + other.scoreSum,
          count + other.count,
          right + other.right,
          weight + other.weight);
    }
  }

  private final List<Pool> pools = new ArrayList<>();

  /** Adds outcomes whose scores are higher than all before. */
  void add(List<Outcome> outcomes) {
    double scoreSum = 0;
    int right = 0;
    for (Outcome outcome : outcomes) {
      scoreSum += outcome.score();
      right += outcome.correct() ? 1 : 0;
    }
    // Half an outcome right and half a one wrong on top: a few outcomes never make certainty.
    Pool pool = new Pool(scoreSum, outcomes.size(), right + 0.5, outcomes.size() + 1);
    while (!pools.isEmpty() && pools.get(pools.size() - 1).share() >= pool.share()) {
      pool = pools.remove(pools.size() - 1).and(pool);
    }
    pools.add(pool);
  }

  /** The mean score of each pool, ascending. */
  double[] scores() {
    return pools.stream().mapToDouble(pool -> pool.scoreSum / pool.count).toArray();
  }

  /** The share of right outcomes in each pool, ascending. */
  double[] probabilities() {
    return pools.stream().mapToDouble(Pool::share).toArray();
  }
}
