package org.sitrep.ingest.follow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the header Retry-After: seconds, or a date. */
final class RetryAfter {
  private RetryAfter() {}

  /** How long to wait from now; empty where the header is missing or says nothing. */
  static Optional<Duration> of(Optional<String> header, Instant now) {
    return header.map(String::strip).flatMap(value -> parse(value, now)).map(RetryAfter::fromNow);
  }

  private static Optional<Duration> parse(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, then));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration fromNow(Duration wait) {
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
