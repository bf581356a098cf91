package org.sitrep.model;

import java.time.LocalDate;
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
 */
public record Actor(
    String id,
    String name,
    String side,
    Optional<String> parent,
    List<String> aliases,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  public Actor {
    aliases = List.copyOf(aliases);
  }
}
