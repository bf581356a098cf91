package org.sitrep.theatre;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.model.Actor;
import org.sitrep.model.Place;
import org.sitrep.model.Point;

/**
 * The knowledge of one conflict, immutable.
 *
 * @param about its name, title, country and period
 * @param actors by id
 * @param sides in the order in which a legend shows them
 * @param places by id
 * @param areas outlines to draw
 * @param fronts in the order in which a report shows them
 * @param outlets publishers, agencies and monitors
 * @param words lexicons by name
 * @param start who held what on the day from which control over time is reckoned
 */
public record Theatre(
    About about,
    Map<String, Actor> actors,
    List<Side> sides,
    Map<String, Place> places,
    List<Area> areas,
    List<Front> fronts,
    List<Outlet> outlets,
    Map<String, WordTable> words,
    Optional<StartState> start) {
  public Theatre {
    sides = List.copyOf(sides);
    areas = List.copyOf(areas);
    fronts = List.copyOf(fronts);
    outlets = List.copyOf(outlets);
  }

  /** A theatre of which only name and title are told. */
  public Theatre(
      String name,
      String title,
      Map<String, Actor> actors,
      List<Side> sides,
      Map<String, Place> places,
      List<Area> areas,
      List<Front> fronts,
      List<Outlet> outlets,
      Map<String, WordTable> words) {
    this(
        About.of(name, title),
        actors,
        sides,
        places,
        areas,
        fronts,
        outlets,
        words,
        Optional.empty());
  }

  /** This theatre with another start state, or none; its places become the theatre's. */
  public Theatre startingFrom(Optional<StartState> state) {
    Map<String, Place> all = new LinkedHashMap<>(places);
    state.ifPresent(
        given -> given.rows().forEach(row -> all.putIfAbsent(row.place().id(), row.place())));
    return new Theatre(
        about,
        actors,
        sides,
        Collections.unmodifiableMap(all),
        areas,
        fronts,
        outlets,
        words,
        state);
  }

  /** Its name in commands. */
  public String name() {
    return about.name();
  }

  /** Its title on pages. */
  public String title() {
    return about.title();
  }

  /** The side of an actor: "unknown" for one that the theatre does not know. */
  public String sideOf(String actor) {
    Actor known = actors.get(actor);
    return known == null ? "unknown" : known.side();
  }

  /** The side with an id. */
  public Optional<Side> side(String id) {
    return sides.stream().filter(side -> side.id().equals(id)).findFirst();
  }

  /** Whether two sides are one or fight beside each other. */
  public boolean allied(String one, String other) {
    return one.equals(other)
        || side(one).filter(side -> side.allies().contains(other)).isPresent()
        || side(other).filter(side -> side.allies().contains(one)).isPresent();
  }

  /** The conflict's own country: the one told, else that of most places; empty without either. */
  public String country() {
    return about.country().orElseGet(this::commonest);
  }

  /** A country that holds more than half of the places. */
  private String commonest() {
    return places.values().stream()
        .collect(Collectors.groupingBy(Place::country, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> 2 * most.getValue() > places.size())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The name to show for an actor id, also for {@code other:…}. */
  public String nameOf(String actor) {
    Actor known = actors.get(actor);
    return known != null ? known.name() : actor.startsWith("other:") ? actor.substring(6) : actor;
  }

  /** The name that an actor had on a day. */
  public String nameOf(String actor, LocalDate day) {
    Actor known = actors.get(actor);
    return known != null ? known.name(day) : nameOf(actor);
  }

  /** How an outlet with this name writes dates in numbers; empty where that is not known. */
  public Optional<DateOrder> dateOrder(String publisher) {
    return outlets.stream()
        .filter(outlet -> outlet.named(publisher))
        .findFirst()
        .flatMap(Outlet::dates);
  }

  /** The front that a point belongs to: the nearest one whose radius reaches it. */
  public Optional<Front> frontOf(Point point) {
    Front best = null;
    for (Front front : fronts) {
      double km = front.centre().km(point);
      if (km <= front.radiusKm() && (best == null || km < best.centre().km(point))) {
        best = front;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The lexicon with this name.
   *
   * @throws TheatreException if the theatre has none
   */
  public WordTable words(String lexicon) {
    WordTable table = words.get(lexicon);
    if (table == null) {
      throw new TheatreException("theatre " + name() + " has no words/" + lexicon + ".tsv; add it");
    }
    return table;
  }
}
