package org.sitrep.theatre;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * The places by id.
   *
   * @param country where those lie whose cell for it is empty
   */
  static Map<String, Place> places(Table table, Optional<String> country, Faults faults) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (TableRow row : table.rows()) {
      faults.run(
          () -> {
            Place place = place(row, country, places.keySet());
            places.put(place.id(), place);
          });
    }
    return Collections.unmodifiableMap(places);
  }

  private static Place place(TableRow row, Optional<String> country, Set<String> taken) {
    return new Place(
        row.id(taken),
        row.required("name"),
        kind(row),
        row.point(),
        row.optional("country").or(() -> country).orElseGet(() -> row.required("country")),
        row.optional("province"),
        row.list("aliases"));
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
