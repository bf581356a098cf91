package org.sitrep.extract;

import java.util.List;
import org.sitrep.learn.FeatureSet;
import org.sitrep.learn.LinearModel;

/**
 * What a first look makes of all phrases of a sentence, from each of its triggers: a phrase that
 * another event claims is less likely to be this one's.
 */
final class FirstLook {
  private static final double CLAIMED = 0.25;

  private final List<RoleLook> looks;
  private final List<List<double[]>> seen;

  /**
   * @param looks one a trigger, over the same phrases
   */
  FirstLook(List<RoleLook> looks, LinearModel model) {
    this.looks = List.copyOf(looks);
    this.seen = looks.stream().map(look -> look.first(model)).toList();
  }

  /** The probabilities of the roles of each phrase for a trigger. */
  List<double[]> of(int trigger) {
    return seen.get(trigger);
  }

  /** How likely the likeliest place of the sentence is that of a trigger. */
  double place(int trigger) {
    double most = 0;
    for (double[] p : seen.get(trigger)) {
      most = Math.max(most, p[RoleLabel.PLACE.number()]);
    }
    return most;
  }

  /** What the second look sees of a phrase. */
  int[] second(int trigger, int phrase) {
    FeatureSet f = looks.get(trigger).second(phrase, seen.get(trigger));
    if (looks.size() > 1) {
      double[] own = seen.get(trigger).get(phrase);
      int best = 0;
      for (int role = 1; role < own.length; role++) {
        best = own[role] > own[best] ? role : best;
      }
      for (int role = 1; role < own.length; role++) {
        others(f, trigger, phrase, role, FeatureSet.hash("3best", best));
      }
    }
    return f.toArray();
  }

  /** How likely it has a role for another trigger, and which that is. */
  private void others(FeatureSet f, int trigger, int phrase, int role, int best) {
    RoleLook mine = looks.get(trigger);
    int type = FeatureSet.hash("3type", mine.trigger().type().code());
    int own = FeatureSet.hash("3own", RoleLook.bucket(seen.get(trigger).get(phrase)[role]));
    int other = -1;
    double most = 0;
    for (int k = 0; k < looks.size(); k++) {
      double p = seen.get(k).get(phrase)[role];
      if (k != trigger && p > most) {
        most = p;
        other = k;
      }
    }
    int claimed = f.add("3most" + role, RoleLook.bucket(most));
    f.cross(claimed, best);
    f.cross(claimed, type);
    int both = f.cross(claimed, own);
    Filler filler = mine.layout().fillers().get(phrase);
    f.cross(both, FeatureSet.hash("3kind", filler.kind().name()));
    if (most > CLAIMED) {
      rival(f, mine, looks.get(other), filler, role, new int[] {claimed, both, own, type});
      f.cross(
          FeatureSet.hash("3else" + role, RoleLook.bucket(elsewhere(other, phrase, role))), both);
    }
  }

  private static void rival(
      FeatureSet f, RoleLook mine, RoleLook other, Filler filler, int role, int[] hashes) {
    int from = mine.trigger().head();
    int to = other.trigger().head();
    boolean passed = (to - from) * (filler.head() - to) > 0;
    boolean same = other.trigger().type() == mine.trigger().type();
    int rival = FeatureSet.hash("3rival" + role, other.trigger().type().code());
    f.cross(f.cross(rival, hashes[3]), hashes[2]);
    int way = FeatureSet.hash("3passed", passed ? 1 : 0);
    f.cross(hashes[1], way);
    f.cross(f.cross(hashes[0], way), hashes[3]);
    f.cross(hashes[1], FeatureSet.hash("3same", same ? 1 : 0));
  }

  /** How likely another phrase has the role for a trigger. */
  private double elsewhere(int trigger, int phrase, int role) {
    double most = 0;
    for (int k = 0; k < seen.get(trigger).size(); k++) {
      if (!looks.get(trigger).layout().overlap(phrase, k)) {
        most = Math.max(most, seen.get(trigger).get(k)[role]);
      }
    }
    return most;
  }
}
