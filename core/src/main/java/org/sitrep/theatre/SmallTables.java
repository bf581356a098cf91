package org.sitrep.theatre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code sides.tsv}, {@code fronts.tsv} and {@code sources.tsv}. */
final class SmallTables {
  private static final Set<String> OUTLET_KINDS = Set.of("outlet", "agency", "monitor");

  private SmallTables() {}

  static List<Side> sides(Table table, Faults faults) {
    Set<String> ids = new HashSet<>();
    List<Side> sides = new ArrayList<>();
    for (TableRow row : table.rows()) {
      faults.run(() -> sides.add(side(row, ids)));
    }
    return sides;
  }

  private static Side side(TableRow row, Set<String> ids) {
    String id = row.id(ids);
    ids.add(id);
    String colour = row.required("colour");
    if (!colour.matches("#[0-9a-fA-F]{6}")) {
      throw row.fault("bad colour \"" + colour + "\"", "write it like #0072b2");
    }
    return new Side(
        id,
        row.required("name"),
        colour,
        row.list("allies"),
        row.yes("fights"),
        row.yes("holds"),
        row.ifThere("group").orElse(""));
  }

  /** Checks that allies are sides of this theatre or the one that it extends. */
  static void checkAllies(Table table, Set<String> ids, Faults faults) {
    for (TableRow row : table.rows()) {
      for (String ally : row.list("allies")) {
        if (!ids.contains(ally)) {
          faults.run(
              () -> {
                throw row.fault(
                    "unknown side \"" + ally + "\" in allies", "use an id of sides.tsv");
              });
        }
      }
    }
  }

  static List<Front> fronts(Table table, Faults faults) {
    Set<String> ids = new HashSet<>();
    List<Front> fronts = new ArrayList<>();
    for (TableRow row : table.rows()) {
      faults.run(() -> fronts.add(front(row, ids)));
    }
    return fronts;
  }

  private static Front front(TableRow row, Set<String> ids) {
    String id = row.id(ids);
    double radius = row.number("radius_km");
    if (radius <= 0) {
      throw row.fault("bad number in radius_km", "a front reaches further than 0 km");
    }
    ids.add(id);
    return new Front(id, row.required("name"), row.point(), radius);
  }

  /** An id may stand in several rows: the later ones, with dates, tell of other alignments. */
  static List<Outlet> outlets(Table table, Set<String> sides, Faults faults) {
    Map<String, Outlet> outlets = new LinkedHashMap<>();
    for (TableRow row : table.rows()) {
      faults.run(() -> add(row, outlet(row, sides), outlets));
    }
    return List.copyOf(outlets.values());
  }

  private static void add(TableRow row, Outlet outlet, Map<String, Outlet> outlets) {
    Outlet first = outlets.get(outlet.id());
    Alignment alignment = outlet.alignments().get(0);
    if (first != null && alignment.from().isEmpty() && alignment.to().isEmpty()) {
      throw row.fault(
          "duplicate id \"" + outlet.id() + "\"",
          "give each source an id of its own; a further alignment of one needs from or to");
    }
    outlets.put(outlet.id(), first == null ? outlet : first.with(outlet));
  }

  private static Outlet outlet(TableRow row, Set<String> sides) {
    String id = row.id(Set.of());
    String kind = row.required("kind");
    if (!OUTLET_KINDS.contains(kind)) {
      throw row.fault("unknown kind \"" + kind + "\"", "use outlet, agency or monitor");
    }
    String side = row.required("side");
    if (!side.equals(Outlet.INDEPENDENT) && !sides.contains(side)) {
      throw row.fault("unknown side \"" + side + "\"", "use an id of sides.tsv or independent");
    }
    Optional<LocalDate> from = row.ifThere("from").flatMap(d -> row.date("from"));
    Optional<LocalDate> to = row.ifThere("to").flatMap(d -> row.date("to"));
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw row.fault("ends before it begins", "swap the dates in from and to");
    }
    List<Alignment> alignments = List.of(new Alignment(side, from, to));
    Optional<DateOrder> dates = row.ifThere("dates").flatMap(DateOrder::of);
    if (dates.isEmpty() && row.ifThere("dates").isPresent()) {
      throw row.fault("unknown order in dates", "write d/m/y or m/d/y, or leave it empty");
    }
    return new Outlet(id, row.required("name"), kind, alignments, row.list("aliases"), dates);
  }
}
