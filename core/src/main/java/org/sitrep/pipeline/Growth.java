package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.control.ControlHistory;
import org.sitrep.link.IncidentLinker;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.ControlNote;
import org.sitrep.model.Incident;
import org.sitrep.model.Past;
import org.sitrep.origin.OriginGrouper;
import org.sitrep.theatre.Theatre;

/** Works out what new incidents change in a past: who holds what, and what articles are about. */
final class Growth {
  private final Theatre theatre;
  private final Past past;
  private final Set<String> gone;
  private final List<Incident> made;

  /** Those that came, as they are linked. */
  private final Map<String, Past.Told> added;

  Growth(
      Theatre theatre,
      Past past,
      Set<String> gone,
      List<Incident> made,
      Map<String, Past.Told> added) {
    this.theatre = theatre;
    this.past = past;
    this.gone = gone;
    this.made = made;
    this.added = added;
  }

  /** An article with its claims as they are linked now. */
  Optional<Past.Told> told(String article) {
    Past.Told own = added.get(article);
    return own != null ? Optional.of(own) : past.told(article);
  }

  private Optional<Article> article(String id) {
    return told(id).map(Past.Told::article);
  }

  /** The articles that tell incidents made anew. */
  NavigableSet<String> tellers() {
    NavigableSet<String> tellers = new TreeSet<>();
    made.forEach(incident -> incident.claims().forEach(claim -> tellers.add(claim.article())));
    return tellers;
  }

  /** What each of some articles is mainly about. */
  SortedMap<String, String> leads(IncidentLinker linker, Set<String> articles) {
    Map<String, Map<String, List<Claim>>> telling = new HashMap<>();
    for (Incident incident : made) {
      for (Claim claim : incident.claims()) {
        telling
            .computeIfAbsent(claim.article(), id -> new TreeMap<>())
            .computeIfAbsent(incident.id(), id -> new ArrayList<>())
            .add(claim);
      }
    }
    SortedMap<String, String> leads = new TreeMap<>();
    for (String id : articles) {
      Map<String, List<Claim>> its = telling.getOrDefault(id, new TreeMap<>());
      addKept(id, its);
      article(id)
          .flatMap(article -> linker.lead(article, its))
          .ifPresent(lead -> leads.put(id, lead));
    }
    return leads;
  }

  /** Adds the incidents of an article that are as they were. */
  private void addKept(String article, Map<String, List<Claim>> its) {
    if (added.containsKey(article)) {
      return;
    }
    Map<String, Claim> claims = new HashMap<>();
    told(article).ifPresent(told -> told.claims().forEach(c -> claims.put(c.id(), c)));
    past.incidentsOf(article)
        .forEach(
            (claim, incident) -> {
              if (!gone.contains(incident)) {
                its.computeIfAbsent(incident, id -> new ArrayList<>())
                    .add(Objects.requireNonNull(claims.get(claim)));
              }
            });
  }

  /** What the new incidents say of places. */
  SortedMap<String, SortedMap<String, ControlNote>> control() {
    return ControlHistory.told(theatre, this::article, made);
  }

  /** The places of which incidents say something else than before. */
  NavigableSet<String> places(SortedMap<String, SortedMap<String, ControlNote>> control) {
    NavigableSet<String> places = new TreeSet<>();
    Map<String, Map<String, byte[]>> before = new LinkedHashMap<>();
    gone.forEach(id -> before.put(id, past.controlOf(id)));
    before.forEach(
        (incident, notes) ->
            notes.forEach(
                (place, note) -> {
                  ControlNote now = control.getOrDefault(incident, new TreeMap<>()).get(place);
                  if (now == null || !Arrays.equals(now.note(), note)) {
                    places.add(place);
                  }
                }));
    control.forEach(
        (incident, notes) -> {
          Map<String, byte[]> old = before.getOrDefault(incident, Map.of());
          notes.keySet().stream().filter(place -> !old.containsKey(place)).forEach(places::add);
          notes.forEach((place, told) -> addIf(told.open(), place, places));
        });
    places.addAll(past.openPlaces());
    if (past.empty() || theatre.start().filter(s -> s.day().isEmpty()).isPresent()) {
      places.addAll(ControlHistory.startPlaces(theatre));
    }
    return places;
  }

  private static void addIf(boolean open, String place, Set<String> places) {
    if (open) {
      places.add(place);
    }
  }

  /** The history of places. */
  ControlHistory history(
      Set<String> places, SortedMap<String, SortedMap<String, ControlNote>> control) {
    Optional<LocalDate> first =
        Stream.concat(
                theatre.start().flatMap(start -> past.first()).stream(),
                added.values().stream()
                    .flatMap(told -> told.article().meta().published().stream())
                    .map(published -> published.range().start()))
            .min(Comparator.naturalOrder());
    List<byte[]> notes = new ArrayList<>();
    places.forEach(place -> notes.addAll(past.controlAt(place, gone)));
    control
        .values()
        .forEach(told -> told.forEach((place, note) -> addIf(places.contains(place), note, notes)));
    return ControlHistory.of(theatre, places, first, notes);
  }

  private static void addIf(boolean wanted, ControlNote told, List<byte[]> notes) {
    if (wanted) {
      notes.add(told.note());
    }
  }

  /** The last day on which something became known. */
  Optional<LocalDate> lastKnown(SortedMap<String, SortedMap<String, ControlNote>> control) {
    return Stream.concat(
            past.lastKnown(gone).stream(),
            control.values().stream()
                .flatMap(told -> told.values().stream())
                .flatMap(told -> told.lastKnown().stream()))
        .max(Comparator.naturalOrder());
  }

  /** All notes of the stages. */
  static Map<Past.Note, Map<String, byte[]>> notes(
      IncidentLinker.Linkage linkage, OriginGrouper.Gathering gathering) {
    Map<Past.Note, Map<String, byte[]>> notes = new EnumMap<>(Past.Note.class);
    for (Past.Note kind : List.of(Past.Note.MEETINGS, Past.Note.LINKS)) {
      notes.put(kind, linkage.notes(kind));
    }
    for (Past.Note kind : List.of(Past.Note.SHINGLES, Past.Note.COPIES)) {
      notes.put(kind, gathering.notes(kind));
    }
    return notes;
  }
}
