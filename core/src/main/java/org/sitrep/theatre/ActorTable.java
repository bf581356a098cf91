package org.sitrep.theatre;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;

/**
 * Reads {@code actors.tsv}. An id may stand in several rows: the later ones, with dates, tell what
 * the party was called between them.
 */
final class ActorTable {
  private final Set<String> sides;
  private final Map<String, Actor> base;
  private final Faults faults;

  /**
   * @param sides the ids of all sides
   * @param base the actors of the theatre that is extended
   */
  ActorTable(Set<String> sides, Map<String, Actor> base, Faults faults) {
    this.sides = Set.copyOf(sides);
    this.base = base;
    this.faults = faults;
  }

  Map<String, Actor> actors(Table table) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    Map<String, TableRow> rows = new LinkedHashMap<>();
    for (TableRow row : table.rows()) {
      faults.run(() -> add(row, actors, rows));
    }
    Map<String, Actor> all = new LinkedHashMap<>(actors);
    base.forEach(all::putIfAbsent);
    rows.forEach((id, row) -> faults.run(() -> checkParents(row, all.get(id), all)));
    return actors;
  }

  private void add(TableRow row, Map<String, Actor> actors, Map<String, TableRow> rows) {
    Actor actor = actor(row);
    Actor first = actors.get(actor.id());
    if (first == null) {
      actors.put(actor.id(), actor);
      rows.put(actor.id(), row);
      return;
    }
    if (actor.from().isEmpty() && actor.to().isEmpty()) {
      throw row.fault(
          "duplicate id \"" + actor.id() + "\"",
          "give each party an id of its own; a further name of the same one needs from or to");
    }
    actors.put(actor.id(), first.called(actor));
  }

  private Actor actor(TableRow row) {
    String side = row.required("side");
    if (!sides.contains(side)) {
      throw row.fault("unknown side \"" + side + "\"", "use an id of sides.tsv or add it there");
    }
    Optional<LocalDate> from = row.date("from");
    Optional<LocalDate> to = row.date("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw row.fault("ends before it begins", "swap the dates in from and to");
    }
    return new Actor(
        row.id(Set.of()),
        row.required("name"),
        side,
        row.optional("parent"),
        row.list("aliases"),
        from,
        to);
  }

  private static void checkParents(TableRow row, @Nullable Actor actor, Map<String, Actor> actors) {
    if (actor == null) {
      return;
    }
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
