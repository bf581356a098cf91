package org.sitrep.pipeline;

import java.util.Comparator;
import java.util.List;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Explanation;

/**
 * A claim with the reasons for its parties, places and date.
 *
 * @param claim as it was extracted: its phrases, not yet resolved
 * @param reasons of its agents, targets and places in their order, then of its date
 */
public record ExplainedClaim(DraftClaim claim, List<Explanation> reasons) {
  static final Comparator<ExplainedClaim> IN_ORDER =
      Comparator.comparing((ExplainedClaim e) -> e.claim().trigger())
          .thenComparing(e -> e.claim().type());

  public ExplainedClaim {
    reasons = List.copyOf(reasons);
  }
}
