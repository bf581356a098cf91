package org.sitrep.store.query;

import java.sql.Connection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sitrep.store.Rows;

/**
 * What lists of claims need, in memory: a few numbers for each claim, newest first; those of no
 * known day come last. A position is the place in this order. Immutable.
 */
final class ClaimSnapshot {
  private final Snapshot incidents;
  private final Bits bits;
  private final int[] n;
  private final int[] first;
  private final int[] last;
  private final int[] incident;
  private final int[] article;
  private final int[] position;

  /** By the number of an article: who published it, and when. */
  private final int[] publisher;

  private final int[] publishedFrom;
  private final int[] publishedTo;

  /** How many claims of a publisher are credited to a voice, by both their tags. */
  private final Map<Long, Integer> credited = new HashMap<>();

  ClaimSnapshot(Connection db, Snapshot incidents) {
    this.incidents = incidents;
    int size = (int) Rows.number(db, "SELECT count(*) FROM claim");
    bits = new Bits(size);
    n = new int[size];
    first = new int[size];
    last = new int[size];
    incident = new int[size];
    article = new int[size];
    int[] next = {0};
    Rows.forEach(
        db,
        "SELECT n, first_day, last_day, incident, article FROM claim"
            + " ORDER BY last_day DESC, id DESC",
        row -> {
          int p = next[0]++;
          n[p] = row.getInt(1);
          first[p] = row.getObject(2) == null ? Snapshot.NO_DAY : row.getInt(2);
          last[p] = row.getObject(3) == null ? Snapshot.NO_DAY : row.getInt(3);
          incident[p] = incidents.positionOf(row.getInt(4));
          article[p] = row.getInt(5);
        });
    position = new int[Arrays.stream(n).max().orElse(0) + 1];
    Arrays.fill(position, -1);
    for (int p = 0; p < size; p++) {
      position[n[p]] = p;
    }
    int articles = (int) Rows.number(db, "SELECT max(n) FROM article") + 1;
    publisher = new int[articles];
    publishedFrom = new int[articles];
    publishedTo = new int[articles];
    Rows.forEach(
        db,
        "SELECT n, source, published_from, published_to FROM article",
        row -> {
          int a = row.getInt(1);
          publisher[a] = row.getInt(2);
          publishedFrom[a] = row.getObject(3) == null ? Snapshot.NO_DAY : row.getInt(3);
          publishedTo[a] = row.getObject(4) == null ? Snapshot.NO_DAY : row.getInt(4);
        });
    Rows.forEach(
        db,
        "SELECT source, claim FROM claim_voice",
        row -> {
          int by = publisher[article[position[row.getInt(2)]]];
          credited.merge(pair(by, row.getInt(1)), 1, Integer::sum);
        });
  }

  private static long pair(int publisher, int voice) {
    return (long) publisher << 32 | voice;
  }

  /** How many claims of each publisher are credited to each voice: by the tags of the other. */
  Map<Integer, Integer> credited(int source, boolean toIt) {
    Map<Integer, Integer> counts = new HashMap<>();
    credited.forEach(
        (pair, count) -> {
          int by = (int) (pair >> 32);
          int voice = pair.intValue();
          if (toIt && voice == source && by != 0) {
            counts.put(by, count);
          } else if (!toIt && by == source) {
            counts.put(voice, count);
          }
        });
    return counts;
  }

  /** Of a publisher's claims, how many are in articles of each first day of publication. */
  Map<Integer, Integer> days(int source) {
    Map<Integer, Integer> days = new HashMap<>();
    for (int a : article) {
      if (publisher[a] == source && publishedFrom[a] != Snapshot.NO_DAY) {
        days.merge(publishedFrom[a], 1, Integer::sum);
      }
    }
    return days;
  }

  int size() {
    return n.length;
  }

  int number(int p) {
    return n[p];
  }

  int first(int p) {
    return first[p];
  }

  int last(int p) {
    return last[p];
  }

  /** The last day on which its article may have been published, or {@link Snapshot#NO_DAY}. */
  int published(int p) {
    return publishedTo[article[p]];
  }

  /** The first position whose claim, and all after it, ended by a day. */
  int firstEndingBy(int day) {
    return Snapshot.firstEndingBy(last, day);
  }

  /** Those of a tag that claims have. */
  Positions tagged(Connection db, Tags.Tag tag) {
    return bits.get(
        "tag " + tag.n(), () -> numbers(db, "SELECT claim FROM claim_tag WHERE tag = ?", tag.n()));
  }

  /** Those whose incident is in a set. */
  Positions of(Positions set) {
    Positions found = new Positions(size());
    for (int p = 0; p < incident.length; p++) {
      if (set.get(incident[p])) {
        found.set(p);
      }
    }
    return found;
  }

  /** The incidents that a claim's own tags do not tell of. */
  Snapshot incidents() {
    return incidents;
  }

  /** Those whose numbers a query gives. */
  Positions numbers(Connection db, String sql, Object... values) {
    Positions set = new Positions(size());
    Rows.forEach(db, sql, row -> set.set(position[row.getInt(1)]), values);
    return set;
  }
}
