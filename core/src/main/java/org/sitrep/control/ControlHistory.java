package org.sitrep.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sitrep.model.Article;
import org.sitrep.model.Control;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlNote;
import org.sitrep.model.DateRange;
import org.sitrep.model.Incident;
import org.sitrep.model.NoteReader;
import org.sitrep.model.NoteWriter;
import org.sitrep.theatre.Theatre;

/**
 * Tells who is reported to hold, contest, besiege and claim each place, by two clocks: on a day, as
 * known on a day. It is made once of incidents and the theatre's start state and may then be asked
 * for any days, by many threads. The order of the incidents makes no difference.
 *
 * <p>A place that was taken is held by who took it until another takes it or they leave; it is
 * contested while a side that is no ally of theirs is reported to fight there later. Allies hold a
 * place together. As known on a day, only the articles published by then count, and an incident
 * stands as their claims alone make it stand.
 */
public final class ControlHistory {
  /** The day to ask for what is known by now, articles without a date included. */
  public static final LocalDate LATEST = LocalDate.MAX;

  private final Theatre theatre;
  private final SortedMap<String, List<KnownChange>> places;
  private final NavigableSet<LocalDate> knownDays = new TreeSet<>();

  private ControlHistory(Theatre theatre, SortedMap<String, List<KnownChange>> places) {
    this.theatre = theatre;
    this.places = places;
    places.values().forEach(list -> list.forEach(known -> knownDays.add(known.from())));
  }

  /**
   * The history that incidents tell, after the theatre's start state if it has one.
   *
   * @param articles those that the claims come from
   */
  public static ControlHistory of(
      Theatre theatre, List<Article> articles, List<Incident> incidents) {
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    Optional<LocalDate> first =
        articles.stream()
            .flatMap(article -> article.meta().published().stream())
            .map(published -> published.range().start())
            .min(Comparator.naturalOrder());
    List<KnownChange> all = new ArrayList<>(Start.changes(theatre, first));
    Knowledge knowledge = new Knowledge(theatre, id -> Optional.ofNullable(byId.get(id)));
    incidents.forEach(incident -> all.addAll(knowledge.of(incident)));
    return of(theatre, all);
  }

  private static ControlHistory of(Theatre theatre, List<KnownChange> all) {
    SortedMap<String, List<KnownChange>> places = new TreeMap<>();
    all.stream()
        .sorted(KnownChange.BY_DAY)
        .forEach(
            known ->
                places.computeIfAbsent(known.change().place(), p -> new ArrayList<>()).add(known));
    return new ControlHistory(theatre, places);
  }

  private static ControlNote note(List<KnownChange> changes) {
    NoteWriter writer = new NoteWriter().number(changes.size());
    changes.forEach(change -> change.write(writer));
    return new ControlNote(
        writer.done(),
        changes.stream()
            .map(KnownChange::from)
            .filter(day -> !day.equals(LATEST))
            .max(Comparator.naturalOrder()),
        changes.stream().anyMatch(change -> change.from().equals(LATEST)));
  }

  /**
   * What incidents say, by incident and place.
   *
   * @param articles those that the claims come from, by id
   */
  public static SortedMap<String, SortedMap<String, ControlNote>> told(
      Theatre theatre, Function<String, Optional<Article>> articles, List<Incident> incidents) {
    Knowledge knowledge = new Knowledge(theatre, articles);
    List<SortedMap<String, ControlNote>> told =
        incidents.parallelStream().map(incident -> notes(knowledge.of(incident))).toList();
    SortedMap<String, SortedMap<String, ControlNote>> all = new TreeMap<>();
    for (int i = 0; i < told.size(); i++) {
      all.put(incidents.get(i).id(), told.get(i));
    }
    return all;
  }

