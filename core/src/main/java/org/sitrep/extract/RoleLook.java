package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.learn.FeatureSet;
import org.sitrep.learn.LinearModel;

/**
 * All phrases of a sentence as seen from one trigger, with what a first look makes of each; a
 * second look at a phrase sees them all, so that it knows whether a better agent or place is at
 * hand.
 */
final class RoleLook {
  private final Trigger trigger;
  private final List<Filler> fillers;
  private final List<int[]> features;

  RoleLook(Trigger trigger, List<Filler> fillers, List<int[]> features) {
    this.trigger = trigger;
    this.fillers = List.copyOf(fillers);
    this.features = List.copyOf(features);
  }

  int size() {
    return fillers.size();
  }

  int[] features(int i) {
    return features.get(i);
  }

  /** The probabilities of the roles of each phrase by the first look. */
  List<double[]> first(LinearModel model) {
    List<double[]> out = new ArrayList<>();
    features.forEach(f -> out.add(model.probabilities(f)));
    return out;
  }

  /** What the second look sees of phrase i. */
  int[] second(int i, List<double[]> first) {
    FeatureSet f = new FeatureSet();
    f.addAll(features.get(i));
    Filler filler = fillers.get(i);
    int type = FeatureSet.hash("2type", trigger.type().code());
    int kind = FeatureSet.hash("2kind", filler.kind().name());
    double[] own = first.get(i);
    int best = 0;
    for (int role = 1; role < own.length; role++) {
      best = own[role] > own[best] ? role : best;
      int hash = f.add("2own" + role, bucket(own[role]));
      f.cross(hash, type);
      f.cross(hash, kind);
    }
    int mine = f.add("2best", best);
    for (int role = 1; role < own.length; role++) {
      others(f, i, first, role, mine, type);
    }
    return f.toArray();
  }

  private void others(FeatureSet f, int i, List<double[]> first, int role, int mine, int type) {
    double most = 0;
    double sum = 0;
    int better = 0;
    int next = -1;
    for (int k = 0; k < first.size(); k++) {
      double p = first.get(k)[role];
      if (k == i || fillers.get(k).span().overlaps(fillers.get(i).span())) {
        continue;
      }
      sum += p;
      better += p > first.get(i)[role] ? 1 : 0;
      if (p > most) {
        most = p;
        next = k;
      }
    }
    int rival = f.add("2most" + role, bucket(most));
    f.cross(rival, mine);
    f.cross(rival, type);
    f.cross(f.add("2sum" + role, (int) Math.min(4, Math.round(sum))), mine);
    f.cross(f.add("2better" + role, Math.min(3, better)), mine);
    f.cross(f.cross(FeatureSet.hash("2own", bucket(first.get(i)[role])), rival), mine);
    if (next >= 0 && most > 0.3) {
      String side = fillers.get(next).start() < fillers.get(i).start() ? "l" : "r";
      int gap = Math.abs(fillers.get(next).start() - fillers.get(i).start());
      String near = gap < 3 ? "2" : gap < 6 ? "5" : "9";
      f.cross(f.add("2side" + role, side, near), mine);
      f.cross(f.add("2rivalkind" + role, fillers.get(next).kind().name()), mine);
    }
  }

  private static int bucket(double p) {
    return p < 0.03
        ? 0
        : p < 0.1 ? 1 : p < 0.25 ? 2 : p < 0.45 ? 3 : p < 0.65 ? 4 : p < 0.85 ? 5 : 6;
  }
}
