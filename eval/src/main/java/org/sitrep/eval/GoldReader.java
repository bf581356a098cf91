package org.sitrep.eval;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON Lines files of documents, gold claims and system claims. Every method throws a {@link
 * DatasetException} that names file, line, field and remedy where a file cannot be read.
 */
public final class GoldReader {
  private GoldReader() {}

  /** Documents and their gold claims; of the documents only those that gold knows. */
  public static Dataset dataset(Path documents, Path gold) {
    return new Dataset(documents(documents), byId(gold, ClaimFields.GOLD));
  }

  /** Documents: {@code {"id", "text", "publisher", …}} a line. */
  public static List<GoldDocument> documents(Path file) {
    return JsonLines.read(file, GoldReader::document);
  }

  /** A system's claims by article id: {@code {"id", "claims": […]}} a line. */
  public static Map<String, List<ScoredClaim>> claims(Path file) {
    return byId(file, ClaimFields.SYSTEM);
  }

  /**
   * A system's claims of one article.
   *
   * @param line {@code {"id", "claims": […]}}
   * @param where says in complaints where the line comes from
   */
  public static ArticleClaims claims(String line, String where) {
    return ClaimFields.SYSTEM.article(JsonLines.parse(line, where));
  }

  /** Where an id stands on several lines, the last one counts. */
  private static Map<String, List<ScoredClaim>> byId(Path file, ClaimFields fields) {
    Map<String, List<ScoredClaim>> all = new LinkedHashMap<>();
    JsonLines.read(file, fields::article).forEach(a -> all.put(a.id(), a.claims()));
    return all;
  }

  static GoldDocument document(JsonAt line) {
    return new GoldDocument(
        line.field("id").text(),
        line.field("publisher").optionalText().orElse(""),
        line.field("published").optionalText(),
        line.field("title").optionalText(),
        line.field("text").text());
  }
}
