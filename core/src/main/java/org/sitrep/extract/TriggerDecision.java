package org.sitrep.extract;

import java.util.List;

/** Which words of an article name events, and of which type: the part that can be learned. */
interface TriggerDecision {
  /** For each sentence its triggers, in order, one for each event. */
  List<List<Trigger>> decide(ArticleView article);
}
