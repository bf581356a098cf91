package org.sitrep.store.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.model.Article;
import org.sitrep.model.Casualties;
import org.sitrep.model.Claim;
import org.sitrep.model.CodePoints;
import org.sitrep.model.EventDate;
import org.sitrep.model.Party;
import org.sitrep.model.Point;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;
import org.sitrep.report.html.Plain;
import org.sitrep.report.index.Voices;
import org.sitrep.theatre.Theatre;

/** Writes a claim with the words of its article. */
final class ClaimRecord {
  private static final int LONGEST_QUOTATION = 4_000;
  private static final int LONGEST_PHRASE = 500;
  private final Theatre theatre;
  private final Voices voices;
  private final SiteRecord sites;
  private final ArticleRecord articles;
  private final Article article;
  private final String text;
  private final CodePoints points;

  ClaimRecord(Theatre theatre, Voices voices, ArticleRecord articles, Article article) {
    this.theatre = theatre;
    this.voices = voices;
    this.sites = new SiteRecord(theatre);
    this.articles = articles;
    this.article = article;
    this.text = article.text();
    this.points = new CodePoints(text);
  }

  /** The words of a span, cut where they are too many to show. */
  static String cut(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    return words.substring(0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most);
  }

  String evidence(Claim claim) {
    return Json.whole(cut(claim.evidence().of(text), LONGEST_QUOTATION));
  }

  void fields(Json json, Claim claim, String incident, boolean against) {
    json.field("id", claim.id()).field("href", Addresses.of("claims", claim.id()));
    json.field("incident", incident).field("incident_href", Addresses.of("incidents", incident));
    json.field("type", claim.type().code()).field("status", claim.status().code());
    json.written("article", articles.name(article));
    json.object("evidence", e -> offsets(e.field("text", evidence(claim)), claim.evidence()));
    json.object("trigger", t -> words(t, claim.trigger()));
    parties(json, "agents", claim.agents(), claim.date());
    parties(json, "targets", claim.targets(), claim.date());
    json.array("places", claim.places(), this::place);
    if (claim.date().known()) {
      json.object("date", d -> date(d, claim.date()));
    } else {
      json.nothing("date");
    }
    json.array("sources", claim.sources(), this::source);
    json.array("casualties", claim.casualties(), ClaimRecord::toll);
    json.field("confidence", rounded(claim.confidence()));
    json.field("against_interest", against);
  }

  private void parties(Json json, String field, List<Party> parties, EventDate date) {
    json.array(
        field,
        parties,
        (out, party) -> {
          words(out, party.span());
          out.field("actor", party.actor());
          actor(out, theatre, party.actor(), date);
          out.field("confidence", rounded(party.confidence()));
        });
  }

  /** Name, side and address of an actor. */
  static void actor(Json json, Theatre theatre, String id, EventDate date) {
    LocalDate day = date.range().end();
    String name = date.known() ? theatre.nameOf(id, day) : theatre.nameOf(id);
    json.field("name", Plain.line(name, LONGEST_PHRASE));
    json.field("side", theatre.sideOf(id)).field("href", Addresses.of("actors", id));
  }

  private void place(Json json, Toponym place) {
    words(json, place.span());
    sites.fields(json, place);
    json.startArray("line");
    for (Point end : place.line()) {
      json.startArray().number(end.lon()).number(end.lat()).endArray();
    }
    json.endArray();
    json.field("confidence", rounded(place.confidence()));
  }

  private void date(Json json, EventDate date) {
    json.field("start", date.range().start().toString());
    json.field("end", date.range().end().toString());
    json.field("precision", date.precision().code());
    SiteRecord.code(json, "time_precision", date.timePrecision());
    SiteRecord.code(json, "date_prec", date.datePrec());
    json.field("text", date.span().map(s -> cut(s.of(text), LONGEST_PHRASE)).orElse(""));
  }

  private void source(Json json, Source source) {
    words(json, source.span());
    Optional<Voices.Voice> voice = voices.of(source.voice());
    json.field("voice", voice.map(Voices.Voice::id).orElse(source.voice()));
    json.field("name", voice.map(Voices.Voice::name).orElse(source.voice()));
    json.field("href", Addresses.of("sources", voice.map(Voices.Voice::id).orElse("unnamed")));
    json.field("confidence", rounded(source.confidence()));
  }

  private static void toll(Json json, Casualties told) {
    json.field("kind", told.kind().code()).field("min", told.min());
    OptionalInt max = told.max();
    SiteRecord.code(json, "max", max);
    json.field("who", cut(told.who(), LONGEST_PHRASE));
  }

  private void words(Json json, Span span) {
    json.field("text", cut(span.of(text), LONGEST_PHRASE));
    offsets(json, span);
  }

  private void offsets(Json json, Span span) {
    json.field("start", points.at(span.start())).field("end", points.at(span.end()));
  }

  static double rounded(double p) {
    return Math.round(p * 1000) / 1000.0;
  }
}
