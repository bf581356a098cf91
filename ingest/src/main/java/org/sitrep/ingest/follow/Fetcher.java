package org.sitrep.ingest.follow;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Asks once for an address, as robots.txt allows, and follows where it is sent on to. */
final class Fetcher {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504);
  private final PinnedClient client;
  private final Robots robots;
  private final String userAgent;
  private final int redirects;
  private final Clock clock;
  private final Addresses addresses = new Addresses();

  Fetcher(PinnedClient client, Robots robots, Manners manners, Clock clock) {
    this.client = client;
    this.robots = robots;
    this.userAgent = manners.userAgent();
    this.redirects = manners.redirects();
    this.clock = clock;
  }

  /**
   * Asks for an address.
   *
   * @param etag what the server called the version that is known
   * @param modified when it said that this was changed
   */
  Answer fetch(URI start, Optional<String> etag, Optional<String> modified) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", userAgent);
    headers.put("Accept", "text/html,application/xhtml+xml,application/xml,*/*;q=0.5");
    headers.put("Accept-Encoding", "gzip");
    etag.ifPresent(value -> headers.put("If-None-Match", value));
    modified.ifPresent(value -> headers.put("If-Modified-Since", value));
    try {
      return followed(start, headers);
    } catch (Refusal e) {
      return new Answer.Never(e.code(), String.valueOf(e.getMessage()));
    } catch (UnknownHostException e) {
      return new Answer.Later("there is no host " + start.getHost(), Optional.empty());
    } catch (SSLException e) {
      return new Answer.Later("TLS: " + e.getMessage(), Optional.empty());
    } catch (IOException | IllegalArgumentException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return new Answer.Later("cannot be fetched: " + why, Optional.empty());
    }
  }

  private Answer followed(URI start, Map<String, String> headers) throws IOException {
    Set<URI> seen = new HashSet<>();
    URI at = start;
    while (seen.size() <= redirects) {
      if (!seen.add(at)) {
        return new Answer.Never("redirect-loop", "is sent on in a circle by way of " + at);
      }
      if (!robots.allows(at)) {
        return robots.unknown(at)
            ? new Answer.Later("the server does not give its robots.txt", Optional.empty())
            : new Answer.Never(
                "robots-disallow", "robots.txt of " + at.getHost() + " disallows it");
      }
      HttpResponse<byte[]> response = client.get(at, headers);
      Optional<String> location = response.headers().firstValue("location");
      if (!REDIRECTS.contains(response.statusCode()) || location.isEmpty()) {
        return answer(at, response);
      }
      Optional<URI> next = addresses.of(at, location.get());
      if (next.isEmpty()) {
        return new Answer.Never("bad-redirect", "is sent on to what is no web address");
      }
      at = next.get();
    }
    return new Answer.Never(
        "redirect-loop",
        "is sent on more than "
            + redirects
            + (redirects == 1 ? " time" : " times")
            + ", at last to "
            + at
            + "; raise --max-redirects to go on");
  }

  private Answer answer(URI at, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status == 304) {
      return new Answer.Unchanged();
    }
    if (BUSY.contains(status)) {
      return new Answer.Later(
          "the server answers " + status,
          RetryAfter.of(response.headers().firstValue("retry-after"), clock.instant()));
    }
    if (status != 200) {
      return new Answer.Never("no-page", "the server answers " + status);
    }
    Map<String, java.util.List<String>> named = new LinkedHashMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> named.put(name.toLowerCase(java.util.Locale.ROOT), values));
    return new Answer.Got(new Fetched(at, clock.instant(), status, named, response.body()));
  }
}
