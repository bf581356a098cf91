package org.sitrep.hostile;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Document;
import org.sitrep.read.ArticleReader;
import org.sitrep.theatre.Theatres;

/** Reads anything as a page, a record or a web page. */
public final class ReadFuzz {
  private static final ArticleReader READER = new ArticleReader(Theatres.load("syria").outlets());

  private ReadFuzz() {}

  /** The fuzzer's way in. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzedText fuzzed = FuzzedText.of(input);
    Document.Format format = fuzzed.format();
    Document document =
        new Document("fuzzed", Optional.empty(), format, fuzzed.text(), fuzzed.given());
    List<Article> articles = READER.read(document).articles();
    articles.forEach(Holds::ofBlocks);
    articles.forEach(article -> Holds.ofSource(article, fuzzed.text()));
    if (format == Document.Format.RECORD) {
      Holds.that(
          articles.stream().allMatch(a -> a.text().equals(fuzzed.text())), "a record was changed");
    }
  }
}
