package org.sitrep.cli;

import picocli.CommandLine.Option;

/** What every command that works on articles takes. */
class RunOptions {
  @Option(
      names = "--theatre",
      paramLabel = "NAME|DIR",
      defaultValue = "syria",
      description = "The knowledge of the conflict (default: ${DEFAULT-VALUE}).")
  String theatre = "syria";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads to use (default: one for each processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  /** How many threads to use. */
  int threads() {
    if (threads < 1) {
      throw new UsageException("--threads takes a number from 1, not " + threads);
    }
    return threads;
  }
}
