package org.sitrep.store;

import java.sql.Connection;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.sitrep.model.ControlSpan;
import org.sitrep.model.Holding;

/** The rows of who holds what. */
final class ControlRows {
  private final Connection db;

  ControlRows(Connection db) {
    this.db = db;
  }

  /** Writes spans; after the incidents that tell them. */
  void add(List<ControlSpan> spans) {
    Batch insert =
        new Batch(
            db,
            "INSERT INTO control_span (place, side, role, firmness, since, from_day, to_day,"
                + " known_from, known_to, incident) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
                + " (SELECT i.id FROM claim c JOIN incident i ON i.n = c.incident WHERE c.id ="
                + " ?10))");
    for (ControlSpan span : spans) {
      insert.add(
          span.placeId(),
          span.side(),
          span.role().code(),
          span.firmness().map(Holding.Firmness::code).orElse(null),
          (int) span.since().toEpochDay(),
          (int) span.from().toEpochDay(),
          ArticleRows.day(span.to()),
          ArticleRows.day(span.knownFrom()),
          ArticleRows.day(span.knownTo()),
          span.claim().orElse(null));
    }
    insert.close();
  }

  /** Goes through rows, each as a text and with a number of its own. */
  static void forEach(Connection db, String which, ObjLongConsumer<String> each, Object... values) {
    Rows.forEach(
        db,
        "SELECT place, side || '|' || role || '|' || coalesce(firmness, '-') || '|' || since || '|'"
            + " || from_day || '|' || coalesce(to_day, '-') || '|' || coalesce(known_from, '-') ||"
            + " '|' || coalesce(known_to, '-') || '|' || coalesce(incident, '-') FROM control_span"
            + which,
        row -> each.accept(row.getString(1) + '|' + row.getString(2), 1),
        values);
  }
}
