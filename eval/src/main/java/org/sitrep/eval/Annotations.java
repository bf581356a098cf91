package org.sitrep.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.DraftClaim;

/**
 * Annotated documents, checked to learn from. A document with a fault is left out whole: with a
 * claim missing it would teach that nothing is told where something is.
 *
 * @param dataset the documents without a fault, and their claims
 * @param drafts the same claims with spans, by document id
 * @param faults each with file, line, document, claim (the first is 1), field and remedy
 * @param documents how many have annotations, faulty ones too
 */
public record Annotations(
    Dataset dataset, Map<String, List<DraftClaim>> drafts, List<String> faults, int documents) {
  public Annotations {
    drafts = Map.copyOf(drafts);
    faults = List.copyOf(faults);
  }

  /**
   * Reads and checks.
   *
   * @param actors the ids that parties may have
   * @throws DatasetException if a file cannot be read at all
   */
  public static Annotations read(Path documents, Path gold, Set<String> actors) {
    var reading = new Reading(actors);
    JsonLines.each(documents, reading::document, reading.faults::add);
    JsonLines.each(gold, line -> reading.gold(line, documents), reading.faults::add);
    return new Annotations(
        new Dataset(List.copyOf(reading.documents.values()), reading.claims),
        reading.drafts,
        reading.faults,
        reading.seen.size());
  }

  /** What was read so far. */
  private static final class Reading {
    private final Set<String> actors;
    private final Map<String, GoldDocument> documents = new LinkedHashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, List<ScoredClaim>> claims = new LinkedHashMap<>();
    private final Map<String, List<DraftClaim>> drafts = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    Reading(Set<String> actors) {
      this.actors = Set.copyOf(actors);
    }

    void document(JsonAt line) {
      GoldDocument document = GoldReader.document(line);
      if (documents.putIfAbsent(document.id(), document) != null) {
        throw line.field("id").wrong("stands on a line before", "give each document its own");
      }
    }

    void gold(JsonAt line, Path file) {
      JsonAt id = line.field("id");
      String before = seen.putIfAbsent(id.text(), line.where());
      if (before != null) {
        throw id.wrong("stands at " + before + " already", "put its claims on one line");
      }
      GoldDocument document = documents.get(id.text());
      if (document == null) {
        String name = Quoted.of(id.text());
        throw id.wrong("is " + name + ", which " + file + " lacks", "add the document there");
      }
      claims(line, document);
    }

    private void claims(JsonAt line, GoldDocument document) {
      int before = faults.size();
      String at = line.where() + ": document " + document.id();
      var check = new ClaimCheck(document.text(), actors, faults::add);
      List<JsonAt> all = new JsonAt(line.node(), at, "").field("claims").elements();
      for (int i = 0; i < all.size(); i++) {
        check.check(new JsonAt(all.get(i).node(), at + ", claim " + (i + 1), ""));
      }
      if (faults.size() == before) {
        List<ScoredClaim> scored = ClaimFields.GOLD.article(line).claims();
        drafts.put(
            document.id(), new AnnotationReader(document.id(), document.text()).drafts(scored));
        claims.put(document.id(), scored);
      }
    }
  }
}
