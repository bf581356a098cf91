package org.sitrep.theatre;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.PlaceKind;

/** What the second part of a mark says of a place: {@code common/start-marks.tsv}. */
final class StartMarks {
  private final Map<String, PlaceKind> kinds = new HashMap<>();

  StartMarks() {
    TheatreFiles files = new BuiltInFiles("common");
    Table table = Table.parse(files.where("start-marks.tsv"), files.read("start-marks.tsv"));
    for (TableRow row : table.rows()) {
      kinds.put(
          row.required("mark"), PlaceKind.valueOf(row.required("kind").toUpperCase(Locale.ROOT)));
    }
  }

  /** The kind of place of a mark ("oil"); empty where it says nothing that is known. */
  Optional<PlaceKind> kind(String mark) {
    return Optional.ofNullable(kinds.get(mark.toLowerCase(Locale.ROOT)));
  }
}
