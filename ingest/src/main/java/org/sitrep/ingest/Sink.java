package org.sitrep.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sitrep.model.Block;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;
import org.sitrep.model.Metadata;

/** Takes documents and issues of one run, and keeps ids apart. */
final class Sink {
  private final PageSeries documents;
  private final Consumer<Issue> issues;
  private final Set<String> ids = new HashSet<>();

  /**
   * Hands on to consumers.
   *
   * @param waiting how many characters of pages may wait for other pages
   */
  Sink(Consumer<Document> documents, Consumer<Issue> issues, long waiting) {
    this.documents = new PageSeries(documents, waiting);
    this.issues = issues;
  }

  void document(
      Input input,
      String id,
      Optional<String> file,
      Document.Format format,
      String content,
      Metadata given,
      List<Block> blocks) {
    String unique = id;
    for (int i = 2; !ids.add(unique); i++) {
      unique = id + "~" + i;
    }
    if (!unique.equals(id)) {
      note(input, "duplicate-id", "", "the id " + id + " is taken; this one is called " + unique);
    }
    documents.accept(new Document(unique, file, format, content, given, blocks));
  }

  /** Hands on what waits. */
  void finish() {
    documents.finish();
    if (documents.early() > 0) {
      issues.accept(
          new Issue(
              "pages-apart",
              "input",
              Optional.empty(),
              documents.early()
                  + " pages of articles could not wait for the others, and may be read apart from"
                  + " them; raise --max-bytes to let more wait",
              true));
    }
  }

  void rejected(Input input, String code, String place, String message) {
    issue(input, code, place, message, true);
  }

  void note(Input input, String code, String place, String message) {
    issue(input, code, place, message, false);
  }

  private void issue(Input input, String code, String place, String message, boolean rejected) {
    Optional<String> where = place.isEmpty() ? Optional.empty() : Optional.of(place);
    issues.accept(new Issue(code, input.name(), where, message, rejected));
  }
}
