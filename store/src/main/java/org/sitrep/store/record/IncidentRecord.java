package org.sitrep.store.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.model.Origin;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Published;
import org.sitrep.model.StandingOn;
import org.sitrep.model.Toll;
import org.sitrep.model.TollFigure;
import org.sitrep.model.Toponym;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.report.index.Voices;
import org.sitrep.report.wording.Figures;
import org.sitrep.report.wording.Sentences;
import org.sitrep.theatre.Front;
import org.sitrep.theatre.Theatre;

/** Writes an incident as lists show it, and what its own page has besides. */
final class IncidentRecord {
  private final Theatre theatre;
  private final SituationIndex index;
  private final Sentences sentences;
  private final Voices voices;
  private final ArticleRecord articles;
  private final SiteRecord sites;

  IncidentRecord(Theatre theatre, SituationIndex index, Voices voices, ArticleRecord articles) {
    this.theatre = theatre;
    this.index = index;
    this.sentences = new Sentences(theatre, index);
    this.voices = voices;
    this.articles = articles;
    this.sites = new SiteRecord(theatre);
  }

  String sentence(Incident incident) {
    return sentences.of(incident);
  }

  Optional<String> front(Incident incident) {
    return incident.place().flatMap(site -> front(theatre, site)).map(Front::id);
  }

  /** A country, whose point stands anywhere in it, is on no front. */
  static Optional<Front> front(Theatre theatre, Toponym site) {
    return site.precision() == PlacePrecision.COUNTRY
        ? Optional.empty()
        : site.point().flatMap(theatre::frontOf);
  }

  Optional<LocalDate> firstTold(Incident incident) {
    return published(incident).stream().map(p -> p.range().end()).min(Comparator.naturalOrder());
  }

  private List<Published> published(Incident incident) {
    return incident.claims().stream()
        .flatMap(claim -> index.articleOf(claim).meta().published().stream())
        .toList();
  }

  void summary(Json json, Incident incident, String sentence) {
    json.field("id", incident.id()).field("href", Addresses.of("incidents", incident.id()));
    json.field("type", incident.type().code());
    json.field("family", incident.type().family().name().toLowerCase(java.util.Locale.ROOT));
    json.field("standing", incident.standing().code()).field("sentence", sentence);
    if (incident.date().known()) {
      json.object("date", d -> days(d, incident));
    } else {
      json.nothing("date");
    }
    if (incident.place().isPresent()) {
      json.object("site", s -> sites.fields(s, incident.place().get()));
    } else {
      json.nothing("site");
    }
    json.field("front", front(incident));
    actors(json, "agents", incident.agents(), incident);
    actors(json, "targets", incident.targets(), incident);
    json.array("figures", incident.tolls(), IncidentRecord::toll);
    counts(json, incident);
  }

  private static void toll(Json json, Toll toll) {
    json.field("kind", toll.kind().code()).field("people", toll.people().code());
    json.field("low", toll.low()).field("best", toll.best()).field("high", toll.high());
    json.field("open", toll.open());
    json.field(
        "text", new Figures(toll.kind(), toll.low(), toll.best(), toll.high(), toll.open()).text());
  }

  private void days(Json json, Incident incident) {
    json.field("start", incident.date().range().start().toString());
    json.field("end", incident.date().range().end().toString());
    json.field("precision", incident.date().precision().code());
    json.field("inferred", index.inferred(incident));
  }

  private void actors(Json json, String field, List<String> ids, Incident incident) {
    json.array(
        field,
        ids,
        (out, id) -> {
          out.field("id", id);
          ClaimRecord.actor(out, theatre, id, incident.date());
        });
  }

  private void counts(Json json, Incident incident) {
    TreeSet<String> texts = new TreeSet<>();
    TreeSet<String> tellers = new TreeSet<>();
    for (Claim claim : incident.claims()) {
      texts.add(index.originOf(claim.article()).id());
      tellers.add(claim.article());
    }
    json.field("voices", incident.voices()).field("articles", tellers.size());
    json.field("origins", texts.size()).field("claims", incident.claims().size());
    json.field("differences", incident.differences().size());
    json.day("first_published", firstTold(incident));
    json.day(
        "last_published",
        published(incident).stream().map(p -> p.range().end()).max(Comparator.naturalOrder()));
  }

  void told(Json json, Incident incident) {
    json.field("reason", incident.reason());
    if (incident.history().isEmpty()) {
      json.array("standing_history", List.of(incident), this::standing);
    } else {
      json.array("standing_history", incident.history(), IncidentRecord::standing);
    }
    json.array("copies", texts(incident).values(), (out, origin) -> copies(out, origin, incident));
    json.array("differences_told", incident.differences(), IncidentRecord::difference);
    json.array("updates", incident.updates(), IncidentRecord::difference);
    json.array("accounts", incident.figures(), (out, told) -> account(out, told, incident));
  }

  private void standing(Json json, Incident incident) {
    json.day("from", firstTold(incident));
    json.field("standing", incident.standing().code()).field("voices", incident.voices());
    json.field("reason", incident.reason());
  }

  private static void standing(Json json, StandingOn then) {
    json.day("from", Optional.of(then.day())).field("standing", then.standing().code());
    json.field("voices", then.voices()).field("reason", then.reason());
  }

  private Map<String, Origin> texts(Incident incident) {
    Map<String, Origin> texts = new LinkedHashMap<>();
    for (Claim claim : incident.claims()) {
      Origin origin = index.originOf(claim.article());
      texts.putIfAbsent(origin.id(), origin);
    }
    return texts;
  }

  private void copies(Json json, Origin origin, Incident incident) {
    json.field("origin", origin.id()).field("credit", origin.credit());
    List<Article> telling =
        origin.articles().stream()
            .filter(id -> incident.claims().stream().anyMatch(c -> c.article().equals(id)))
            .flatMap(id -> index.article(id).stream())
            .toList();
    json.startArray("articles");
    telling.forEach(article -> json.written(articles.name(article)));
    json.endArray();
  }

  static void difference(Json json, Difference difference) {
    json.field("kind", difference.kind().code()).field("first", difference.first());
    json.field("second", difference.second()).field("message", difference.message());
  }

  private void account(Json json, TollFigure told, Incident incident) {
    Optional<Claim> claim =
        incident.claims().stream().filter(c -> c.id().equals(told.claim())).findFirst();
    json.field("kind", told.kind().code()).field("people", told.people().code());
    json.field("use", told.use().code()).field("claim", told.claim());
    json.object("voice", v -> SourceName.write(v, voice(claim, told)));
    json.field("low", told.min());
    SiteRecord.code(json, "high", told.max());
    json.field("who", ClaimRecord.cut(told.who(), 500));
    json.day(
        "published",
        claim.flatMap(c -> index.articleOf(c).meta().published()).map(p -> p.range().start()));
  }

  /** Who is nearest to the fact: whom the claim credits first, else the publisher. */
  private Voices.Voice voice(Optional<Claim> claim, TollFigure told) {
    return claim
        .flatMap(c -> c.sources().stream().findFirst())
        .flatMap(source -> voices.of(source.voice()))
        .or(() -> claim.flatMap(c -> articles.publisher(index.articleOf(c))))
        .map(voice -> new Voices.Voice(voice.id(), told.voice()))
        .orElse(new Voices.Voice("unnamed", told.voice()));
  }
}
