package org.sitrep.theatre;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;

/** Reads {@code places.tsv}. */
final class PlaceTable {
  private static final Map<String, PlaceKind> KINDS =
      Arrays.stream(PlaceKind.values())
          .collect(Collectors.toUnmodifiableMap(PlaceKind::code, Function.identity()));

  private PlaceTable() {}

  static Map<String, Place> places(Table table) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (TableRow row : table.rows()) {
      String id = row.id(places.keySet());
      places.put(
          id,
          new Place(
              id,
              row.required("name"),
              kind(row),
              row.point(),
              row.required("country"),
              row.optional("province"),
              row.list("aliases")));
    }
    return Collections.unmodifiableMap(places);
  }

  private static PlaceKind kind(TableRow row) {
    String code = row.required("kind");
    PlaceKind kind = KINDS.get(code);
    if (kind == null) {
      throw row.fault(
          "unknown kind \"" + code + "\"",
          "use one of " + Arrays.stream(PlaceKind.values()).map(PlaceKind::code).toList());
    }
    return kind;
  }
}
