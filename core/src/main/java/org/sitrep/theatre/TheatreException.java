package org.sitrep.theatre;

/** A theatre's file is wrong; the message names the file, the line and the remedy. */
public final class TheatreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TheatreException(String message) {
    super(message);
  }

  public TheatreException(String message, Throwable cause) {
    super(message, cause);
  }
}
