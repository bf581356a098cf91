package org.sitrep.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Actor;
import org.sitrep.theatre.Theatre;

/** Which actors are parts of others. */
final class Kinship {
  static final String UNKNOWN = "unknown";

  private final Map<String, Actor> actors;
  private final Map<String, String> groups = new HashMap<>();

  Kinship(Theatre theatre) {
    this.actors = theatre.actors();
    theatre.sides().forEach(side -> groups.put(side.id(), side.group()));
  }

  /** Whether an actor is of one of some sides or of a side of one of these groups. */
  boolean among(String actor, List<String> sides) {
    String side = side(actor);
    return sides.contains(side) || sides.contains(groups.getOrDefault(side, UNKNOWN));
  }

  /** Whether the words mean more than one side. */
  boolean several(List<String> sides) {
    return sides.size() > 1 || sides.stream().anyMatch(groups::containsValue);
  }

  /** Whether child is a part, near or far, of elder. */
  boolean descends(String child, String elder) {
    Optional<String> parent = parent(child);
    while (parent.isPresent()) {
      if (parent.get().equals(elder)) {
        return true;
      }
      parent = parent(parent.get());
    }
    return false;
  }

  /** The side of an actor. */
  String side(String id) {
    Actor actor = actors.get(id);
    return actor == null ? UNKNOWN : actor.side();
  }

  /** The actor that one is a part of. */
  Optional<String> parent(String id) {
    Actor actor = actors.get(id);
    return actor == null ? Optional.empty() : actor.parent();
  }
}
