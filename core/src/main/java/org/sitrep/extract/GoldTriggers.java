package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Span;

/** Finds for annotated claims the sentence and the token that carry their triggers. */
final class GoldTriggers {
  private GoldTriggers() {}

  /**
   * A claim and where it stands.
   *
   * @param trigger its tokens, with the claim's type
   */
  record Placed(DraftClaim claim, Trigger trigger) {}

  /** For each sentence the claims whose triggers stand in it, by head token, one for each token. */
  static List<List<Placed>> place(ArticleView article, List<DraftClaim> claims) {
    List<TreeMap<Integer, Placed>> found = new ArrayList<>();
    article.views().forEach(v -> found.add(new TreeMap<>()));
    for (DraftClaim claim : claims) {
      for (View view : article.views()) {
        if (view.sentence().span().overlaps(claim.trigger())) {
          Trigger trigger = trigger(view, claim);
          found
              .get(view.sentence().index())
              .putIfAbsent(trigger.head(), new Placed(claim, trigger));
          break;
        }
      }
    }
    return found.stream().map(m -> List.copyOf(m.values())).toList();
  }

  private static Trigger trigger(View view, DraftClaim claim) {
    int start = -1;
    int end = -1;
    Span span = claim.trigger();
    for (int i = 0; i < view.size(); i++) {
      if (view.token(i).span().overlaps(span)) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start < 0) {
      throw new IllegalArgumentException("trigger " + span + " covers no word");
    }
    return new Trigger(start, end, head(view, start, end), claim.type(), 1);
  }

  /** The first verb, else the last noun before a preposition. */
  private static int head(View view, int start, int end) {
    if (view.verb(start) || end - start == 1) {
      return start;
    }
    int head = start;
    for (int i = start; i < end && !view.token(i).tag().equals("ADP"); i++) {
      if (TriggerFeatures.candidate(view, i)) {
        head = i;
      }
    }
    return head;
  }
}
