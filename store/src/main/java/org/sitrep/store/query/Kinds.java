package org.sitrep.store.query;

import java.sql.Connection;
import java.util.List;

/** For each incident, which of a few tags it has. Immutable. */
final class Kinds {
  private final List<Tags.Tag> tags;
  private final byte[] which;

  Kinds(Connection db, Snapshot all, List<Tags.Tag> tags) {
    this.tags = tags;
    this.which = new byte[all.size()];
    for (int i = 0; i < tags.size(); i++) {
      Positions set = all.tagged(db, tags.get(i));
      for (int p = set.next(0); p >= 0; p = set.next(p + 1)) {
        which[p] = (byte) i;
      }
    }
  }

  List<Tags.Tag> tags() {
    return tags;
  }

  int of(int p) {
    return which[p];
  }
}
