package org.sitrep.store;

import java.util.List;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

/**
 * A document and what was read in it.
 *
 * @param readings its articles with their claims
 * @param issues what could not be used
 */
public record ReadDocument(Document document, List<Reading> readings, List<Issue> issues) {
  public ReadDocument {
    readings = List.copyOf(readings);
    issues = List.copyOf(issues);
  }
}
