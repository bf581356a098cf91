package org.sitrep.ingest.follow;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks one host for its addresses, one after the other, as patiently as it wants to be asked. */
final class HostRun {
  private final String host;
  private final List<URI> addresses;
  private final Patience patience;
  private final Fetcher fetcher;
  private final Robots robots;
  private final Desk desk;
  private final Clock clock;
  private final Pause pause;
  private int failures;

  /** Waits. */
  interface Pause {
    void rest(Duration time) throws InterruptedException;
  }

  HostRun(
      String host,
      List<URI> addresses,
      Patience patience,
      Fetcher fetcher,
      Robots robots,
      Desk desk,
      Clock clock,
      Pause pause) {
    this.host = host;
    this.addresses = List.copyOf(addresses);
    this.patience = patience;
    this.fetcher = fetcher;
    this.robots = robots;
    this.desk = desk;
    this.clock = clock;
    this.pause = pause;
  }

  void run() throws IOException, InterruptedException {
    for (int i = 0; i < addresses.size(); i++) {
      int left = addresses.size() - i;
      Optional<Instant> closed = desk.log().closed(host, clock.instant());
      if (closed.isPresent()) {
        desk.left(
            host, left, "asks to be left alone until " + closed.get() + ", longer than --max-wait");
        return;
      }
      if (failures >= patience.tries()) {
        desk.left(host, left, "did not answer for " + failures + " addresses in a row (--tries)");
        return;
      }
      if (i > 0) {
        Duration wait = between(addresses.get(i));
        if (wait.compareTo(patience.longestWait()) > 0) {
          desk.left(
              host,
              left,
              "asks for " + wait.toSeconds() + " s between requests, longer than --max-wait");
          return;
        }
        pause.rest(wait);
      }
      one(addresses.get(i));
    }
  }

  private Duration between(URI address) {
    Duration asked = robots.delay(address);
    return asked.compareTo(patience.delay()) > 0 ? asked : patience.delay();
  }

  private void one(URI address) throws IOException, InterruptedException {
    FollowLog.Entry known = desk.log().of(address);
    for (int attempt = 1; ; attempt++) {
      Answer answer = fetcher.fetch(address, known.etag(), known.modified());
      if (!(answer instanceof Answer.Later later)) {
        failures = 0;
        desk.take(address, answer);
        return;
      }
      Duration wait = later.after().orElse(backOff(attempt));
      boolean tooLong = wait.compareTo(patience.longestWait()) > 0;
      if (tooLong && later.after().isPresent()) {
        desk.log().close(host, clock.instant().plus(wait));
      }
      if (tooLong || attempt >= patience.tries()) {
        failures++;
        desk.take(address, answer);
        return;
      }
      pause.rest(wait);
    }
  }

  /** Twice as long each time. */
  private Duration backOff(int attempt) {
    Duration first = patience.delay().isZero() ? Duration.ofMillis(1) : patience.delay();
    return first.multipliedBy(1L << Math.min(attempt, 10));
  }
}
