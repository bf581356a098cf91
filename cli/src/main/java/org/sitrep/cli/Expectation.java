package org.sitrep.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sitrep.eval.Breakdown;
import org.sitrep.eval.Confidences;
import org.sitrep.eval.Dataset;
import org.sitrep.eval.GoldPlaces;
import org.sitrep.eval.GoldReader;
import org.sitrep.eval.ScoreReport;
import org.sitrep.eval.ScoredClaim;
import org.sitrep.eval.Scorer;
import org.sitrep.eval.Scores;
import org.sitrep.learn.Calibration;
import org.sitrep.learn.ModelFile;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.DraftClaim;
import org.sitrep.pipeline.CrossValidation;
import org.sitrep.pipeline.LessonSet;
import org.sitrep.theatre.Theatre;

/**
 * What to expect of a model: the figures of its cross-validation, by which its confidence is
 * calibrated too. The figures of confidence are those of each part of the articles calibrated by
 * the other parts.
 */
final class Expectation {
  private final ModelFile model;
  private final Scores scores;
  private final List<Confidences> parts;

  private Expectation(ModelFile model, Scores scores, List<Confidences> parts) {
    this.model = model;
    this.scores = scores;
    this.parts = parts;
  }

  static Expectation of(
      Theatre theatre,
      AnnotatedOptions options,
      Dataset dataset,
      Map<Article, List<DraftClaim>> articles,
      LessonSet lessons,
      int folds) {
    Scorer scorer = Scorer.of(theatre, GoldPlaces.beside(options.gold));
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    try {
      CrossValidation validation = CrossValidation.of(theatre, articles, lessons, folds, threads);
      Map<String, List<ScoredClaim>> all = new HashMap<>();
      List<Confidences> parts = new ArrayList<>();
      for (SortedMap<Article, List<Claim>> fold : validation.folds()) {
        Map<String, List<ScoredClaim>> found = scored(fold);
        parts.add(scorer.score(dataset.only(found.keySet()), found).confidences());
        all.putAll(found);
      }
      Scores scores = scorer.score(dataset.only(all.keySet()), all);
      return new Expectation(validation.model(), scores, parts);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Map<String, List<ScoredClaim>> scored(SortedMap<Article, List<Claim>> claims) {
    Map<String, List<ScoredClaim>> out = new HashMap<>();
    claims.forEach(
        (article, found) -> {
          String line = JsonText.of(lines -> lines.claims(article, found));
          out.put(article.id(), GoldReader.claims(line, article.id()).claims());
        });
    return out;
  }

  /** The model, with its confidence calibrated. */
  ModelFile model() {
    Map<String, Calibration> calibrations = new TreeMap<>();
    scores.confidences().calibrations().forEach((of, by) -> calibrations.put(of.code(), by));
    return ModelFile.of(model.models(), calibrations);
  }

  /** Figures overall, by type, and of confidence. */
  String text() {
    ScoreReport report = new ScoreReport(scores.with(crossCalibrated()));
    return report.text(Breakdown.TYPE, 0) + report.weakTypes() + "\n" + report.reliability();
  }

  private Confidences crossCalibrated() {
    Confidences out = Confidences.none();
    for (int i = 0; i < parts.size(); i++) {
      Confidences others = Confidences.none();
      for (int k = 0; k < parts.size(); k++) {
        others = k == i ? others : others.and(parts.get(k));
      }
      out = out.and(parts.get(i).calibrated(others.calibrations()));
    }
    return out;
  }
}
