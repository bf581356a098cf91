package org.sitrep.ingest;

import java.io.IOException;

/** A container holds more than the limits allow; the message says what and which flag raises it. */
final class TooMuchException extends IOException {
  private static final long serialVersionUID = 1L;

  TooMuchException(String message) {
    super(message);
  }
}
