package org.sitrep.store;

import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import org.sitrep.store.record.Records.Tag;

/** The numbers of tags; a new tag gets the next one. */
final class TagTable {
  private final Map<Tag, Integer> numbers = new HashMap<>();
  private final Batch insert;

  TagTable(Connection db) {
    insert = new Batch(db, "INSERT INTO tag (n, kind, value, name) VALUES (?, ?, ?, ?)");
  }

  int number(Tag tag) {
    Tag key = new Tag(tag.kind(), tag.value(), "");
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int next = numbers.size() + 1;
    numbers.put(key, next);
    insert.add(next, tag.kind(), tag.value(), tag.name());
    return next;
  }

  void close() {
    insert.close();
  }
}
