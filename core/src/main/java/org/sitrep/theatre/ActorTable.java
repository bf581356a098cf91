package org.sitrep.theatre;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Actor;

/** Reads {@code actors.tsv}. */
final class ActorTable {
  private ActorTable() {}

  static Map<String, Actor> actors(Table table, List<Side> sides) {
    Set<String> known = sides.stream().map(Side::id).collect(Collectors.toSet());
    List<TableRow> rows = table.rows();
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (TableRow row : rows) {
      Actor actor = actor(row, actors.keySet(), known);
      actors.put(actor.id(), actor);
    }
    List<Actor> inOrder = new ArrayList<>(actors.values());
    for (int i = 0; i < rows.size(); i++) {
      checkParents(rows.get(i), inOrder.get(i), actors);
    }
    return Collections.unmodifiableMap(actors);
  }

  private static Actor actor(TableRow row, Set<String> taken, Set<String> sides) {
    String side = row.required("side");
    if (!sides.contains(side)) {
      throw row.fault("unknown side \"" + side + "\"", "use an id of sides.tsv or add it there");
    }
    var from = row.date("from");
    var to = row.date("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw row.fault("ends before it begins", "swap the dates in from and to");
    }
    return new Actor(
        row.id(taken),
        row.required("name"),
        side,
        row.optional("parent"),
        row.list("aliases"),
        from,
        to);
  }

  private static void checkParents(TableRow row, Actor actor, Map<String, Actor> actors) {
    Set<String> chain = new HashSet<>(Set.of(actor.id()));
    Optional<String> parent = actor.parent();
    while (parent.isPresent()) {
      Actor next = actors.get(parent.get());
      if (next == null) {
        throw row.fault(
            "unknown parent \"" + parent.get() + "\"",
            "use the id of another row, or leave the cell empty");
      }
      if (!chain.add(next.id())) {
        throw row.fault("\"" + next.id() + "\" is its own parent", "break the circle");
      }
      parent = next.parent();
    }
  }
}
