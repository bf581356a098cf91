package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.model.ClaimType;

/** Takes every word that the lexicon knows, then keeps one for each event. */
final class LexiconDecision implements TriggerDecision {
  private static final Set<ClaimType> VIOLENT =
      Set.of(
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.EXPLOSION,
          ClaimType.CHEMICAL,
          ClaimType.ASSAULT,
          ClaimType.CLASH,
          ClaimType.EXECUTION,
          ClaimType.SHOOTDOWN);

  @Override
  public List<List<Trigger>> decide(ArticleView article) {
    return article.views().stream().map(v -> decide(article, v)).toList();
  }

  private static List<Trigger> decide(ArticleView article, View view) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      article.lexical(view.sentence().index(), i).ifPresent(found::add);
    }
    List<Trigger> kept = new ArrayList<>();
    for (Trigger trigger : found) {
      if (kept.stream().noneMatch(k -> sameEvent(view, k, trigger))) {
        kept.add(trigger);
      }
    }
    boolean violent = kept.stream().anyMatch(t -> VIOLENT.contains(t.type()));
    kept.removeIf(t -> t.type() == ClaimType.CASUALTIES && violent);
    return kept;
  }

  /** Two words for one event: overlapping, or of one type with no clause of its own between. */
  private static boolean sameEvent(View view, Trigger kept, Trigger next) {
    if (next.start() < kept.end()) {
      return true;
    }
    boolean sameChunk =
        view.chunkAt(kept.head()).isPresent()
            && view.chunkAt(kept.head()).equals(view.chunkAt(next.head()));
    return sameChunk || kept.type() == next.type() && !ownClause(view, kept, next);
  }

  private static boolean ownClause(View view, Trigger kept, Trigger next) {
    for (int i = kept.end(); i < next.head(); i++) {
      String tag = view.token(i).tag();
      if (tag.equals("CCONJ") || tag.equals("SCONJ") || view.token(i).lower().equals(";")) {
        return kept.type() != ClaimType.CASUALTIES;
      }
    }
    return false;
  }
}
