package org.sitrep.eval;

/** A file of gold data, claims or floors is wrong; the message names file, line and remedy. */
public final class DatasetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatasetException(String message) {
    super(message);
  }

  public DatasetException(String message, Throwable cause) {
    super(message, cause);
  }
}
