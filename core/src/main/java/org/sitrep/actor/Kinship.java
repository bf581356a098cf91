package org.sitrep.actor;

import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Actor;
import org.sitrep.theatre.Theatre;

/** Which actors are parts of others. */
final class Kinship {
  private final Map<String, Actor> actors;

  Kinship(Theatre theatre) {
    this.actors = theatre.actors();
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
    return actor == null ? "unknown" : actor.side();
  }

  private Optional<String> parent(String id) {
    Actor actor = actors.get(id);
    return actor == null ? Optional.empty() : actor.parent();
  }
}
