package org.sitrep.ingest.follow;

import java.io.IOException;

/** An answer that is not taken, or a request that is not made; asking again would not help. */
final class Refusal extends IOException {
  private static final long serialVersionUID = 1L;
  private final String code;

  Refusal(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The code. */
  String code() {
    return code;
  }
}
