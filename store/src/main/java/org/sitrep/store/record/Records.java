package org.sitrep.store.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.model.Actor;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.Party;
import org.sitrep.model.Place;
import org.sitrep.model.Situation;
import org.sitrep.model.Source;
import org.sitrep.model.Toponym;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.report.index.Voices;
import org.sitrep.report.wording.Labels;
import org.sitrep.theatre.Theatre;

/**
 * The records of one situation, and the tags by which they are found. Not safe for many threads.
 */
public final class Records {
  private final Theatre theatre;
  private final Voices voices;
  private final SituationIndex index;
  private final ArticleRecord articles;
  private final IncidentRecord incidents;
  private final SiteRecord sites;
  private final Map<String, ClaimRecord> claims = new HashMap<>();

  /**
   * Of a situation, which may be a part of the whole: what belongs to each other is in one part.
   */
  public Records(Theatre theatre, Voices voices, Situation situation) {
    this.theatre = theatre;
    this.voices = voices;
    this.index = new SituationIndex(situation);
    this.articles = new ArticleRecord(index, voices);
    this.incidents = new IncidentRecord(theatre, index, voices, articles);
    this.sites = new SiteRecord(theatre);
  }

  /** A tag: what a record can be found and counted by. */
  public record Tag(String kind, String value, String name) implements Comparable<Tag> {
    @Override
    public int compareTo(Tag other) {
      int by = kind.compareTo(other.kind);
      return by != 0 ? by : value.compareTo(other.value);
    }
  }

  /** What a record tells of itself, in answers. */
  public String article(Article article) {
    return Json.object(json -> articles.summary(json, article));
  }

  /** An incident as lists show it. */
  public String incident(Incident incident) {
    return Json.object(json -> incidents.summary(json, incident, incidents.sentence(incident)));
  }

  /** What an incident's own page has besides. */
  public String told(Incident incident) {
    return Json.object(json -> incidents.told(json, incident));
  }

  /** The neutral sentence of an incident. */
  public String sentence(Incident incident) {
    return incidents.sentence(incident);
  }

  /** The day on which an incident was first told. */
  public Optional<LocalDate> firstTold(Incident incident) {
    return incidents.firstTold(incident);
  }

  /** A claim of an incident. */
  public String claim(Claim claim, Incident incident) {
    return Json.object(
        json -> of(claim).fields(json, claim, incident.id(), against(claim, incident)));
  }

  /** The sentence of a claim. */
  public String evidence(Claim claim) {
    return of(claim).evidence(claim);
  }

  /** Whether a claim speaks against the interest of who tells it. */
  public boolean against(Claim claim, Incident incident) {
    return incident.againstInterest().stream().anyMatch(a -> a.claim().equals(claim.id()));
  }

  private ClaimRecord of(Claim claim) {
    return claims.computeIfAbsent(
        claim.article(), id -> new ClaimRecord(theatre, voices, articles, index.articleOf(claim)));
  }

  /** Who published an article. */
  public Optional<Tag> publisher(Article article) {
    return articles.publisher(article).map(Records::source);
  }

  /** Whom a claim is credited to. */
  public List<Tag> voices(Claim claim) {
    return claim.sources().stream()
        .map(Source::voice)
        .flatMap(voice -> voices.of(voice).stream())
        .map(Records::source)
        .distinct()
        .toList();
  }

  private static Tag source(Voices.Voice voice) {
    return new Tag("source", voice.id(), voice.name());
  }

  /** The article of a claim. */
  public Article articleOf(Claim claim) {
    return index.articleOf(claim);
  }

  /** The article that the text of an article comes from. */
  public String originOf(Article article) {
    return index.originOf(article.id()).id();
  }

  /** The tags of an incident. */
  public NavigableSet<Tag> tags(Incident incident) {
    NavigableSet<Tag> tags = new TreeSet<>();
    type(tags, incident.type());
    tags.add(new Tag("standing", incident.standing().code(), Labels.of(incident.standing())));
    Stream.concat(incident.agents().stream(), incident.targets().stream())
        .forEach(actor -> actor(tags, actor));
    incident.agents().forEach(actor -> role(tags, "agent", actor));
    incident.targets().forEach(actor -> role(tags, "target", actor));
    incident.place().ifPresent(site -> site(tags, site));
    for (Claim claim : incident.claims()) {
      publisher(index.articleOf(claim)).ifPresent(tags::add);
      tags.addAll(voices(claim));
    }
    return tags;
  }

  /** The tags of a claim. */
  public NavigableSet<Tag> tags(Claim claim) {
    NavigableSet<Tag> tags = new TreeSet<>();
    type(tags, claim.type());
    Stream.concat(claim.agents().stream(), claim.targets().stream())
        .map(Party::actor)
        .forEach(actor -> actor(tags, actor));
    claim.places().forEach(site -> site(tags, site));
    publisher(index.articleOf(claim)).ifPresent(tags::add);
    tags.addAll(voices(claim));
    return tags;
  }

  private static void type(NavigableSet<Tag> tags, org.sitrep.model.ClaimType type) {
    tags.add(new Tag("type", type.code(), Labels.of(type)));
    String family = type.family().name().toLowerCase(Locale.ROOT);
    tags.add(new Tag("family", family, Families.name(type.family())));
  }

  private void actor(NavigableSet<Tag> tags, String id) {
    String side = theatre.sideOf(id);
    tags.add(new Tag("side", side, theatre.side(side).map(s -> s.name()).orElse("Not named")));
    for (String each : withParents(id)) {
      tags.add(new Tag("actor", each, theatre.nameOf(each)));
    }
  }

  private void role(NavigableSet<Tag> tags, String role, String id) {
    withParents(id).forEach(each -> tags.add(new Tag(role, each, theatre.nameOf(each))));
  }

  private List<String> withParents(String id) {
    List<String> line = new ArrayList<>(List.of(id));
    Optional<String> parent = parent(id);
    while (parent.isPresent() && !line.contains(parent.get())) {
      line.add(parent.get());
      parent = parent(parent.get());
    }
    return line;
  }

  private Optional<String> parent(String id) {
    return Optional.ofNullable(theatre.actors().get(id)).flatMap(Actor::parent);
  }

  private void site(NavigableSet<Tag> tags, Toponym site) {
    Optional<Place> place = sites.known(site);
    place.ifPresent(p -> tags.add(new Tag("place", p.id(), p.name())));
    IncidentRecord.front(theatre, site)
        .ifPresent(front -> tags.add(new Tag("area", front.id(), front.name())));
    place
        .flatMap(Place::province)
        .ifPresent(name -> tags.add(new Tag("area", Areas.province(name), name)));
  }
}
