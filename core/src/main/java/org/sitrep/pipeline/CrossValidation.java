package org.sitrep.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.sitrep.extract.ClaimExtractor;
import org.sitrep.learn.Folds;
import org.sitrep.learn.ModelFile;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.DraftClaim;
import org.sitrep.theatre.Theatre;

/**
 * A model trained on annotated articles, and what to expect of it on others: the articles are dealt
 * into folds, and the claims of each fold are found by a model that was trained on the other folds.
 *
 * @param model trained on all articles
 * @param folds the claims found in the articles of each fold by a model that had not seen them
 */
public record CrossValidation(ModelFile model, List<SortedMap<Article, List<Claim>>> folds) {
  private static final long SEED = 1;

  public CrossValidation {
    folds = List.copyOf(folds);
  }

  /**
   * Trains. The same articles give the same result, in any order and on any number of threads.
   *
   * @param count how many folds, at least 2
   * @param threads where the folds are worked on
   */
  public static CrossValidation of(
      Theatre theatre,
      Map<Article, List<DraftClaim>> annotated,
      LessonSet lessons,
      int count,
      ExecutorService threads) {
    Folds dealt = Folds.of(annotated.keySet().stream().map(Article::id).toList(), count, SEED);
    List<Callable<SortedMap<Article, List<Claim>>>> work =
        IntStream.range(0, count)
            .<Callable<SortedMap<Article, List<Claim>>>>mapToObj(
                fold -> () -> fold(theatre, annotated, lessons, dealt, fold))
            .toList();
    Future<ModelFile> whole =
        threads.submit(() -> ExtractorModel.train(theatre, annotated, lessons));
    List<SortedMap<Article, List<Claim>>> folds = new ArrayList<>();
    try {
      for (Future<SortedMap<Article, List<Claim>>> fold : threads.invokeAll(work)) {
        folds.add(fold.get());
      }
      return new CrossValidation(whole.get(), folds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static SortedMap<Article, List<Claim>> fold(
      Theatre theatre,
      Map<Article, List<DraftClaim>> annotated,
      LessonSet lessons,
      Folds folds,
      int fold) {
    Map<Article, List<DraftClaim>> others = new TreeMap<>();
    List<Article> held = new ArrayList<>();
    annotated.forEach(
        (article, claims) -> {
          if (folds.heldOut(article.id(), fold)) {
            held.add(article);
          } else {
            others.put(article, claims);
          }
        });
    ModelFile model = ExtractorModel.train(theatre, others, lessons);
    ClaimPipeline pipeline = new ClaimPipeline(theatre, new ClaimExtractor(model));
    SortedMap<Article, List<Claim>> out = new TreeMap<>();
    held.forEach(article -> out.put(article, pipeline.claims(article)));
    return out;
  }
}
