package org.sitrep.model;

import java.util.List;
import java.util.Optional;

/**
 * A named point or area of a theatre.
 *
 * @param id unique in the theatre, kebab-case
 * @param name the common English name
 * @param point its position; of an area a point inside it
 * @param country the country's English name
 * @param province the first-level admin area's English name; empty for a country
 * @param aliases other spellings and names
 */
public record Place(
    String id,
    String name,
    PlaceKind kind,
    Point point,
    String country,
    Optional<String> province,
    List<String> aliases) {
  public Place {
    aliases = List.copyOf(aliases);
  }
}
