package org.sitrep.store;

import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.store.record.Records.Tag;

/**
 * The numbers of tags; a new tag gets the next one. Where a tag is told by several names it has the
 * first of them in order, so that it does not matter which came first.
 */
final class TagTable {
  private final Connection db;
  private final Map<String, Map<String, Row>> rows = new HashMap<>();
  private final Batch insert;
  private final Batch rename;
  private int next = 1;

  private record Row(int n, String name) {}

  TagTable(Connection db) {
    this.db = db;
    Rows.forEach(
        db,
        "SELECT n, kind, value, name FROM tag",
        row -> {
          put(row.getString(2), row.getString(3), new Row(row.getInt(1), row.getString(4)));
          next = Math.max(next, row.getInt(1) + 1);
        });
    insert = new Batch(db, "INSERT INTO tag (n, kind, value, name) VALUES (?, ?, ?, ?)");
    rename = new Batch(db, "UPDATE tag SET name = ? WHERE n = ?");
  }

  private void put(String kind, String value, Row row) {
    rows.computeIfAbsent(kind, k -> new HashMap<>()).put(value, row);
  }

  int number(Tag tag) {
    Row known = rows.getOrDefault(tag.kind(), Map.of()).get(tag.value());
    if (known == null) {
      known = new Row(next++, tag.name());
      put(tag.kind(), tag.value(), known);
      insert.add(known.n(), tag.kind(), tag.value(), tag.name());
    } else if (tag.name().compareTo(known.name()) < 0) {
      put(tag.kind(), tag.value(), new Row(known.n(), tag.name()));
      rename.add(tag.name(), known.n());
    }
    return known.n();
  }

  /** The numbers of tags, each once: two names may be of one tag. */
  Set<Integer> numbers(Collection<Tag> tags) {
    Set<Integer> numbers = new TreeSet<>();
    tags.forEach(tag -> numbers.add(number(tag)));
    return numbers;
  }

  /** Drops the tags that nothing has any more. */
  void close() {
    insert.close();
    rename.close();
    Rows.change(
        db,
        """
        DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM incident_tag t WHERE t.tag = tag.n)
          AND NOT EXISTS (SELECT 1 FROM claim_tag t WHERE t.tag = tag.n)
          AND NOT EXISTS (SELECT 1 FROM claim_voice v WHERE v.source = tag.n)
          AND NOT EXISTS (SELECT 1 FROM article a WHERE a.source = tag.n)
        """);
  }
}
