package org.sitrep.benchmarks;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.ingest.Columns;
import org.sitrep.ingest.Inputs;
import org.sitrep.ingest.Limits;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;

/** The documents that benchmarks run on: FA-KES where it is at hand, else made ones. */
final class Corpus {
  private static final Path FA_KES = Path.of("../shared/data/fa-kes/FA-KES.csv");
  private static final int MADE = 5_000;

  private Corpus() {}

  static List<Document> documents() {
    return Files.exists(FA_KES) ? faKes() : made(MADE);
  }

  private static List<Document> faKes() {
    List<Document> documents = new ArrayList<>();
    new Inputs(Columns.of(Map.of()), Limits.standard())
        .read(List.of(FA_KES.toString()), InputStream.nullInputStream(), documents::add, i -> {});
    return documents;
  }

  private static List<Document> made(int number) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      documents.add(
          new Document(
              "made-" + i,
              Optional.empty(),
              Document.Format.RECORD,
              Dispatches.text(i),
              Metadata.empty()));
    }
    return documents;
  }
}
