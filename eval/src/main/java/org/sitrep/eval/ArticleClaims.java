package org.sitrep.eval;

import java.util.List;

/** The claims of one article: a line of a claims file. */
public record ArticleClaims(String id, List<ScoredClaim> claims) {
  public ArticleClaims {
    claims = List.copyOf(claims);
  }
}
