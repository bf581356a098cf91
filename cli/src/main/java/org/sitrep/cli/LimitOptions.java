package org.sitrep.cli;

import org.sitrep.ingest.Limits;
import picocli.CommandLine.Option;

/** How much every command that reads files reads at a time. */
final class LimitOptions {
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

  @Option(
      names = "--max-list-bytes",
      paramLabel = "N",
      description = "The longest list of files (.paths) that is read (default: 200 MB).")
  private int listBytes = Limits.standard().listBytes();

  @Option(
      names = "--max-broken-rows",
      paramLabel = "N",
      description =
          "How many rows of a table may be broken before the rest is left out (default:"
              + " ${DEFAULT-VALUE}).")
  private int brokenRows = Limits.standard().brokenRows();

  /** Standard ones, but for documents and files. */
  static LimitOptions of(int longestDocument, int longestFile) {
    LimitOptions limits = new LimitOptions();
    limits.documentBytes = longestDocument;
    limits.fileBytes = longestFile;
    return limits;
  }

  /** How much is read at a time. */
  Limits limits() {
    try {
      return new Limits(documentBytes, fileBytes, entries, depth, ratio, listBytes, brokenRows);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
