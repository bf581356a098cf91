package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sitrep.eval.BodyScore;
import org.sitrep.eval.BodyScores;
import org.sitrep.eval.BodyTruth;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep evaluate-html}: how well the bodies of web pages are found. */
@Command(
    name = "evaluate-html",
    mixinStandardHelpOptions = true,
    description =
        "Reads the pages of an article extraction benchmark and compares their bodies with those in"
            + " its ground-truth.json.")
final class EvaluateHtmlCommand implements Callable<Integer> {
  private static final List<String> ENDINGS = List.of(".html.gz", ".html");

  @Parameters(
      paramLabel = "DIR",
      description = "Holds ground-truth.json, and the pages as ID.html or ID.html.gz.")
  private Path folder = Path.of("");

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = "--worst",
      defaultValue = "10",
      paramLabel = "N",
      description = "How many of the worst pages to list (default: ${DEFAULT-VALUE}).")
  private int worst;

  @Override
  public Integer call() throws IOException {
    SortedMap<String, String> truth = BodyTruth.read(folder.resolve("ground-truth.json"));
    Messages messages = new Messages();
    BodyScores scores = new BodyScores(scores(truth, messages));
    print("pages      %d%n", scores.pages().size());
    print("precision  %.3f%n", scores.precision());
    print("recall     %.3f%n", scores.recall());
    print("f1         %.3f%n", scores.f1());
    for (Map.Entry<String, BodyScore> page : scores.worst(worst)) {
      BodyScore score = page.getValue();
      print("%.3f  p %.3f  r %.3f  ", score.f1(), score.precision(), score.recall());
      System.out.println(Lines.one(page.getKey()));
    }
    System.out.flush();
    return messages.exitCode();
  }

  private static void print(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }

  private SortedMap<String, BodyScore> scores(SortedMap<String, String> truth, Messages messages)
      throws IOException {
    SortedMap<String, StringBuilder> found = new TreeMap<>();
    truth.keySet().forEach(id -> found.put(id, new StringBuilder()));
    InputOptions input = new InputOptions();
    input.limits = limits;
    input.paths = pages(truth, messages);
    new ArticleRun(input, Theatres.load("syria"), messages)
        .forEach(
            EvaluateHtmlCommand::body,
            (article, body) -> {
              // a page with several articles gives each the page's id and a number
              String id = article.id();
              String page = found.containsKey(id) ? id : id.replaceAll("-\\d+$", "");
              found.getOrDefault(page, new StringBuilder()).append(body).append('\n');
            });
    SortedMap<String, BodyScore> scores = new TreeMap<>();
    truth.forEach(
        (id, body) ->
            scores.put(
                id, BodyScore.of(body, found.getOrDefault(id, new StringBuilder()).toString())));
    return scores;
  }

  private List<String> pages(SortedMap<String, String> truth, Messages messages) {
    List<String> pages = new ArrayList<>();
    for (String id : truth.keySet()) {
      Stream.of(folder, folder.resolve("html"))
          .flatMap(dir -> ENDINGS.stream().map(ending -> dir.resolve(id + ending)))
          .filter(Files::isRegularFile)
          .findFirst()
          .ifPresentOrElse(
              file -> pages.add(file.toString()),
              () -> messages.say("there is no page " + id + " in " + folder));
    }
    return pages;
  }

  /** The main text: body and headings, and the dateline that runs on into the body. */
  private static String body(Article article) {
    StringBuilder body = new StringBuilder();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean runsOn =
          block.kind() == BlockKind.DATELINE
              && i + 1 < blocks.size()
              && blocks.get(i + 1).kind() == BlockKind.BODY
              && !article
                  .text()
                  .substring(block.span().end(), blocks.get(i + 1).span().start())
                  .contains("\n");
      if (block.kind() == BlockKind.BODY || block.kind() == BlockKind.HEADING || runsOn) {
        body.append(block.span().of(article.text())).append('\n');
      }
    }
    return body.toString();
  }
}
