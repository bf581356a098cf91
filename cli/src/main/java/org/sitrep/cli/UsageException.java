package org.sitrep.cli;

/** The call's words are wrong in a way that the option parser does not see. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
