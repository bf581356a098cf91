package org.sitrep.theatre;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code sides.tsv}, {@code fronts.tsv} and {@code outlets.tsv}. */
final class SmallTables {
  private static final Set<String> OUTLET_KINDS = Set.of("outlet", "agency", "monitor");
  private static final String INDEPENDENT = "independent";

  private SmallTables() {}

  static List<Side> sides(Table table) {
    Set<String> ids = new HashSet<>();
    List<Side> sides = new ArrayList<>();
    for (TableRow row : table.rows()) {
      String id = row.id(ids);
      String colour = row.required("colour");
      if (!colour.matches("#[0-9a-fA-F]{6}")) {
        throw row.fault("bad colour \"" + colour + "\"", "write it like #0072b2");
      }
      ids.add(id);
      sides.add(
          new Side(
              id,
              row.required("name"),
              colour,
              row.list("allies"),
              row.yes("fights"),
              row.yes("holds")));
    }
    checkAllies(table, ids);
    return sides;
  }

  private static void checkAllies(Table table, Set<String> ids) {
    for (TableRow row : table.rows()) {
      for (String ally : row.list("allies")) {
        if (!ids.contains(ally)) {
          throw row.fault("unknown side \"" + ally + "\" in allies", "use an id of sides.tsv");
        }
      }
    }
  }

  static List<Front> fronts(Table table) {
    Set<String> ids = new HashSet<>();
    List<Front> fronts = new ArrayList<>();
    for (TableRow row : table.rows()) {
      String id = row.id(ids);
      double radius = row.number("radius_km");
      if (radius <= 0) {
        throw row.fault("bad number in radius_km", "a front reaches further than 0 km");
      }
      ids.add(id);
      fronts.add(new Front(id, row.required("name"), row.point(), radius));
    }
    return fronts;
  }

  static List<Outlet> outlets(Table table, List<Side> known) {
    Set<String> sides = known.stream().map(Side::id).collect(Collectors.toSet());
    Set<String> ids = new HashSet<>();
    List<Outlet> outlets = new ArrayList<>();
    for (TableRow row : table.rows()) {
      String id = row.id(ids);
      String kind = row.required("kind");
      if (!OUTLET_KINDS.contains(kind)) {
        throw row.fault("unknown kind \"" + kind + "\"", "use outlet, agency or monitor");
      }
      String side = row.required("side");
      if (!side.equals(INDEPENDENT) && !sides.contains(side)) {
        throw row.fault("unknown side \"" + side + "\"", "use an id of sides.tsv or independent");
      }
      ids.add(id);
      outlets.add(new Outlet(id, row.required("name"), kind, side, row.list("aliases")));
    }
    return outlets;
  }
}
