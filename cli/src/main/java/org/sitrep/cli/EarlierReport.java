package org.sitrep.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sitrep.link.IncidentLinker;
import org.sitrep.model.Article;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Incident;
import org.sitrep.model.IncidentChange;
import org.sitrep.model.People;
import org.sitrep.model.Situation;
import org.sitrep.model.Span;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;
import org.sitrep.model.Toll;
import org.sitrep.report.since.ChangesSince;

/**
 * The incidents of an earlier report, as far as its {@code incidents.jsonl} tells of them, and
 * where its {@code claims.jsonl} stands beside it the sentences of their claims.
 */
final class EarlierReport {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String INCIDENTS = "incidents.jsonl";
  private static final String CLAIMS = "claims.jsonl";

  private final List<JsonNode> incidents;

  /** The first character of the sentence of each claim, in code points. */
  private final Map<String, Integer> sentences;

  private EarlierReport(List<JsonNode> incidents, Map<String, Integer> sentences) {
    this.incidents = incidents;
    this.sentences = sentences;
  }

  /**
   * Reads it.
   *
   * @param path the report's folder, or its incidents
   * @throws UsageException if a line is none of such a file
   */
  static EarlierReport read(Path path) throws IOException {
    Path file = Files.isDirectory(path) ? path.resolve(INCIDENTS) : path;
    Path claims = file.resolveSibling(CLAIMS);
    Map<String, Integer> sentences = new HashMap<>();
    if (Files.isRegularFile(claims)) {
      for (JsonNode line : lines(claims)) {
        line.path("claims")
            .forEach(c -> sentences.put(c.path("id").asText(), c.at("/evidence/start").asInt()));
      }
    }
    EarlierReport report = new EarlierReport(lines(file), sentences);
    int number = 0;
    for (JsonNode line : report.incidents) {
      number++;
      try {
        report.incident(line, id -> Optional.empty());
      } catch (IllegalArgumentException | DateTimeException e) {
        throw wrong(file, number);
      }
    }
    return report;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (var text = Files.lines(file)) {
      for (String line : (Iterable<String>) text::iterator) {
        lines.add(json(file, line, lines.size() + 1));
      }
    } catch (java.io.UncheckedIOException e) {
      throw wrong(file, lines.size() + 1);
    }
    return lines;
  }

  private static JsonNode json(Path file, String line, int number) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw wrong(file, number);
    }
  }

  private static UsageException wrong(Path file, int number) {
    return new UsageException(
        "--since: " + file + ":" + number + " is no line of a report's incidents.jsonl");
  }

  /** What became of its incidents in a situation. */
  ChangesSince changes(Situation now) {
    Map<String, Article> articles =
        now.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
    List<Incident> before =
        incidents.stream()
            .map(line -> incident(line, id -> Optional.ofNullable(articles.get(id))))
            .toList();
    return ChangesSince.of(
        IncidentLinker.changes(before, now.incidents()), before, now.incidents());
  }

  private Incident incident(JsonNode line, Function<String, Optional<Article>> articles) {
    List<Claim> claims = new ArrayList<>();
    line.path("claims").forEach(id -> claims.add(claim(id.asText(), articles)));
    List<Toll> tolls = new ArrayList<>();
    line.path("tolls").forEach(toll -> tolls.add(toll(toll)));
    return Incident.of(
        line.path("id").asText(),
        ClaimType.of(line.path("type").asText()),
        List.of(),
        List.of(),
        Optional.empty(),
        date(line),
        one(Standing.values(), s -> s.code().equals(line.path("standing").asText())),
        line.path("reason").asText(),
        line.path("voices").asInt(),
        claims,
        tolls);
  }

  private static EventDate date(JsonNode line) {
    DateRange range =
        line.has("date_start")
            ? new DateRange(
                LocalDate.parse(line.path("date_start").asText()),
                LocalDate.parse(line.path("date_end").asText()))
            : DateRange.UNKNOWN;
    return new EventDate(range, DatePrecision.DAY, Optional.empty());
  }

  private static Toll toll(JsonNode toll) {
    return new Toll(
        one(CasualtyKind.values(), k -> k.code().equals(toll.path("kind").asText())),
        one(People.values(), p -> p.code().equals(toll.path("people").asText())),
        toll.path("low").asInt(),
        toll.path("best").asInt(),
        toll.path("high").asInt(),
        toll.path("open").asBoolean());
  }

  private static <T> T one(T[] values, Predicate<T> wanted) {
    return Arrays.stream(values)
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown word"));
  }

  /** A claim by its id, "article:offset:type", with offsets into the article as it is now. */
  private Claim claim(String id, Function<String, Optional<Article>> articles) {
    int type = id.lastIndexOf(':');
    int offset = type < 0 ? -1 : id.lastIndexOf(':', type - 1);
    if (offset < 0) {
      throw new IllegalArgumentException("no id of a claim: " + id);
    }
    String article = id.substring(0, offset);
    String text = articles.apply(article).map(Article::text).orElse("");
    int trigger = unit(text, Integer.parseInt(id.substring(offset + 1, type)));
    int sentence = Math.min(trigger, unit(text, sentences.getOrDefault(id, -1)));
    return new Claim(
        id,
        article,
        ClaimType.of(id.substring(type + 1)),
        new Span(sentence < 0 ? trigger : sentence, trigger),
        new Span(trigger, trigger),
        List.of(),
        List.of(),
        List.of(),
        new EventDate(DateRange.UNKNOWN, DatePrecision.NONE, Optional.empty()),
        Status.HAPPENED,
        List.of(),
        List.of(),
        1);
  }

  /** A code point of a text as a UTF-16 unit; itself beyond its end. */
  private static int unit(String text, int point) {
    return point >= 0 && point <= text.codePointCount(0, text.length())
        ? text.offsetByCodePoints(0, point)
        : point;
  }

  /** "3 new, 1 merged, 2 changed, 20 as before". */
  static String said(ChangesSince changes) {
    List<String> parts = new ArrayList<>();
    for (IncidentChange.Kind kind : IncidentChange.Kind.values()) {
      int number = changes.of(kind).size();
      if (number > 0) {
        parts.add(number + " " + (kind == IncidentChange.Kind.KEPT ? "changed" : kind.code()));
      }
    }
    parts.add(changes.asBefore() + " as before");
    return String.join(", ", parts);
  }
}
