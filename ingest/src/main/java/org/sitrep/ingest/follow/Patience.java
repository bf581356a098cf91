package org.sitrep.ingest.follow;

import java.time.Duration;

/**
 * How long and how often other people's servers are asked.
 *
 * @param delay from one answer of a host to the next request; robots.txt may ask for more
 * @param longestWait how long a host may make a run wait; what would take longer is left to the
 *     next run
 * @param timeout for one whole answer, however slowly it comes
 * @param tries how many times a run asks for an address that does not answer; after as many such
 *     addresses in a row, a host is left to the next run
 * @param runs in how many runs an address may fail before it is given up
 */
public record Patience(
    Duration delay, Duration longestWait, Duration timeout, int tries, int runs) {
  private static final int TRIES = 3;
  private static final int RUNS = 5;

  public Patience {
    if (delay.isNegative() || longestWait.isNegative()) {
      throw new IllegalArgumentException("a wait is not negative");
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("an answer takes some time: " + timeout);
    }
    if (tries < 1) {
      throw new IllegalArgumentException("an address is asked for at least once: " + tries);
    }
    if (runs < 1) {
      throw new IllegalArgumentException("an address may fail in at least one run: " + runs);
    }
  }

  /** Two seconds from one request of a host to the next. */
  public static Patience standard() {
    return new Patience(
        Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofSeconds(30), TRIES, RUNS);
  }
}
