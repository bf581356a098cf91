package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.ingest.Limits;
import org.sitrep.theatre.PlaceIndex;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and how. */
final class InputOptions extends RunOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files or folders: .txt .html .jsonl .csv .xml (feed) .pdf .eml .mhtml .warc .zip .tar"
              + " .gz; - for standard input.")
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
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "More places: an index made by gazetteer import.")
  Optional<Path> gazetteer = Optional.empty();

  /** The index of places, if one is to be used. */
  Optional<PlaceIndex> places() throws IOException {
    return gazetteer.isPresent() ? Optional.of(PlaceIndex.open(gazetteer.get())) : Optional.empty();
  }

  @Mixin LimitOptions limits = new LimitOptions();

  /** How much is read at a time. */
  Limits limits() {
    return limits.limits();
  }
}
