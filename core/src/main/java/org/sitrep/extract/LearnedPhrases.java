package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.learn.LinearModel;
import org.sitrep.model.Span;

/**
 * Asks trained models of each phrase of the sentence which role it plays, and of each place told
 * before whether it is carried over.
 */
final class LearnedPhrases implements PhraseDecision {
  private static final double ENOUGH = 0.38;
  private static final double CARRIED = 0.4;

  /** What a further place must have that is not listed with one: most events are at one place. */
  private static final double FURTHER_PLACE = 0.55;

  private static final double CREDITED = 0.45;

  /** A phrase that the first look is surer than this to play no part is not looked at again. */
  private static final double NO_PART = 0.97;

  private final RoleFinder rules = new RoleFinder();
  private final LinearModel first;
  private final LinearModel second;
  private final LinearModel carryModel;
  private final LinearModel sourceModel;

  LearnedPhrases(
      LinearModel first, LinearModel second, LinearModel carryModel, LinearModel sourceModel) {
    this.first = first;
    this.second = second;
    this.carryModel = carryModel;
    this.sourceModel = sourceModel;
  }

  @Override
  public List<Roles> roles(
      ArticleView article,
      Accounts accounts,
      CarriedPlaces places,
      View view,
      List<Trigger> triggers,
      List<Told> told) {
    if (triggers.isEmpty()) {
      return List.of();
    }
    Layout layout = new Layout(view, Filler.of(view));
    List<Filler> fillers = layout.fillers();
    List<Roles> out = new ArrayList<>();
    for (Trigger trigger : triggers) {
      Roles ruled = rules.find(view, trigger, triggers);
      List<Span> sources = accounts.sources(view, trigger);
      List<Figure> figures = accounts.figures(view, trigger, triggers);
      Roles roles = new Roles();
      List<int[]> features = new ArrayList<>();
      for (Filler filler : fillers) {
        features.add(
            RoleFeatures.of(view, trigger, triggers, fillers, filler, ruled, sources, figures)
                .toArray());
      }
      String text = article.article().article().text();
      RoleLook look = new RoleLook(text, trigger, layout, told, features);
      decide(look, layout, roles);
      carry(places, view, trigger, told, roles);
      credit(new SourceCandidates(article, accounts), view, trigger, told, roles);
      out.add(roles);
    }
    return out;
  }

  /** The likeliest first; a phrase that overlaps one with a role has none. */
  private void decide(RoleLook look, Layout layout, Roles roles) {
    List<Filler> fillers = layout.fillers();
    List<double[]> seen = look.first(first);
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < fillers.size(); i++) {
      if (seen.get(i)[RoleLabel.NONE.number()] > NO_PART) {
        continue;
      }
      double[] p = second.probabilities(look.second(i, seen));
      int best = best(p);
      if (p[best] > ENOUGH) {
        RoleLabel role = RoleLabel.of(second.labels().get(best));
        choices.add(new Choice(i, fillers.get(i).span(), role, p[best]));
      }
    }
    choices.sort(
        Comparator.comparingDouble((Choice c) -> -c.probability()).thenComparing(Choice::span));
    List<Span> taken = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Choice choice : choices) {
      if (choice.role() == RoleLabel.PLACE
          && !places.isEmpty()
          && choice.probability() < FURTHER_PLACE
          && places.stream().noneMatch(k -> layout.listed(k, choice.number()))) {
        continue;
      }
      if (taken.stream().noneMatch(choice.span()::overlaps)) {
        taken.add(choice.span());
        if (choice.role() == RoleLabel.PLACE) {
          places.add(choice.number());
        }
        choice.fill(roles);
      }
    }
  }

  /** The likeliest role, leaving out none. */
  private static int best(double[] p) {
    int best = 1;
    for (int k = 2; k < p.length; k++) {
      best = p[k] > p[best] ? k : best;
    }
    return best;
  }

  private record Choice(int number, Span span, RoleLabel role, double probability) {
    void fill(Roles roles) {
      switch (role) {
        case AGENT -> roles.agent(span, probability);
        case TARGET -> roles.target(span, probability);
        case PLACE -> roles.place(span, probability);
        case NONE -> {}
      }
    }
  }

  private void credit(
      SourceCandidates sources, View view, Trigger trigger, List<Told> told, Roles roles) {
    List<SourceCandidates.Candidate> all = sources.of(view, trigger, told);
    for (SourceCandidates.Candidate one : all) {
      double p =
          sourceModel.probabilities(sources.features(view, trigger, one, all, told).toArray())[1];
      if (p > CREDITED) {
        roles.source(one.span(), p);
      }
    }
  }

  /** An event without a place in its sentence has the likeliest of those told before, if any. */
  private void carry(
      CarriedPlaces places, View view, Trigger trigger, List<Told> told, Roles roles) {
    if (!roles.places().isEmpty()) {
      return;
    }
    double most = CARRIED;
    List<Span> likeliest = List.of();
    for (CarriedPlaces.Candidate candidate : places.before(view.sentence().index(), told)) {
      double p =
          carryModel.probabilities(places.features(view, trigger, candidate, told).toArray())[1];
      if (p > most) {
        most = p;
        likeliest = candidate.places();
      }
    }
    for (Span place : likeliest) {
      roles.place(place, most);
    }
  }
}
