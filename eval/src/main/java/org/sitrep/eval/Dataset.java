package org.sitrep.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Documents with what annotators found in them.
 *
 * @param documents those that gold knows, in order
 * @param gold claims by document id
 */
public record Dataset(List<GoldDocument> documents, Map<String, List<ScoredClaim>> gold) {
  public Dataset {
    Map<String, List<ScoredClaim>> known = Map.copyOf(gold);
    gold = known;
    documents = documents.stream().filter(d -> known.containsKey(d.id())).toList();
  }

  /** The documents with these ids. */
  public Dataset only(Set<String> ids) {
    return new Dataset(documents.stream().filter(d -> ids.contains(d.id())).toList(), gold);
  }

  /** The gold claims of a document. */
  public List<ScoredClaim> claimsOf(GoldDocument document) {
    return gold.getOrDefault(document.id(), List.of());
  }
}
