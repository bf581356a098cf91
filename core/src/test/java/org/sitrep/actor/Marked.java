package org.sitrep.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.DateRange;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;

/** A text with one phrase marked by brackets, as an article. */
record Marked(AnalyzedArticle article, Span phrase) {
  static final TextAnalyzer ANALYZER = new TextAnalyzer();

  static Marked of(String text, LocalDate published) {
    int start = text.indexOf('[');
    int end = text.indexOf(']');
    String plain =
        text.substring(0, start) + text.substring(start + 1, end) + text.substring(end + 1);
    return new Marked(article("example", plain, published), new Span(start, end - 1));
  }

  static AnalyzedArticle article(String id, String text, LocalDate published) {
    Metadata meta =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Published(DateRange.of(published), false)),
            Optional.empty(),
            Optional.empty());
    List<Block> blocks = List.of(new Block(BlockKind.BODY, new Span(0, text.length())));
    return ANALYZER.analyze(new Article(id, Optional.empty(), meta, text, blocks));
  }

  /** The rows of a table of examples, without its head. */
  static List<String[]> table(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Marked.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.startsWith("#"))
          .skip(1)
          .map(l -> l.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
