package org.sitrep.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitrep.extract.AnnotatedArticle;
import org.sitrep.extract.ClaimExtractor;
import org.sitrep.learn.ModelFile;
import org.sitrep.model.Article;
import org.sitrep.model.DraftClaim;
import org.sitrep.theatre.Theatre;

/**
 * The trained models of the extractor: the one that comes with the program, one of a file, a new
 * one.
 */
public final class ExtractorModel {
  private static final String BUILT_IN = "/org/sitrep/extract/model.bin";

  /** How much an article that was written to learn from counts, beside one as found. */
  private static final float WRITTEN = 0.5f;

  private ExtractorModel() {}

  /** The model that comes with the program. */
  public static ModelFile builtIn() {
    try (InputStream in = ExtractorModel.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + BUILT_IN);
      }
      return ModelFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The model of a file that {@code sitrep train} wrote.
   *
   * @throws IOException if it cannot be read or is no model; the message names the file
   */
  public static ModelFile of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ModelFile.read(in);
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage() + "; train it again", e);
    }
  }

  /**
   * Trains a model on articles with the claims that an annotator found in them, and on lessons of
   * our own. The same articles give the same bytes, in any order.
   */
  public static ModelFile train(
      Theatre theatre, Map<Article, List<DraftClaim>> annotated, LessonSet lessons) {
    ClaimPipeline pipeline = new ClaimPipeline(theatre, new ClaimExtractor());
    List<AnnotatedArticle> ready = new ArrayList<>();
    annotated.forEach((a, claims) -> ready.add(pipeline.annotated(a, claims, 1)));
    if (lessons != LessonSet.NONE) {
      Lessons.sentences().forEach((a, claims) -> ready.add(pipeline.annotated(a, claims, 1)));
    }
    if (lessons == LessonSet.ALL) {
      Lessons.articles().forEach((a, claims) -> ready.add(pipeline.annotated(a, claims, WRITTEN)));
    }
    return ClaimExtractor.train(ready);
  }
}
