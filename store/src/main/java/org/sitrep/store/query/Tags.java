package org.sitrep.store.query;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.store.Rows;

/** All tags, by kind, with the number of incidents that have each. */
final class Tags {
  private final Map<String, List<Tag>> byKind = new HashMap<>();
  private final Map<String, Map<String, Tag>> byValue = new HashMap<>();
  private final Map<Integer, Tag> byNumber = new HashMap<>();

  /** A tag. */
  record Tag(int n, String kind, String value, String name, int incidents) {}

  private static final Comparator<Tag> MOST_FIRST =
      Comparator.comparingInt(Tag::incidents).reversed().thenComparing(Tag::value);

  Tags(Connection db) {
    Map<Integer, Integer> counts = new HashMap<>();
    Rows.forEach(
        db,
        "SELECT tag, count(*) FROM incident_tag GROUP BY tag",
        row -> counts.put(row.getInt(1), row.getInt(2)));
    Rows.forEach(
        db,
        "SELECT n, kind, value, name FROM tag",
        row -> {
          int n = row.getInt(1);
          add(
              new Tag(
                  n,
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  counts.getOrDefault(n, 0)));
        });
    byKind.values().forEach(list -> list.sort(MOST_FIRST));
  }

  private void add(Tag tag) {
    byKind.computeIfAbsent(tag.kind(), k -> new ArrayList<>()).add(tag);
    byValue.computeIfAbsent(tag.kind(), k -> new HashMap<>()).put(tag.value(), tag);
    byNumber.put(tag.n(), tag);
  }

  /** Those of a kind, those of most incidents first. */
  List<Tag> of(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  Optional<Tag> of(String kind, String value) {
    return Optional.ofNullable(byValue.getOrDefault(kind, Map.of()).get(value));
  }

  Optional<Tag> of(int n) {
    return Optional.ofNullable(byNumber.get(n));
  }
}
