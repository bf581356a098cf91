package org.sitrep.store.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Incident;
import org.sitrep.model.Party;
import org.sitrep.model.Place;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Point;
import org.sitrep.model.Source;
import org.sitrep.model.Toponym;
import org.sitrep.report.index.Voices;
import org.sitrep.report.wording.Labels;
import org.sitrep.store.record.Records.Tag;
import org.sitrep.theatre.Theatre;

/**
 * The tags that follow from what claims and incidents hold; those of an actor or a place are worked
 * out once. Not safe for many threads.
 */
public final class RecordTags {
  private static final int MOST_KEPT = 50_000;
  private final Theatre theatre;
  private final Voices voices;
  private final SiteRecord sites;
  private final Map<String, List<Tag>> actors = new HashMap<>();
  private final Map<Site, List<Tag>> places = new HashMap<>();
  private final Map<ClaimType, List<Tag>> types = new HashMap<>();

  public RecordTags(Theatre theatre) {
    this.theatre = theatre;
    this.voices = new Voices(theatre);
    this.sites = new SiteRecord(theatre);
  }

  /** What the tags of a place follow from. */
  private record Site(Optional<String> place, Optional<Point> point, boolean land) {}

  Theatre theatre() {
    return theatre;
  }

  Voices voices() {
    return voices;
  }

  /** The tags of an incident, but who tells it. */
  Set<Tag> of(Incident incident) {
    Set<Tag> tags = new LinkedHashSet<>(type(incident.type()));
    tags.add(new Tag("standing", incident.standing().code(), Labels.of(incident.standing())));
    incident.agents().forEach(actor -> tags.addAll(actor(actor)));
    incident.targets().forEach(actor -> tags.addAll(actor(actor)));
    incident.agents().forEach(actor -> role(tags, "agent", actor));
    incident.targets().forEach(actor -> role(tags, "target", actor));
    incident.place().ifPresent(site -> tags.addAll(site(site)));
    return tags;
  }

  /** The tags of a claim, but who tells it. */
  Set<Tag> of(Claim claim) {
    Set<Tag> tags = new LinkedHashSet<>(type(claim.type()));
    for (Party party : claim.agents()) {
      tags.addAll(actor(party.actor()));
    }
    for (Party party : claim.targets()) {
      tags.addAll(actor(party.actor()));
    }
    claim.places().forEach(site -> tags.addAll(site(site)));
    return tags;
  }

  /** Whom a claim is credited to. */
  List<Tag> voices(Claim claim) {
    return claim.sources().stream()
        .map(Source::voice)
        .flatMap(voice -> voices.of(voice).stream())
        .map(RecordTags::source)
        .distinct()
        .toList();
  }

  static Tag source(Voices.Voice voice) {
    return new Tag("source", voice.id(), voice.name());
  }

  private List<Tag> type(ClaimType type) {
    return types.computeIfAbsent(
        type,
        t ->
            List.of(
                new Tag("type", t.code(), Labels.of(t)),
                new Tag(
                    "family",
                    t.family().name().toLowerCase(Locale.ROOT),
                    Families.name(t.family()))));
  }

  private List<Tag> actor(String id) {
    return kept(actors, id, this::newActor);
  }

  private List<Tag> newActor(String id) {
    List<Tag> tags = new ArrayList<>();
    String side = theatre.sideOf(id);
    tags.add(new Tag("side", side, theatre.side(side).map(s -> s.name()).orElse("Not named")));
    withParents(id).forEach(each -> tags.add(new Tag("actor", each, theatre.nameOf(each))));
    return List.copyOf(tags);
  }

  private void role(Set<Tag> tags, String role, String id) {
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

  private List<Tag> site(Toponym site) {
    boolean land = site.precision() == PlacePrecision.COUNTRY;
    return kept(places, new Site(site.placeId(), site.point(), land), key -> newSite(site));
  }

  private List<Tag> newSite(Toponym site) {
    List<Tag> tags = new ArrayList<>();
    Optional<Place> place = sites.known(site);
    place.ifPresent(p -> tags.add(new Tag("place", p.id(), p.name())));
    IncidentRecord.front(theatre, site)
        .ifPresent(front -> tags.add(new Tag("area", front.id(), front.name())));
    place
        .flatMap(Place::province)
        .ifPresent(name -> tags.add(new Tag("area", Areas.province(name), name)));
    return List.copyOf(tags);
  }

  /** What was worked out before; the texts of a hostile collection must not fill the memory. */
  private static <K> List<Tag> kept(Map<K, List<Tag>> map, K key, Function<K, List<Tag>> work) {
    if (map.size() > MOST_KEPT) {
      map.clear();
    }
    List<Tag> known = map.get(key);
    if (known == null) {
      known = work.apply(key);
      map.put(key, known);
    }
    return known;
  }
}
