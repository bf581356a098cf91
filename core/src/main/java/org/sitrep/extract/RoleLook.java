package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.learn.FeatureSet;
import org.sitrep.learn.LinearModel;
import org.sitrep.model.Span;

/**
 * All phrases of a sentence as seen from one trigger. What a {@link FirstLook} makes of each is
 * seen by a second look at every one, so that it knows whether a better agent or place is at hand.
 */
final class RoleLook {
  private static final RoleFinder RULES = new RoleFinder();

  private final Trigger trigger;
  private final Layout layout;
  private final List<Filler> fillers;
  private final List<Told> told;
  private final String text;
  private final List<int[]> features;

  private RoleLook(
      String text, Trigger trigger, Layout layout, List<Told> told, List<int[]> features) {
    this.trigger = trigger;
    this.layout = layout;
    this.fillers = layout.fillers();
    this.told =
        List.copyOf(told.subList(Math.max(0, told.size() - CarriedPlaces.FAR), told.size()));
    this.text = text;
    this.features = List.copyOf(features);
  }

  /**
   * @param all the triggers of the sentence
   * @param told the events told before
   */
  static RoleLook of(
      String text,
      Accounts accounts,
      View view,
      Trigger trigger,
      List<Trigger> all,
      Layout layout,
      List<Told> told) {
    Roles ruled = RULES.find(view, trigger, all);
    List<Span> sources = accounts.sources(view, trigger);
    List<Figure> figures = accounts.figures(view, trigger, all);
    List<Filler> fillers = layout.fillers();
    List<int[]> features = new ArrayList<>();
    for (Filler filler : fillers) {
      features.add(
          RoleFeatures.of(view, trigger, all, fillers, filler, ruled, sources, figures).toArray());
    }
    return new RoleLook(text, trigger, layout, told, features);
  }

  Trigger trigger() {
    return trigger;
  }

  Layout layout() {
    return layout;
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
  FeatureSet second(int i, List<double[]> first) {
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
      variants(f, i, first, role, kind);
    }
    f.cross(f.cross(f.add("2before", before(i)), kind), mine);
    neighbour(f, i, first, layout.left(i), "2left", mine);
    neighbour(f, i, first, layout.right(i), "2right", mine);
    return f;
  }

  private void others(FeatureSet f, int i, List<double[]> first, int role, int mine, int type) {
    double most = 0;
    double sum = 0;
    int better = 0;
    int next = -1;
    for (int k = 0; k < first.size(); k++) {
      double p = first.get(k)[role];
      if (layout.overlap(i, k)) {
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

  /** Whether an event told before was at a place of these words. */
  private String before(int i) {
    String words = fillers.get(i).span().of(text);
    boolean any = false;
    for (int k = told.size() - 1; k >= 0; k--) {
      for (Span place : told.get(k).places()) {
        String other = place.of(text);
        if (other.contains(words) || words.contains(other)) {
          return any ? "some" : "last";
        }
      }
      any |= !told.get(k).places().isEmpty();
    }
    return any ? "none" : "first";
  }

  /** The phrase beside it, what links the two, and what that one is. */
  private void neighbour(FeatureSet f, int i, List<double[]> first, int k, String name, int mine) {
    if (k < 0) {
      f.cross(f.add(name, "-"), mine);
      return;
    }
    double[] p = first.get(k);
    int linked = f.add(name + "link", layout.link(i, k));
    int pair = FeatureSet.hash(fillers.get(i).kind().name(), fillers.get(k).kind().name());
    for (int role = 1; role < p.length; role++) {
      int beside = FeatureSet.hash(name + role, bucket(p[role]));
      int both = f.cross(linked, beside);
      f.cross(both, FeatureSet.hash("2own", bucket(first.get(i)[role])));
      f.cross(both, pair);
      f.cross(both, mine);
    }
  }

  /** The other ways to cut the same words: is one of them likelier, and is it longer? */
  private void variants(FeatureSet f, int i, List<double[]> first, int role, int kind) {
    double most = 0;
    int longest = 0;
    for (int k = 0; k < first.size(); k++) {
      if (k != i && layout.overlap(i, k)) {
        double p = first.get(k)[role];
        if (p > most) {
          most = p;
          longest = Integer.compare(fillers.get(k).span().length(), fillers.get(i).span().length());
        }
      }
    }
    int other = f.add("2cut" + role, bucket(most));
    int own = FeatureSet.hash("2own", bucket(first.get(i)[role]));
    f.cross(f.cross(other, own), FeatureSet.hash("2longer", longest));
    f.cross(f.cross(other, own), kind);
  }

  static int bucket(double p) {
    return p < 0.03
        ? 0
        : p < 0.1 ? 1 : p < 0.25 ? 2 : p < 0.45 ? 3 : p < 0.65 ? 4 : p < 0.85 ? 5 : 6;
  }
}
