package org.sitrep.scene;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.sitrep.model.Article;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Party;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Point;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/**
 * Annotated claims as the records of this project.
 *
 * @param theatre knows the actors
 * @param articles by id
 * @param claims of all articles
 */
public record GoldClaims(Theatre theatre, Map<String, Article> articles, List<Claim> claims) {
  /** The articles and claims of a pair of files ("gold/train"). */
  public static GoldClaims read(String name) throws IOException {
    Map<String, Toponym> places = places();
    Map<String, Article> articles = new TreeMap<>();
    for (JsonNode document : Shared.jsonLines(name + ".docs.jsonl")) {
      Article article =
          Story.of(text(document, "id"), text(document, "publisher"), text(document, "published"))
              .titled(text(document, "title"))
              .says(text(document, "text"))
              .article();
      articles.put(article.id(), article);
    }
    List<Claim> claims = new ArrayList<>();
    for (JsonNode document : Shared.jsonLines(name + ".gold.jsonl")) {
      Article article =
          articles.getOrDefault(text(document, "id"), articles.values().iterator().next());
      for (JsonNode claim : document.get("claims")) {
        claims.add(claim(article, claim, claims.size(), places));
      }
    }
    return new GoldClaims(Theatres.load("syria"), articles, claims);
  }

  private static Claim claim(
      Article article, JsonNode claim, int number, Map<String, Toponym> places) {
    String sentence = text(claim, "evidence");
    int start = article.text().indexOf(sentence);
    Span evidence = new Span(start, start + sentence.length());
    JsonNode date = claim.get("date");
    DateRange days =
        new DateRange(LocalDate.parse(text(date, "start")), LocalDate.parse(text(date, "end")));
    return new Claim(
        article.id() + "-" + number,
        article.id(),
        ClaimType.of(text(claim, "type")),
        evidence,
        evidence,
        list(claim, "agents").stream().map(p -> new Party(evidence, text(p, "actor"))).toList(),
        list(claim, "targets").stream().map(p -> new Party(evidence, text(p, "actor"))).toList(),
        list(claim, "places").stream().map(p -> place(text(p, "name"), places)).toList(),
        new EventDate(days, DatePrecision.valueOf(upper(date, "precision")), Optional.empty()),
        Status.valueOf(upper(claim, "status")),
        list(claim, "sources").stream().map(s -> source(evidence, text(s, "text"))).toList(),
        list(claim, "casualties").stream().map(GoldClaims::casualties).toList(),
        1);
  }

  private static Source source(Span evidence, String words) {
    return new Source(evidence, words.toLowerCase(Locale.ROOT));
  }

  private static Casualties casualties(JsonNode figure) {
    JsonNode max = figure.get("max");
    return new Casualties(
        CasualtyKind.valueOf(upper(figure, "kind")),
        figure.get("min").asInt(),
        max.isNull() ? OptionalInt.empty() : OptionalInt.of(max.asInt()),
        text(figure, "who"));
  }

  private static Toponym place(String name, Map<String, Toponym> places) {
    Toponym unknown =
        new Toponym(
            new Span(0, 0), name, Optional.empty(), PlacePrecision.UNKNOWN, Optional.empty());
    return places.getOrDefault(name, unknown);
  }

  private static Map<String, Toponym> places() throws IOException {
    Map<String, Toponym> places = new HashMap<>();
    for (List<String> row : Shared.tsv("gold/places.tsv")) {
      PlacePrecision precision =
          switch (row.get(3)) {
            case "country" -> PlacePrecision.COUNTRY;
            case "governorate", "region", "area", "river", "road", "border" -> PlacePrecision.AREA;
            default -> PlacePrecision.EXACT;
          };
      Optional<Point> point =
          Optional.of(row)
              .filter(r -> !r.get(1).isEmpty())
              .map(r -> new Point(Double.parseDouble(r.get(1)), Double.parseDouble(r.get(2))));
      String name = row.get(0);
      places.put(name, new Toponym(new Span(0, 0), name, point, precision, Optional.empty()));
    }
    return places;
  }

  private static List<JsonNode> list(JsonNode node, String field) {
    return StreamSupport.stream(node.get(field).spliterator(), false).toList();
  }

  private static String upper(JsonNode node, String field) {
    return text(node, field).toUpperCase(Locale.ROOT);
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }
}
