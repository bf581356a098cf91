package org.sitrep.cli;

/** The exit codes of the program. */
final class ExitCode {
  static final int DONE = 0;
  static final int REJECTED = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  private ExitCode() {}
}
