package org.sitrep.extract;

import java.util.List;

/** Which phrases fill the roles of a sentence's triggers: the part that can be learned. */
interface PhraseDecision {
  /**
   * The roles of each trigger, in order.
   *
   * @param told the events told in the sentences before
   */
  List<Roles> roles(
      ArticleView article,
      Accounts accounts,
      CarriedPlaces places,
      View view,
      List<Trigger> triggers,
      List<Told> told);
}
