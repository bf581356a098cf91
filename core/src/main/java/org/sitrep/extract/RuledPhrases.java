package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Span;

/**
 * Fills the roles by rules; an event without a place in its sentence has that of the last claim.
 */
final class RuledPhrases implements PhraseDecision {
  private final RoleFinder rules = new RoleFinder();

  @Override
  public List<Roles> roles(
      ArticleView article,
      Accounts accounts,
      CarriedPlaces places,
      View view,
      List<Trigger> triggers,
      List<Told> told) {
    List<Roles> out = new ArrayList<>();
    for (Trigger trigger : triggers) {
      Roles roles = rules.find(view, trigger, triggers);
      if (roles.places().isEmpty() && trigger.type().family() != ClaimType.Family.POLITICS) {
        carry(places, view, told, roles);
      }
      accounts.sources(view, trigger).forEach(s -> roles.source(s, 1));
      out.add(roles);
    }
    return out;
  }

  private static List<Span> last(List<Told> told) {
    return told.isEmpty() ? List.of() : told.get(told.size() - 1).places();
  }

  private static void carry(CarriedPlaces places, View view, List<Told> told, Roles roles) {
    int sentence = view.sentence().index();
    places.in(sentence).forEach(p -> roles.place(p.span()));
    if (roles.places().isEmpty()) {
      last(told).forEach(roles::place);
    }
    if (roles.places().isEmpty()) {
      places.before(sentence, told).stream()
          .limit(1)
          .forEach(c -> c.places().forEach(roles::place));
    }
  }
}
