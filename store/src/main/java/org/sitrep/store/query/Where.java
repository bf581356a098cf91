package org.sitrep.store.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions of a query, joined by "and", with their values. */
final class Where {
  private final List<String> conditions = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  void and(String condition, Object... with) {
    conditions.add(condition);
    values.addAll(Arrays.asList(with));
  }

  /** Goes on after a cursor of a list that is newest first, then by id from the end. */
  void after(String day, String id, Cursor cursor) {
    if (cursor.first() == 0) {
      and(day + " IS NULL AND " + id + " < ?", cursor.id());
    } else {
      and(
          "(" + day + " < ? OR " + day + " IS NULL OR (" + day + " = ? AND " + id + " < ?))",
          cursor.second(),
          cursor.second(),
          cursor.id());
    }
  }

  String text() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  List<@Nullable Object> values() {
    return values;
  }
}
