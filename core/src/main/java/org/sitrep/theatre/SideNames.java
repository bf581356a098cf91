package org.sitrep.theatre;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Actor;

/** Finds a side by its id, its name, the name of one of its parties, or how its id begins. */
final class SideNames {
  private static final int TELLING = 2;

  private final List<Side> sides;
  private final Map<String, String> ids = new HashMap<>();

  SideNames(Theatre theatre) {
    this.sides = theatre.sides();
    sides.forEach(side -> ids.put(folded(side.id()), side.id()));
    sides.forEach(side -> ids.putIfAbsent(folded(side.name()), side.id()));
    for (Actor actor : theatre.actors().values()) {
      ids.putIfAbsent(folded(actor.id()), actor.side());
      ids.putIfAbsent(folded(actor.name()), actor.side());
      actor.aliases().forEach(alias -> ids.putIfAbsent(folded(alias), actor.side()));
    }
  }

  /** The id of the side. */
  Optional<String> id(String name) {
    return Optional.ofNullable(ids.get(folded(name))).or(() -> beginning(folded(name)));
  }

  private Optional<String> beginning(String name) {
    List<String> begin = sides.stream().map(Side::id).filter(id -> id.startsWith(name)).toList();
    return name.length() >= TELLING && begin.size() == 1
        ? Optional.of(begin.get(0))
        : Optional.empty();
  }

  /** The sides that can be told, for a message. */
  List<String> known() {
    return sides.stream().filter(Side::holds).map(Side::id).toList();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
