package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.learn.Example;
import org.sitrep.learn.FeatureSet;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Span;

/** Collects from annotated articles what is learned about the phrases of known triggers. */
final class RoleExamples {
  private float weight = 1;
  private final Attribution attribution = new Attribution();
  private final CasualtyReader casualties = new CasualtyReader();
  private final List<Labelled> looks = new ArrayList<>();
  private final List<Example> statuses = new ArrayList<>();
  private final List<Example> credited = new ArrayList<>();

  /**
   * The phrases of a sentence with their right roles for each known trigger.
   *
   * @param labels for each trigger those of the phrases
   * @param carried the places told before
   */
  record Labelled(
      String article,
      float weight,
      List<RoleLook> looks,
      List<List<Integer>> labels,
      List<Carried> carried) {
    Labelled {
      looks = List.copyOf(looks);
      labels = List.copyOf(labels);
      carried = List.copyOf(carried);
    }

    /** The examples for the first look. */
    List<Example> first() {
      List<Example> out = new ArrayList<>();
      for (int t = 0; t < looks.size(); t++) {
        for (int i = 0; i < labels.get(t).size(); i++) {
          out.add(new Example(looks.get(t).features(i), labels.get(t).get(i), weight));
        }
      }
      return out;
    }

    /** The examples for the second look. */
    List<Example> second(FirstLook seen) {
      List<Example> out = new ArrayList<>();
      for (int t = 0; t < looks.size(); t++) {
        for (int i = 0; i < labels.get(t).size(); i++) {
          out.add(new Example(seen.second(t, i), labels.get(t).get(i), weight));
        }
      }
      return out;
    }

    /** The examples for places that are carried over. */
    List<Example> carried(FirstLook seen) {
      List<Example> out = new ArrayList<>();
      for (Carried each : carried) {
        FeatureSet features = new FeatureSet();
        features.addAll(each.features());
        Trigger trigger = looks.get(each.look()).trigger();
        CarriedPlaces.weigh(features, trigger, each.candidate(), seen.place(each.look()));
        out.add(new Example(features.toArray(), each.right() ? 1 : 0, weight));
      }
      return out;
    }
  }

  /** A place told before, and whether it is that of a trigger; the look is the trigger's number. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Carried(int look, CarriedPlaces.Candidate candidate, int[] features, boolean right) {}

  List<Labelled> looks() {
    return looks;
  }

  List<Example> statuses() {
    return statuses;
  }

  List<Example> credited() {
    return credited;
  }

  /**
   * Collects from an article.
   *
   * @param counts how much it counts
   */
  void collect(ArticleView article, List<List<GoldTriggers.Placed>> placed, float counts) {
    weight = counts;
    String text = article.article().article().text();
    CarriedPlaces places = new CarriedPlaces(article);
    Accounts accounts = new Accounts(article, attribution, casualties);
    SourceCandidates sources = new SourceCandidates(article, accounts);
    List<Told> told = new ArrayList<>();
    for (View view : article.views()) {
      List<GoldTriggers.Placed> here = placed.get(view.sentence().index());
      List<Trigger> all = here.stream().map(GoldTriggers.Placed::trigger).toList();
      Layout layout = new Layout(view, Filler.of(view));
      List<RoleLook> seen = new ArrayList<>();
      List<List<Integer>> labels = new ArrayList<>();
      List<Carried> before = new ArrayList<>();
      for (GoldTriggers.Placed gold : here) {
        carried(places, view, gold, told, seen.size(), before);
        seen.add(RoleLook.of(text, accounts, view, gold.trigger(), all, layout, told));
        labels.add(
            Arrays.stream(labels(gold.claim(), view.sentence().span(), layout.fillers()))
                .map(RoleLabel::number)
                .toList());
        statuses.add(
            new Example(
                StatusFeatures.of(view, gold.trigger()).toArray(),
                ExtractorTrainer.STATUSES.indexOf(gold.claim().status().code()),
                weight));
        credited(sources, view, gold, told);
      }
      looks.add(new Labelled(article.article().article().id(), counts, seen, labels, before));
      for (GoldTriggers.Placed gold : here) {
        told.add(Told.of(view, gold.trigger(), gold.claim().places(), gold.claim().sources()));
      }
    }
  }

  /** Each annotated phrase is the role of the one phrase of the sentence that is most like it. */
  private static RoleLabel[] labels(DraftClaim claim, Span sentence, List<Filler> fillers) {
    RoleLabel[] out = new RoleLabel[fillers.size()];
    Arrays.fill(out, RoleLabel.NONE);
    mark(out, claim.places(), sentence, fillers, RoleLabel.PLACE);
    mark(out, claim.targets(), sentence, fillers, RoleLabel.TARGET);
    mark(out, claim.agents(), sentence, fillers, RoleLabel.AGENT);
    return out;
  }

  private static void mark(
      RoleLabel[] out, List<Span> spans, Span sentence, List<Filler> fillers, RoleLabel label) {
    for (Span span : spans) {
      int best = -1;
      double most = 0;
      for (int i = 0; i < fillers.size() && sentence.overlaps(span); i++) {
        double likeness = likeness(span, fillers.get(i).span());
        if (likeness > most) {
          most = likeness;
          best = i;
        }
      }
      if (best >= 0) {
        out[best] = label;
      }
    }
  }

  /** The characters that two spans share, of all that either has. */
  private static double likeness(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared <= 0 ? 0 : shared / (double) (a.length() + b.length() - shared);
  }

  /** Of an event with a place in its sentence, none told before is right. */
  private static void carried(
      CarriedPlaces places,
      View view,
      GoldTriggers.Placed gold,
      List<Told> told,
      int look,
      List<Carried> out) {
    Span sentence = view.sentence().span();
    boolean here = gold.claim().places().stream().anyMatch(sentence::overlaps);
    List<CarriedPlaces.Candidate> before = places.before(view.sentence().index(), told);
    int right = here ? -1 : places.best(before, gold.claim().places());
    for (int i = 0; i < before.size(); i++) {
      int[] features = places.features(view, gold.trigger(), before.get(i), told).toArray();
      out.add(new Carried(look, before.get(i), features, i == right));
    }
  }

  private void credited(
      SourceCandidates sources, View view, GoldTriggers.Placed gold, List<Told> told) {
    List<SourceCandidates.Candidate> all = sources.of(view, gold.trigger(), told);
    List<Integer> right = sources.right(all, gold.claim().sources());
    for (int i = 0; i < all.size(); i++) {
      int[] features = sources.features(view, gold.trigger(), all.get(i), all, told).toArray();
      credited.add(new Example(features, right.contains(i) ? 1 : 0, weight));
    }
  }
}
