package org.sitrep.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.model.Situation;
import org.sitrep.report.compare.Comparison;
import org.sitrep.report.compare.LoadedWords;
import org.sitrep.report.compare.Teller;
import org.sitrep.report.compare.Tellers;
import org.sitrep.report.export.ComparisonJson;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.report.page.ComparisonPage;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep compare}: two outlets or two articles side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    customSynopsis = "sitrep compare [OPTIONS] A B PATH...",
    description = {
      "Compares what two outlets, or two articles, tell among the articles in PATH: what both"
          + " tell,",
      "what one alone tells, where they differ, and in what words.",
      "A and B are names or ids of outlets; or ids, files or titles of articles."
    })
final class CompareCommand implements Callable<Integer> {
  /** The two, and one path at least. */
  private static final int LEAST = 3;

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ModelOption model = new ModelOption();

  /** In what form it is written. */
  enum Format {
    HTML,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "html or json (default: html where --to ends in .html, else json).")
  private Optional<Format> format = Optional.empty();

  @Mixin private ToOption to = new ToOption();

  @Override
  public Integer call() throws IOException {
    to.check();
    List<String> given = input.paths;
    if (given.size() < LEAST) {
      throw new UsageException("compare takes two outlets or articles, and then paths: A B PATH…");
    }
    input.paths = given.subList(2, given.size());
    Messages messages = new Messages();
    Theatre theatre = Theatres.load(input.theatre);
    Situation situation =
        SituationRun.of(input, model, theatre, theatre, messages)
            .build(Optional.empty(), Optional.empty());
    Tellers tellers = new Tellers(situation, theatre);
    List<Teller> pair = pair(tellers, given.get(0), given.get(1));
    LoadedWords words = new LoadedWords(theatre);
    Comparison comparison = Comparison.of(tellers, pair.get(0), pair.get(1), words);
    to.write(out -> write(comparison, situation, theatre, words, out));
    return messages.exitCode();
  }

  private static List<Teller> pair(Tellers tellers, String a, String b) {
    try {
      return tellers.pair(a, b);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void write(
      Comparison comparison, Situation situation, Theatre theatre, LoadedWords words, Writer out)
      throws IOException {
    switch (format.orElseGet(this::byFile)) {
      case HTML -> out.write(ComparisonPage.of(comparison, situation, theatre, words));
      case JSON ->
          ComparisonJson.write(comparison, theatre, new SituationIndex(situation), words, out);
    }
  }

  private Format byFile() {
    return to.file()
        .map(Path::toString)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> name.endsWith(".html") || name.endsWith(".htm"))
        .map(name -> Format.HTML)
        .orElse(Format.JSON);
  }
}
