package org.sitrep.ingest.follow;

import java.time.Duration;
import java.util.Optional;

/** What came of a request. */
sealed interface Answer {
  /** The whole answer. */
  record Got(Fetched fetched) implements Answer {}

  /** The server says that nothing changed since it was asked last. */
  record Unchanged() implements Answer {}

  /**
   * It did not work now and may work later.
   *
   * @param after how long the server asks to wait; empty where it does not say
   */
  record Later(String message, Optional<Duration> after) implements Answer {}

  /**
   * It will not work by asking again.
   *
   * @param code the code
   */
  record Never(String code, String message) implements Answer {}
}
