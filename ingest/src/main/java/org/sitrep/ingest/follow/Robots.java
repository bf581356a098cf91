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
  private final int bytes;
  private final int redirects;
  private final Notes notes;
  private final PinnedClient client;
  private final Addresses addresses = new Addresses();
  private final Map<String, String> headers;
  private final Map<String, BaseRobotRules> rules = new ConcurrentHashMap<>();

  Robots(PinnedClient client, Manners manners, Notes notes) {
    this.client = client;
    this.bytes = manners.robotsBytes();
    this.redirects = manners.redirects();
    this.notes = notes;
    this.headers = Map.of("User-Agent", manners.userAgent());
  }

  /** Takes what is to be told of an address. */
  interface Notes {
    void note(URI address, String code, String message);
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
    for (int hop = 0; hop <= redirects; hop++) {
      HttpResponse<byte[]> response =
          client.start(at, headers, bytes == Integer.MAX_VALUE ? bytes : bytes + 1);
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
    notes.note(
        start,
        "robots-redirects",
        "is sent on more than "
            + redirects
            + (redirects == 1 ? " time" : " times")
            + " and counts as none; raise --max-redirects to go on");
    return failed(parser, 404); // as the RFC has it
  }

  private static BaseRobotRules failed(SimpleRobotRulesParser parser, int status) {
    return parser.failedFetch(status == 429 ? 503 : status >= 300 && status < 400 ? 404 : status);
  }

  private BaseRobotRules parsed(
      SimpleRobotRulesParser parser, URI start, HttpResponse<byte[]> response) {
    byte[] body = response.body();
    if (body.length > bytes) {
      notes.note(
          start,
          "robots-too-long",
          "is longer than " + bytes + " bytes; raise --max-robots-bytes to read the rest");
    }
    return parser.parseContent(
        start.toString(),
        body.length > bytes ? Arrays.copyOf(body, bytes) : body,
        response.headers().firstValue("content-type").orElse("text/plain"),
        NAMES);
  }
}
