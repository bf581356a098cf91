package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.sitrep.eval.Annotations;
import org.sitrep.eval.DatasetException;
import org.sitrep.eval.GoldDocument;
import org.sitrep.learn.ModelFile;
import org.sitrep.model.Article;
import org.sitrep.model.BlockKind;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Issue;
import org.sitrep.pipeline.ExtractorModel;
import org.sitrep.pipeline.LessonSet;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep train}: annotated articles → a model of the extractor. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the extractor on annotated articles, writes its model, for --model, and prints what",
      "to expect of it: the figures of each part of the articles, found by a model that was trained",
      "on the other parts. The same articles give the same bytes. Takes some minutes for 500",
      "articles. docs/train.md tells how to annotate."
    })
final class TrainCommand implements Callable<Integer> {
  @Mixin private AnnotatedOptions annotated = new AnnotatedOptions();

  @Option(names = "--to", required = true, paramLabel = "FILE", description = "The model's file.")
  private Path to = Path.of("");

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description = {
        "How many parts (default: ${DEFAULT-VALUE}). With 0 there are no figures, and confidence",
        "is not calibrated, in a fifth of the time."
      })
  private int folds = 5;

  @Option(
      names = "--lessons",
      paramLabel = "none|sentences|all",
      defaultValue = "all",
      description = {
        "What to learn from beside your articles: the project's own sentences and articles",
        "(all, the default), its sentences alone, or nothing. Its articles take some minutes."
      })
  private LessonSet lessons = LessonSet.ALL;

  private final Messages messages = new Messages();

  @Override
  public Integer call() throws IOException {
    if (folds < 0 || folds == 1 || folds > 100) {
      throw new UsageException("--folds takes 0 or a number from 2 to 100, not " + folds);
    }
    WholeFile.check(to);
    Theatre theatre = Theatres.load(annotated.theatre);
    Annotations annotations =
        Annotations.read(annotated.docs, annotated.gold, theatre.actors().keySet());
    annotations.faults().forEach(fault -> reject(annotated.gold, fault));
    Map<Article, List<DraftClaim>> articles = articles(theatre, annotations);
    outside(articles);
    long claims = articles.values().stream().mapToLong(List::size).sum();
    if (claims == 0) {
      throw new DatasetException(
          "no annotated claim is left of "
              + annotations.documents()
              + " documents; mend the faults");
    }
    messages.say("training on " + articles.size() + " articles with " + claims + " claims");
    write(model(theatre, annotations, articles));
    return messages.exitCode();
  }

  private ModelFile model(
      Theatre theatre, Annotations annotations, Map<Article, List<DraftClaim>> articles) {
    int parts = Math.min(folds, articles.size());
    if (parts < 2) {
      return ExtractorModel.train(theatre, articles, lessons);
    }
    Expectation expected =
        Expectation.of(theatre, annotated, annotations.dataset(), articles, lessons, parts);
    System.out.print(expected.text());
    System.out.flush();
    return expected.model();
  }

  /** Says how many claims stand where none are looked for. */
  private void outside(Map<Article, List<DraftClaim>> articles) {
    long outside =
        articles.entrySet().stream()
            .mapToLong(e -> e.getValue().stream().filter(c -> !inBody(e.getKey(), c)).count())
            .sum();
    if (outside > 0) {
      messages.say(
          outside
              + " annotated claims stand in what is read as heading, caption or other text than the"
              + " body; nothing is learned from them (see sitrep read)");
    }
  }

  private static boolean inBody(Article article, DraftClaim claim) {
    return article.blocks().stream()
        .anyMatch(b -> b.kind() == BlockKind.BODY && b.span().overlaps(claim.trigger()));
  }

  private void write(ModelFile model) throws IOException {
    WholeFile.writeBytes(to, model::write);
    messages.say("wrote " + to + ", " + Files.size(to) + " bytes");
  }

  private void reject(Path file, String fault) {
    messages.issue(new Issue("annotation", file.toString(), Optional.empty(), fault, true));
  }

  /** The articles to learn from, as every command reads them. */
  private Map<Article, List<DraftClaim>> articles(Theatre theatre, Annotations annotations)
      throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (GoldDocument document : annotations.dataset().documents()) {
      texts.put(document.id(), document.text());
    }
    Map<Article, List<DraftClaim>> out = new TreeMap<>();
    new ArticleRun(annotated.input(), theatre, messages)
        .forEach(
            article -> article,
            (article, same) -> {
              if (article.text().equals(texts.get(article.id()))) {
                out.put(same, annotations.drafts().getOrDefault(article.id(), List.of()));
                texts.remove(article.id());
              }
            });
    for (String left : texts.keySet()) {
      reject(
          annotated.docs,
          "document " + left + " is read as several articles or as none; give each a line");
    }
    return out;
  }
}
