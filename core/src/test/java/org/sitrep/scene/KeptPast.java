package org.sitrep.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.Past;

/** What was linked, kept in memory as a database would keep it. */
public final class KeptPast implements Past {
  private final Map<String, Told> told = new HashMap<>();
  private final TreeMap<String, Incident> incidents = new TreeMap<>();
  private final Map<Note, Map<String, byte[]>> notes = new EnumMap<>(Note.class);

  /** Keeps an article. */
  public void keep(Article article, List<Claim> claims) {
    told.put(article.id(), new Told(article, claims));
  }

  /** Keeps what was linked instead of incidents that are gone. */
  public void keep(List<Incident> made, Iterable<String> gone) {
    gone.forEach(incidents::remove);
    made.forEach(incident -> incidents.put(incident.id(), incident));
  }

  /** Keeps notes. */
  public void keep(Note note, Map<String, byte[]> some) {
    notes.computeIfAbsent(note, n -> new TreeMap<>()).putAll(some);
  }

  /** All incidents, by id. */
  public List<Incident> incidents() {
    return List.copyOf(incidents.values());
  }

  @Override
  public boolean empty() {
    return told.isEmpty();
  }

  @Override
  public Optional<Told> told(String article) {
    return Optional.ofNullable(told.get(article));
  }

  @Override
  public Map<String, String> incidentsOf(String article) {
    Map<String, String> of = new TreeMap<>();
    for (Incident incident : incidents.values()) {
      for (Claim claim : incident.claims()) {
        if (claim.article().equals(article)) {
          of.put(claim.id(), incident.id());
        }
      }
    }
    return of;
  }

  @Override
  public List<Member> claimsOf(String incident) {
    return Optional.ofNullable(incidents.get(incident)).stream()
        .flatMap(i -> i.claims().stream())
        .map(claim -> new Member(claim.article(), claim.id()))
        .toList();
  }

  @Override
  public List<String> named(String incident) {
    List<String> named = new ArrayList<>();
    for (String id : incidents.tailMap(incident).keySet()) {
      if (id.equals(incident) || id.startsWith(incident + "-")) {
        named.add(id);
      }
    }
    return named;
  }

  @Override
  public List<Told> undated() {
    return List.of();
  }

  @Override
  public Optional<LocalDate> lastDated() {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> first() {
    return Optional.empty();
  }

  @Override
  public Map<String, byte[]> controlOf(String incident) {
    return Map.of();
  }

  @Override
  public List<byte[]> controlAt(String place, Set<String> without) {
    return List.of();
  }

  @Override
  public Optional<LocalDate> lastKnown(Set<String> without) {
    return Optional.empty();
  }

  @Override
  public Set<String> openPlaces() {
    return Set.of();
  }

  @Override
  public void forEach(Note note, BiConsumer<String, byte[]> each) {
    notes.getOrDefault(note, Map.of()).forEach(each);
  }

  @Override
  public Optional<byte[]> note(Note note, String article) {
    return Optional.ofNullable(notes.getOrDefault(note, Map.of()).get(article));
  }
}
