package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.theatre.PlaceIndex;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and how. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders: .txt .html .jsonl .csv; - for standard input.")
  List<String> paths = List.of();

  @Option(
      names = "--map",
      split = ",",
      paramLabel = "FIELD=COLUMN",
      description =
          "For tables whose columns have other names: title=Headline,text=Body. Fields: id, title,"
              + " text, publisher, published, byline, url.")
  Map<String, String> columns = Map.of();

  @Option(
      names = "--theatre",
      paramLabel = "NAME|DIR",
      defaultValue = "syria",
      description = "The knowledge of the conflict (default: ${DEFAULT-VALUE}).")
  String theatre = "syria";

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "More places: an index made by gazetteer import.")
  Optional<Path> gazetteer = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads to use (default: one for each processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  /** The index of places, if one is to be used. */
  Optional<PlaceIndex> places() throws IOException {
    return gazetteer.isPresent() ? Optional.of(PlaceIndex.open(gazetteer.get())) : Optional.empty();
  }

  /** How many threads to use. */
  int threads() {
    if (threads < 1) {
      throw new UsageException("--threads takes a number from 1, not " + threads);
    }
    return threads;
  }
}
