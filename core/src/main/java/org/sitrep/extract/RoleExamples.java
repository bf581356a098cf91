package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.learn.Example;
import org.sitrep.learn.LinearModel;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Span;

/** Collects from annotated articles what is learned about the phrases of known triggers. */
final class RoleExamples {
  private float weight = 1;
  private final RoleFinder rules = new RoleFinder();
  private final Attribution attribution = new Attribution();
  private final CasualtyReader casualties = new CasualtyReader();
  private final List<Labelled> looks = new ArrayList<>();
  private final List<Example> statuses = new ArrayList<>();
  private final List<Example> carried = new ArrayList<>();
  private final List<Example> credited = new ArrayList<>();

  /** The phrases of one known trigger with their right roles. */
  record Labelled(String article, float weight, RoleLook look, List<Integer> labels) {
    Labelled {
      labels = List.copyOf(labels);
    }

    /** The examples for the first look. */
    List<Example> first() {
      List<Example> out = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        out.add(new Example(look.features(i), labels.get(i), weight));
      }
      return out;
    }

    /** The examples for the second look, after a first look by a model that had not seen them. */
    List<Example> second(LinearModel first) {
      List<double[]> seen = look.first(first);
      List<Example> out = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        out.add(new Example(look.second(i, seen), labels.get(i), weight));
      }
      return out;
    }
  }

  List<Labelled> looks() {
    return looks;
  }

  List<Example> statuses() {
    return statuses;
  }

  List<Example> carried() {
    return carried;
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
    CarriedPlaces places = new CarriedPlaces(article);
    Accounts accounts = new Accounts(article, attribution, casualties);
    SourceCandidates sources = new SourceCandidates(article, accounts);
    List<Told> told = new ArrayList<>();
    for (View view : article.views()) {
      List<GoldTriggers.Placed> here = placed.get(view.sentence().index());
      List<Trigger> all = here.stream().map(GoldTriggers.Placed::trigger).toList();
      Layout layout = new Layout(view, Filler.of(view));
      for (GoldTriggers.Placed gold : here) {
        roles(article, accounts, view, gold, all, layout, told);
        statuses.add(
            new Example(
                StatusFeatures.of(view, gold.trigger()).toArray(),
                ExtractorTrainer.STATUSES.indexOf(gold.claim().status().code()),
                weight));
        carried(places, view, gold, told);
        credited(sources, view, gold, told);
      }
      for (GoldTriggers.Placed gold : here) {
        told.add(Told.of(view, gold.trigger(), gold.claim().places(), gold.claim().sources()));
      }
    }
  }

  private void roles(
      ArticleView article,
      Accounts accounts,
      View view,
      GoldTriggers.Placed gold,
      List<Trigger> all,
      Layout layout,
      List<Told> told) {
    List<Filler> fillers = layout.fillers();
    Roles ruled = rules.find(view, gold.trigger(), all);
    List<Span> sources = accounts.sources(view, gold.trigger());
    List<Figure> figures = accounts.figures(view, gold.trigger(), all);
    List<int[]> features = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (Filler filler : fillers) {
      features.add(
          RoleFeatures.of(view, gold.trigger(), all, fillers, filler, ruled, sources, figures)
              .toArray());
    }
    RoleLabel[] right = labels(gold.claim(), view.sentence().span(), fillers);
    for (RoleLabel label : right) {
      labels.add(label.number());
    }
    String id = article.article().article().id();
    String text = article.article().article().text();
    RoleLook look = new RoleLook(text, gold.trigger(), layout, told, features);
    looks.add(new Labelled(id, weight, look, labels));
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

  private void carried(CarriedPlaces places, View view, GoldTriggers.Placed gold, List<Told> told) {
    Span sentence = view.sentence().span();
    if (gold.claim().places().stream().anyMatch(sentence::overlaps)) {
      return;
    }
    List<CarriedPlaces.Candidate> before = places.before(view.sentence().index(), told);
    int right = places.best(before, gold.claim().places());
    for (int i = 0; i < before.size(); i++) {
      int[] features = places.features(view, gold.trigger(), before.get(i), told).toArray();
      carried.add(new Example(features, i == right ? 1 : 0, weight));
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
