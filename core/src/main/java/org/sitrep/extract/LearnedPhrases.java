package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.learn.FeatureSet;
import org.sitrep.learn.LinearModel;
import org.sitrep.model.Span;

/**
 * Asks trained models of each phrase of the sentence which role it plays, and of each place told
 * before whether it is carried over.
 */
final class LearnedPhrases implements PhraseDecision {
  private static final double ENOUGH = 0.42;
  private static final double CARRIED = 0.3;

  /** What the likeliest place of the sentence must have where none is carried over either. */
  private static final double LAST_PLACE = 0.25;

  /** What a further place must have that is not listed with one: most events are at one place. */
  private static final double FURTHER_PLACE = 0.52;

  private static final double CREDITED = 0.45;

  /** A phrase that the first look is surer than this to play no part is not looked at again. */
  private static final double NO_PART = 0.97;

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
    String text = article.article().article().text();
    List<RoleLook> looks = new ArrayList<>();
    for (Trigger trigger : triggers) {
      looks.add(RoleLook.of(text, accounts, view, trigger, triggers, layout, told));
    }
    FirstLook look = new FirstLook(looks, first);
    SourceCandidates credited = new SourceCandidates(article, accounts);
    List<Roles> out = new ArrayList<>();
    for (int t = 0; t < triggers.size(); t++) {
      Roles roles = new Roles();
      Optional<Choice> weak = decide(look, t, layout, roles);
      if (roles.places().isEmpty()) {
        carry(places, view, triggers.get(t), told, look.place(t), roles);
      }
      if (roles.places().isEmpty()) {
        weak.ifPresent(place -> place.fill(roles));
      }
      credit(credited, view, triggers.get(t), told, roles);
      out.add(roles);
    }
    return out;
  }

  /**
   * The likeliest first; a phrase that overlaps one with a role has none.
   *
   * @return the likeliest place among those that are not likely enough
   */
  private Optional<Choice> decide(FirstLook look, int trigger, Layout layout, Roles roles) {
    List<Filler> fillers = layout.fillers();
    List<double[]> seen = look.of(trigger);
    Optional<Choice> weak = Optional.empty();
    double last = LAST_PLACE;
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < fillers.size(); i++) {
      if (seen.get(i)[RoleLabel.NONE.number()] > NO_PART) {
        continue;
      }
      double[] p = second.probabilities(look.second(trigger, i));
      int best = best(p);
      RoleLabel role = RoleLabel.of(second.labels().get(best));
      Choice choice = new Choice(i, fillers.get(i).span(), role, p[best]);
      if (p[best] > ENOUGH) {
        choices.add(choice);
      } else if (role == RoleLabel.PLACE && p[best] > last) {
        last = p[best];
        weak = Optional.of(choice);
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
    return weak.filter(place -> taken.stream().noneMatch(place.span()::overlaps));
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

  /**
   * An event without a place in its sentence has the likeliest of those told before, if any.
   *
   * @param here how likely the likeliest place of the sentence is
   */
  private void carry(
      CarriedPlaces places, View view, Trigger trigger, List<Told> told, double here, Roles roles) {
    double most = CARRIED;
    List<Span> likeliest = List.of();
    for (CarriedPlaces.Candidate candidate : places.before(view.sentence().index(), told)) {
      FeatureSet features = places.features(view, trigger, candidate, told);
      CarriedPlaces.weigh(features, trigger, candidate, here);
      double p = carryModel.probabilities(features.toArray())[1];
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
