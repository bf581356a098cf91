package org.sitrep.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A party of a conflict.
 *
 * @param id unique in the theatre, kebab-case
 * @param name the name to show
 * @param side the id of its side
 * @param parent the id of the actor it belongs to
 * @param aliases other names, in any spelling
 * @param from the first day on which this holds; empty: always
 * @param to the last day on which this holds; empty: always
 * @param called the names that it had at certain times
 */
public record Actor(
    String id,
    String name,
    String side,
    Optional<String> parent,
    List<String> aliases,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<Called> called) {
  public Actor {
    aliases = List.copyOf(aliases);
    called = List.copyOf(called);
  }

  /** What a party was called, and when. */
  public record Called(String name, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean on(LocalDate day) {
      return from.map(first -> !day.isBefore(first)).orElse(true)
          && to.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  /** A party that always had one name. */
  public Actor(
      String id,
      String name,
      String side,
      Optional<String> parent,
      List<String> aliases,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    this(id, name, side, parent, aliases, from, to, List.of());
  }

  /** This party with the name and the aliases that it had between the dates of another row. */
  public Actor called(Actor then) {
    List<String> names = new ArrayList<>(aliases);
    names.add(then.name());
    names.addAll(then.aliases());
    List<Called> all = new ArrayList<>(called);
    all.add(new Called(then.name(), then.from(), then.to()));
    return new Actor(id, name, side, parent, names.stream().distinct().toList(), from, to, all);
  }

  /** The name that it had on a day. */
  public String name(LocalDate day) {
    return called.stream().filter(c -> c.on(day)).map(Called::name).findFirst().orElse(name);
  }
}
