package org.sitrep.store;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;

/** An article as it was read, with its claims in text order. */
public record Reading(Article article, List<Claim> claims) {
  public Reading {
    claims = List.copyOf(claims);
  }

  /** The article of an id as it is linked: with the day of publication that was inferred for it. */
  public static Optional<Reading> of(Connection db, String id) {
    return Rows.first(
        db,
        "SELECT coalesce(a.packed, r.packed) FROM reading r LEFT JOIN article a ON a.id = r.id"
            + " WHERE r.id = ?",
        row -> ReadingCodec.unpack(row.getBytes(1)),
        id);
  }
}
