package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.ingest.Limits;
import org.sitrep.theatre.PlaceIndex;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and how. */
final class InputOptions extends RunOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files or folders: .txt .html .jsonl .csv .xml (feed) .pdf .eml .mhtml .warc .zip .tar .gz;"
              + " - for standard input.")
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

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "The longest page, line or row that is read (default: 20 MB).")
  private int documentBytes = Limits.standard().documentBytes();

  @Option(
      names = "--max-file-bytes",
      paramLabel = "N",
      description = "The longest PDF or mail that is read (default: 200 MB).")
  private int fileBytes = Limits.standard().fileBytes();

  @Option(
      names = "--max-entries",
      paramLabel = "N",
      description = "How many entries of one archive are read (default: ${DEFAULT-VALUE}).")
  private int entries = Limits.standard().entries();

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      description = "How deep archives in archives are opened (default: ${DEFAULT-VALUE}).")
  private int depth = Limits.standard().depth();

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      description =
          "How many times as long an archive may become when it is unpacked (default:"
              + " ${DEFAULT-VALUE}).")
  private int ratio = Limits.standard().ratio();

  /** How much is read at a time. */
  Limits limits() {
    try {
      return new Limits(documentBytes, fileBytes, entries, depth, ratio);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
