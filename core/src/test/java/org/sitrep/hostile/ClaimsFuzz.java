package org.sitrep.hostile;

import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Document;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.read.ArticleReader;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/** Takes anything the whole way from its characters to resolved claims. */
public final class ClaimsFuzz {
  private static final Theatre THEATRE = Theatres.load("syria");
  private static final ArticleReader READER = new ArticleReader(THEATRE.outlets());
  private static final ClaimPipeline PIPELINE = new ClaimPipeline(THEATRE);

  private ClaimsFuzz() {}

  /** The fuzzer's way in. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzedText fuzzed = FuzzedText.of(input);
    Document.Format format = fuzzed.format();
    Document document =
        new Document("fuzzed", Optional.empty(), format, fuzzed.text(), fuzzed.given());
    for (Article article : READER.read(document).articles()) {
      Holds.ofClaims(article, PIPELINE.claims(article));
    }
    if (fuzzed.choice() % 2 == 0) {
      Holds.ofClaims(fuzzed.body(), PIPELINE.claims(fuzzed.body()));
    }
  }
}