  /** Notes of changes, by place. */
  private static SortedMap<String, ControlNote> notes(List<KnownChange> all) {
    SortedMap<String, List<KnownChange>> places = new TreeMap<>();
    for (KnownChange known : all) {
      places.computeIfAbsent(known.change().place(), p -> new ArrayList<>()).add(known);
    }
    SortedMap<String, ControlNote> notes = new TreeMap<>();
    places.forEach((place, changes) -> notes.put(place, note(changes)));
    return notes;
  }

  /** The places of which the theatre's start state tells. */
  public static NavigableSet<String> startPlaces(Theatre theatre) {
    NavigableSet<String> places = new TreeSet<>();
    Start.changes(theatre, Optional.empty()).forEach(known -> places.add(known.change().place()));
    return places;
  }

  /**
   * The history of some places.
   *
   * @param first the first day on which an article was published, if any is known
   * @param notes all that incidents say of these places
   */
  public static ControlHistory of(
      Theatre theatre, Set<String> places, Optional<LocalDate> first, List<byte[]> notes) {
    List<KnownChange> all = new ArrayList<>(Start.changes(theatre, first));
    for (byte[] bytes : notes) {
      NoteReader note = new NoteReader(bytes);
      for (int left = note.number(); left > 0; left--) {
        all.add(KnownChange.read(note));
      }
    }
    return of(
        theatre, all.stream().filter(known -> places.contains(known.change().place())).toList());
  }

  /** The ids of all places of which anything is told. */
  public NavigableSet<String> places() {
    return new TreeSet<>(places.keySet());
  }

  /**
   * Who holds, contests, besieges and claims what, by place; places of which nothing is told that
   * still counts are left out.
   */
  public List<Control> on(LocalDate day, LocalDate known) {
    return places.keySet().stream().flatMap(place -> on(day, known, place).stream()).toList();
  }

  /** Who holds, contests, besieges and claims one place; empty where nothing is told of it. */
  public Optional<Control> on(LocalDate day, LocalDate known, String place) {
    return history(place, day, known).on(day);
  }

  /** What was reported of one place up to a day, the earliest first. */
  public List<ControlChange> story(LocalDate day, LocalDate known, String place) {
    return history(place, day, known).steps();
  }

  /** What was reported of the days of a period, by day, then by place. */
  public List<ControlChange> changes(DateRange period, LocalDate known) {
    return places.keySet().stream()
        .flatMap(place -> story(period.end(), known, place).stream())
        .filter(change -> period.contains(change.day()))
        .sorted(Comparator.comparing(ControlChange::day))
        .toList();
  }

  /** The days on which something became known, so that another answer is possible. */
  public NavigableSet<LocalDate> knownDays() {
    return new TreeSet<>(knownDays);
  }

  /** The days on which something became known of one place, or ceased to be what was known. */
  public NavigableSet<LocalDate> knownDays(String place) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (KnownChange known : places.getOrDefault(place, List.of())) {
      days.add(known.from());
      known.until().ifPresent(days::add);
    }
    return days;
  }

  /** Who holds, contests, besieges and claims one place on each of some days. */
  public SortedMap<LocalDate, Control> on(
      SortedSet<LocalDate> days, LocalDate known, String place) {
    SortedMap<LocalDate, Control> course = new TreeMap<>();
    PlaceHistory history = new PlaceHistory(place, theatre::allied);
    List<Change> changes =
        places.getOrDefault(place, List.of()).stream()
            .filter(each -> each.on(known))
            .map(KnownChange::change)
            .toList();
    int next = 0;
    for (LocalDate day : days) {
      for (; next < changes.size() && !changes.get(next).day().isAfter(day); next++) {
        history.follow(changes.get(next));
      }
      history.on(day).ifPresent(control -> course.put(day, control));
    }
    return course;
  }

  private PlaceHistory history(String place, LocalDate day, LocalDate known) {
    PlaceHistory history = new PlaceHistory(place, theatre::allied);
    for (KnownChange each : places.getOrDefault(place, List.of())) {
      if (each.on(known) && !each.change().day().isAfter(day)) {
        history.follow(each.change());
      }
    }
    return history;
  }
}
