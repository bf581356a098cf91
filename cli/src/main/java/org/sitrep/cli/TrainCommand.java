package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.sitrep.eval.AnnotationReader;
import org.sitrep.eval.Dataset;
import org.sitrep.eval.GoldDocument;
import org.sitrep.eval.GoldReader;
import org.sitrep.learn.ModelFile;
import org.sitrep.model.Article;
import org.sitrep.model.DraftClaim;
import org.sitrep.pipeline.ExtractorModel;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep train}: annotated articles → a model of the extractor. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the extractor on annotated articles and writes its model, for --model.",
      "The same articles give the same bytes. Takes minutes for 500 articles."
    })
final class TrainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DOCS", description = "Documents, JSON Lines.")
  private Path docs = Path.of("");

  @Parameters(index = "1", paramLabel = "GOLD", description = "Annotated claims, JSON Lines.")
  private Path gold = Path.of("");

  @Option(names = "--to", required = true, paramLabel = "FILE", description = "The model's file.")
  private Path to = Path.of("");

  @Option(names = "--theatre", defaultValue = "syria", paramLabel = "NAME|DIR")
  private String theatreName = "syria";

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages();
    Theatre theatre = Theatres.load(theatreName);
    Map<Article, List<DraftClaim>> annotated = annotated(theatre, messages);
    messages.say("training on " + annotated.size() + " articles");
    ModelFile model = ExtractorModel.train(theatre, annotated);
    Path aside = to.resolveSibling("." + to.getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(aside)) {
      model.write(out);
    }
    Files.move(aside, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    messages.say("wrote " + to + ", " + Files.size(to) + " bytes");
    return messages.exitCode();
  }

  private Map<Article, List<DraftClaim>> annotated(Theatre theatre, Messages messages)
      throws IOException {
    Dataset data = GoldReader.dataset(docs, gold);
    Map<String, List<DraftClaim>> drafts = new TreeMap<>();
    for (GoldDocument document : data.documents()) {
      drafts.put(
          document.id(),
          new AnnotationReader(document.id(), document.text()).drafts(data.claimsOf(document)));
    }
    InputOptions input = new InputOptions();
    input.paths = List.of(docs.toString());
    Map<Article, List<DraftClaim>> out = new TreeMap<>();
    new ArticleRun(input, theatre, messages)
        .forEach(
            article -> article,
            (article, same) -> {
              List<DraftClaim> claims = drafts.get(article.id());
              if (claims != null) {
                out.put(same, claims);
              }
            });
    return out;
  }
}
