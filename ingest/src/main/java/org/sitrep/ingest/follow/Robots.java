package org.sitrep.ingest.follow;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What hosts allow (RFC 9309). A robots.txt that is not there allows all; one that a server fails
 * to give allows nothing in this run.
 */
final class Robots {
  private static final List<String> NAMES = List.of("sitrep");
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_BYTES = 500 * 1024;
  private final PinnedClient client;
  private final Addresses addresses = new Addresses();
  private final Map<String, String> headers;
  private final Map<String, BaseRobotRules> rules = new ConcurrentHashMap<>();

  Robots(PinnedClient client, String userAgent) {
    this.client = client;
    this.headers = Map.of("User-Agent", userAgent);
  }

  /** Whether an address may be asked for. */
  boolean allows(URI uri) throws IOException {
    return rules(uri).isAllowed(uri.toString());
  }

  /** Whether the server of an address failed to say what it allows. */
  boolean unknown(URI uri) throws IOException {
    return rules(uri).isDeferVisits();
  }

  /** How long to wait between requests; zero where nothing is asked for. */
  Duration delay(URI uri) {
    BaseRobotRules known = rules.get(Addresses.origin(uri));
    return Duration.ofMillis(known == null ? 0 : Math.max(0, known.getCrawlDelay()));
  }

  private BaseRobotRules rules(URI uri) throws IOException {
    String origin = Addresses.origin(uri);
    BaseRobotRules known = rules.get(origin);
    if (known == null) {
      known = ask(URI.create(origin + "/robots.txt"));
      rules.put(origin, known);
    }
    return known;
  }

  private BaseRobotRules ask(URI start) throws IOException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    URI at = start;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      HttpResponse<byte[]> response;
      try {
        response = client.get(at, headers);
      } catch (Refusal e) {
        if (e.code().equals("too-large")) {
          break;
        }
        throw e;
      }
      int status = response.statusCode();
      Optional<URI> next = Optional.empty();
      if (status >= 300 && status < 400) {
        URI here = at;
        next = response.headers().firstValue("location").flatMap(l -> addresses.of(here, l));
      }
      if (next.isEmpty()) {
        return status == 200 ? parsed(parser, start, response) : failed(parser, status);
      }
      at = next.get();
    }
    return failed(parser, 404); // a circle, as the RFC has it, is as good as none
  }

  private static BaseRobotRules failed(SimpleRobotRulesParser parser, int status) {
    return parser.failedFetch(status == 429 ? 503 : status >= 300 && status < 400 ? 404 : status);
  }

  private static BaseRobotRules parsed(
      SimpleRobotRulesParser parser, URI start, HttpResponse<byte[]> response) {
    byte[] body = response.body();
    return parser.parseContent(
        start.toString(),
        body.length > MOST_BYTES ? Arrays.copyOf(body, MOST_BYTES) : body,
        response.headers().firstValue("content-type").orElse("text/plain"),
        NAMES);
  }
}
