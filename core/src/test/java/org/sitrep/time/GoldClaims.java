package org.sitrep.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DateRange;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.pipeline.DatedLessons;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;

/** Annotated claims with their dates, from the gold data beside the checkout. */
final class GoldClaims {
  /** A claim with the date that it should have. */
  record Dated(DraftClaim claim, DateRange range, boolean none, boolean day, String text) {
    /** As the gold data's scorer compares dates. */
    boolean isRight(DateRange told, boolean toldNone) {
      if (none) {
        return toldNone || told.equals(range);
      }
      if (toldNone) {
        return false;
      }
      if (day) {
        return told.equals(range);
      }
      long both = min(told.end(), range.end()) - max(told.start(), range.start()) + 1;
      long all = max(told.end(), range.end()) - min(told.start(), range.start()) + 1;
      return both > 0 && 2 * both >= all;
    }

    private static long min(LocalDate a, LocalDate b) {
      return Math.min(a.toEpochDay(), b.toEpochDay());
    }

    private static long max(LocalDate a, LocalDate b) {
      return Math.max(a.toEpochDay(), b.toEpochDay());
    }
  }

  /**
   * An article and its claims.
   *
   * @param weight how much it counts in training; 1 for an article as found
   */
  record Annotated(AnalyzedArticle article, List<Dated> claims, double weight) {}

  /** How much an article that was written to learn from counts. */
  private static final double LESSON = 0.2;

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldClaims() {}

  /** The folder of shared data; empty where it is not beside the checkout. */
  static Optional<Path> shared() {
    Path at = Path.of("").toAbsolutePath();
    for (int i = 0; i < 4 && at != null; i++, at = at.getParent()) {
      Path shared = at.resolve("shared").resolve("gold");
      if (Files.isDirectory(shared)) {
        return Optional.of(at.resolve("shared"));
      }
    }
    return Optional.empty();
  }

  /** The documents of a set: train or dev. */
  static List<Annotated> read(Path shared, String set) {
    TextAnalyzer analyzer = new TextAnalyzer();
    Map<String, JsonNode> docs = new HashMap<>();
    for (JsonNode doc : lines(shared.resolve("gold").resolve(set + ".docs.jsonl"))) {
      docs.put(doc.get("id").asText(), doc);
    }
    List<Annotated> out = new ArrayList<>();
    for (JsonNode gold : lines(shared.resolve("gold").resolve(set + ".gold.jsonl"))) {
      JsonNode doc = Objects.requireNonNull(docs.get(gold.get("id").asText()));
      AnalyzedArticle article = analyzer.analyze(article(doc));
      List<Dated> claims = new ArrayList<>();
      gold.get("claims").forEach(c -> claim(article.article().text(), c).ifPresent(claims::add));
      out.add(new Annotated(article, claims, 1));
    }
    return out;
  }

  /** The articles that were written to learn from. */
  static List<Annotated> lessons() {
    TextAnalyzer analyzer = new TextAnalyzer();
    return DatedLessons.all().stream()
        .map(
            l ->
                new Annotated(
                    analyzer.analyze(l.article()),
                    l.claims().stream().map(GoldClaims::lesson).toList(),
                    LESSON))
        .toList();
  }

  private static Dated lesson(DatedLessons.DatedClaim each) {
    return new Dated(each.claim(), each.range(), each.none(), each.range().days() <= 2, "");
  }

  static List<JsonNode> lines(Path file) {
    List<JsonNode> out = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          out.add(JSON.readTree(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  private static Article article(JsonNode doc) {
    LocalDate day = LocalDate.parse(doc.get("published").asText());
    return article(doc.get("id").asText(), doc.get("text").asText(), Optional.of(day));
  }

  static Article article(String id, String text, Optional<LocalDate> published) {
    Metadata meta =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            published.map(p -> new Published(DateRange.of(p), false)),
            Optional.empty(),
            Optional.empty());
    Block body = new Block(BlockKind.BODY, new Span(0, text.length()));
    return new Article(id, Optional.empty(), meta, text, List.of(body));
  }

  private static Optional<Dated> claim(String text, JsonNode gold) {
    String sentence = gold.get("evidence").asText();
    String trigger = gold.get("trigger").asText();
    int at = text.indexOf(sentence);
    int inside = at < 0 ? -1 : text.indexOf(trigger, at);
    if (inside < 0) {
      return Optional.empty();
    }
    ClaimType type = ClaimType.valueOf(gold.get("type").asText().toUpperCase(Locale.ROOT));
    Status status = Status.valueOf(gold.get("status").asText().toUpperCase(Locale.ROOT));
    Span evidence = new Span(at, at + sentence.length());
    Span words = new Span(inside, inside + trigger.length());
    DraftClaim claim =
        new DraftClaim(
            type,
            evidence,
            words,
            phrases(text, evidence, gold.get("agents")),
            phrases(text, evidence, gold.get("targets")),
            phrases(text, evidence, gold.get("places")),
            status,
            phrases(text, evidence, gold.get("sources")),
            List.of(),
            1);
    JsonNode date = gold.get("date");
    DateRange range =
        new DateRange(
            LocalDate.parse(date.get("start").asText()), LocalDate.parse(date.get("end").asText()));
    String precision = date.get("precision").asText();
    return Optional.of(
        new Dated(
            claim,
            range,
            precision.equals("none"),
            precision.equals("day"),
            date.get("text").asText()));
  }

  /** Phrases of a role: in the sentence, else the last before it. */
  private static List<Span> phrases(String text, Span evidence, JsonNode role) {
    List<Span> out = new ArrayList<>();
    for (JsonNode each : role) {
      String words = each.get("text").asText();
      int inside = text.indexOf(words, evidence.start());
      int at =
          inside < 0 || inside >= evidence.end()
              ? text.lastIndexOf(words, evidence.start())
              : inside;
      if (at >= 0) {
        out.add(new Span(at, at + words.length()));
      }
    }
    return out;
  }
}
