package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.learn.Example;
import org.sitrep.learn.LinearModel;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Span;

/** Collects from annotated articles what is learned about the phrases of known triggers. */
final class RoleExamples {
  private final RoleFinder rules = new RoleFinder();
  private final Attribution attribution = new Attribution();
  private final CasualtyReader casualties = new CasualtyReader();
  private final List<Labelled> looks = new ArrayList<>();
  private final List<Example> statuses = new ArrayList<>();
  private final List<Example> carried = new ArrayList<>();

  /** The phrases of one known trigger with their right roles. */
  record Labelled(String article, RoleLook look, List<Integer> labels) {
    Labelled {
      labels = List.copyOf(labels);
    }

    /** The examples for the first look. */
    List<Example> first() {
      List<Example> out = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        out.add(new Example(look.features(i), labels.get(i)));
      }
      return out;
    }

    /** The examples for the second look, after a first look by a model that had not seen them. */
    List<Example> second(LinearModel first) {
      List<double[]> seen = look.first(first);
      List<Example> out = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        out.add(new Example(look.second(i, seen), labels.get(i)));
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

  void collect(ArticleView article, List<List<GoldTriggers.Placed>> placed) {
    CarriedPlaces places = new CarriedPlaces(article);
    Accounts accounts = new Accounts(article, attribution, casualties);
    List<Told> told = new ArrayList<>();
    for (View view : article.views()) {
      List<GoldTriggers.Placed> here = placed.get(view.sentence().index());
      List<Trigger> all = here.stream().map(GoldTriggers.Placed::trigger).toList();
      List<Filler> fillers = Filler.of(view);
      for (GoldTriggers.Placed gold : here) {
        roles(article, accounts, view, gold, all, fillers);
        statuses.add(
            new Example(
                StatusFeatures.of(view, gold.trigger()).toArray(),
                ExtractorTrainer.STATUSES.indexOf(gold.claim().status().code())));
        carried(article, places, view, gold, told);
      }
      for (GoldTriggers.Placed gold : here) {
        told.add(new Told(view.sentence().index(), gold.claim().type(), gold.claim().places()));
      }
    }
  }

  private void roles(
      ArticleView article,
      Accounts accounts,
      View view,
      GoldTriggers.Placed gold,
      List<Trigger> all,
      List<Filler> fillers) {
    Roles ruled = rules.find(view, gold.trigger(), all);
    List<Span> sources = accounts.sources(view, gold.trigger());
    List<Figure> figures = accounts.figures(view, gold.trigger(), all);
    List<int[]> features = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (Filler filler : fillers) {
      features.add(
          RoleFeatures.of(view, gold.trigger(), all, fillers, filler, ruled, sources, figures)
              .toArray());
      labels.add(label(gold.claim(), filler).number());
    }
    String id = article.article().article().id();
    looks.add(new Labelled(id, new RoleLook(gold.trigger(), fillers, features), labels));
  }

  private static RoleLabel label(DraftClaim claim, Filler filler) {
    if (any(claim.agents(), filler)) {
      return RoleLabel.AGENT;
    }
    if (any(claim.targets(), filler)) {
      return RoleLabel.TARGET;
    }
    return any(claim.places(), filler) ? RoleLabel.PLACE : RoleLabel.NONE;
  }

  private static boolean any(List<Span> spans, Filler filler) {
    return spans.stream().anyMatch(filler.span()::overlaps);
  }

  private void carried(
      ArticleView article,
      CarriedPlaces places,
      View view,
      GoldTriggers.Placed gold,
      List<Told> told) {
    String text = article.article().article().text();
    Span sentence = view.sentence().span();
    List<Span> inside = gold.claim().places().stream().filter(sentence::overlaps).toList();
    List<String> outside =
        gold.claim().places().stream()
            .filter(p -> !sentence.overlaps(p))
            .map(p -> p.of(text))
            .toList();
    for (CarriedPlaces.Candidate candidate : places.before(view.sentence().index())) {
      String words = candidate.mention().span().of(text);
      boolean right = outside.stream().anyMatch(o -> o.contains(words) || words.contains(o));
      int[] features =
          places.features(view, gold.trigger(), candidate, told, inside.size()).toArray();
      carried.add(new Example(features, right ? 1 : 0));
    }
  }
}
