package org.sitrep.ingest.follow;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer, as it was sent.
 *
 * @param address whose answer it is, after redirects
 * @param at when it came
 * @param status the HTTP status
 * @param headers its headers, names in lower case
 * @param body its bytes; still packed where a {@code content-encoding} says so
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out
public record Fetched(
    URI address, Instant at, int status, Map<String, List<String>> headers, byte[] body) {
  public Fetched {
    Map<String, List<String>> copy = new TreeMap<>();
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    headers = java.util.Collections.unmodifiableMap(copy);
    body = body.clone();
  }

  /** The bytes; a copy. */
  @Override
  public byte[] body() {
    return body.clone();
  }

  /** The first value of a header, its name in lower case. */
  Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }
}
