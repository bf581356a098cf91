package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.learn.LinearModel;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Span;

/**
 * Asks trained models of each phrase of the sentence which role it plays, and of each place told
 * before whether it is carried over.
 */
final class LearnedPhrases implements PhraseDecision {
  private static final double CARRIED = 0.5;

  /** Enough for the likeliest place before where the sentence gives none. */
  private static final double LIKELIEST = 0.4;

  private final RoleFinder rules = new RoleFinder();
  private final LinearModel first;
  private final LinearModel second;
  private final LinearModel carryModel;

  LearnedPhrases(LinearModel first, LinearModel second, LinearModel carryModel) {
    this.first = first;
    this.second = second;
    this.carryModel = carryModel;
  }

  @Override
  public List<Roles> roles(
      ArticleView article,
      Accounts accounts,
      CarriedPlaces places,
      View view,
      List<Trigger> triggers,
      List<Told> told) {
    List<Filler> fillers = Filler.of(view);
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
      decide(new RoleLook(trigger, fillers, features), fillers, roles);
      carry(places, view, trigger, told, roles);
      out.add(roles);
    }
    return out;
  }

  private void decide(RoleLook look, List<Filler> fillers, Roles roles) {
    List<double[]> seen = look.first(first);
    for (int i = 0; i < fillers.size(); i++) {
      Span span = fillers.get(i).span();
      switch (RoleLabel.of(second.decide(look.second(i, seen)))) {
        case AGENT -> roles.agent(span);
        case TARGET -> roles.target(span);
        case PLACE -> roles.place(span);
        case NONE -> {}
      }
    }
  }

  private void carry(
      CarriedPlaces places, View view, Trigger trigger, List<Told> told, Roles roles) {
    int found = roles.places().size();
    CarriedPlaces.Candidate likeliest = null;
    double most = LIKELIEST;
    for (CarriedPlaces.Candidate candidate : places.before(view.sentence().index())) {
      int[] features = places.features(view, trigger, candidate, told, found).toArray();
      double p = carryModel.probabilities(features)[1];
      if (p > CARRIED) {
        roles.place(candidate.mention().span());
      }
      if (p > most) {
        most = p;
        likeliest = candidate;
      }
    }
    boolean needed =
        roles.places().isEmpty() && trigger.type().family() != ClaimType.Family.POLITICS;
    if (needed && likeliest != null) {
      roles.place(likeliest.mention().span());
    }
  }
}
