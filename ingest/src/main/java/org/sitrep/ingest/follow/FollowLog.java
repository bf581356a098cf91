package org.sitrep.ingest.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was done with every address, from run to run: a line of JSON each, in a file that is written
 * aside and moved, so that it is never half written. For many threads.
 */
final class FollowLog {
  private final int runs;
  private final Path file;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, Instant> closed = new TreeMap<>();

  /** How far an address is. */
  enum Status {
    WAITING,
    DONE,
    NEVER
  }

  /**
   * What is known of an address.
   *
   * @param tries in how many runs it did not work
   * @param etag what the server called the version that was fetched
   * @param modified when it said that this was changed
   * @param digest of the bytes that were fetched
   */
  record Entry(
      Status status,
      int tries,
      Optional<String> etag,
      Optional<String> modified,
      Optional<String> digest) {
    static final Entry NEW =
        new Entry(Status.WAITING, 0, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private FollowLog(Path file, int runs) {
    this.file = file;
    this.runs = runs;
  }

  /**
   * The log in a file, or an empty one where there is none.
   *
   * @param runs in how many runs an address may fail before it is given up
   */
  static FollowLog open(Path file, int runs) throws IOException {
    FollowLog log = new FollowLog(file, runs);
    if (Files.exists(file)) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        try {
          log.line(log.json.readTree(line));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
          throw new IOException(
              file
                  + ":"
                  + number
                  + ": is damaged; mend or remove the line, or the file to begin anew",
              e);
        }
      }
    }
    return log;
  }

  private void line(JsonNode line) {
    if (line.has("host")) {
      closed.put(line.path("host").asText(), Instant.parse(line.path("until").asText()));
      return;
    }
    entries.put(
        line.path("url").asText(),
        new Entry(
            Status.valueOf(line.path("status").asText().toUpperCase(java.util.Locale.ROOT)),
            line.path("tries").asInt(),
            text(line, "etag"),
            text(line, "modified"),
            text(line, "digest")));
  }

  private static Optional<String> text(JsonNode line, String field) {
    return Optional.of(line.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  synchronized void save() throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".part");
    try (BufferedWriter out = Files.newBufferedWriter(aside)) {
      for (Map.Entry<String, Instant> host : closed.entrySet()) {
        ObjectNode line = json.createObjectNode();
        line.put("host", host.getKey()).put("until", host.getValue().toString());
        out.write(json.writeValueAsString(line) + "\n");
      }
      for (Map.Entry<String, Entry> known : entries.entrySet()) {
        Entry entry = known.getValue();
        ObjectNode line = json.createObjectNode();
        line.put("url", known.getKey());
        line.put("status", entry.status().name().toLowerCase(java.util.Locale.ROOT));
        line.put("tries", entry.tries());
        entry.etag().ifPresent(value -> line.put("etag", value));
        entry.modified().ifPresent(value -> line.put("modified", value));
        entry.digest().ifPresent(value -> line.put("digest", value));
        out.write(json.writeValueAsString(line) + "\n");
      }
    }
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  synchronized Entry of(URI address) {
    return entries.getOrDefault(address.toString(), Entry.NEW);
  }

  /** Notes an address that is to be fetched, unless it is known. */
  synchronized void want(URI address) {
    entries.putIfAbsent(address.toString(), Entry.NEW);
  }

  synchronized void put(URI address, Entry entry) {
    entries.put(address.toString(), entry);
  }

  /** Notes that it did not work in this run, and tells whether it is given up. */
  synchronized boolean failed(URI address) {
    Entry old = of(address);
    int tries = old.tries() + 1;
    boolean more = tries < runs;
    Status status = more ? old.status() : Status.NEVER;
    put(address, new Entry(status, tries, old.etag(), old.modified(), old.digest()));
    return !more;
  }

  /** All that is still to be fetched, in the order of their spelling. */
  synchronized List<URI> waiting() {
    return entries.entrySet().stream()
        .filter(known -> known.getValue().status() == Status.WAITING)
        .map(known -> URI.create(known.getKey()))
        .toList();
  }

  /** Notes that a host asks to be left alone for a time. */
  synchronized void close(String host, Instant until) {
    closed.put(host, until);
  }

  /** Whether a host asks to be left alone now. */
  synchronized Optional<Instant> closed(String host, Instant now) {
    return Optional.ofNullable(closed.get(host)).filter(until -> until.isAfter(now));
  }
}
