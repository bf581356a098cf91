package org.sitrep.store;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Article;
import org.sitrep.model.Published;
import org.sitrep.store.record.Records;

/** The rows of articles that are linked; those that would be written as they are stay. */
final class ArticleRows {
  private final Connection db;
  private final boolean whole;
  private final Map<String, Known> known = new HashMap<>();
  private final TagTable tags;
  private final Batch insert;
  private final Batch text;
  private final Batch remove;
  private final Batch removeText;
  private final Batch readings;

  private record Known(int n, long mark) {}

  /**
   * @param whole whether all articles are added, and those that are not are no more
   */
  ArticleRows(Connection db, TagTable tags, boolean whole) {
    this.db = db;
    this.tags = tags;
    this.whole = whole;
    if (whole) {
      Rows.forEach(
          db,
          "SELECT id, n, mark FROM article",
          row -> known.put(row.getString(1), new Known(row.getInt(2), row.getLong(3))));
    }
    insert =
        new Batch(
            db,
            "INSERT INTO article (n, id, published_from, published_to, source, origin, shown,"
                + " packed, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    text = new Batch(db, "INSERT INTO article_text (rowid, title, body) VALUES (?, ?, ?)");
    remove = new Batch(db, "DELETE FROM article WHERE n = ?");
    removeText = new Batch(db, "DELETE FROM article_text WHERE rowid = ?");
    readings = new Batch(db, "SELECT n FROM reading WHERE id = ?");
  }

  /** Writes an article, where that is needed; gives its number. */
  int add(Article article, Records records, Revision revision, SourceCounts counts) {
    String shown = records.article(article);
    long mark = new Mark().add(shown).number();
    Integer source = records.publisher(article).map(tags::number).orElse(null);
    Known before = before(article.id());
    revision.add(article.id(), mark);
    if (before != null && !whole) {
      revision.remove(article.id(), before.mark());
    } else if (source != null && !whole) {
      counts.article(source);
    }
    if (before != null && before.mark() == mark) {
      return before.n();
    }
    int n =
        readings
            .number(article.id())
            .orElseThrow(
                () -> new StoreException("article " + article.id() + " is not in the database"));
    if (before != null) {
      remove.add(before.n());
    } else {
      text.add(n, article.meta().title().orElse(""), article.text());
    }
    Optional<Published> published = article.meta().published();
    boolean inferred = published.filter(Published::inferred).isPresent();
    insert.add(
        n,
        article.id(),
        day(published.map(p -> p.range().start())),
        day(published.map(p -> p.range().end())),
        source,
        records.originOf(article),
        shown,
        inferred ? ReadingCodec.pack(new Reading(article, records.claimsOf(article))) : null,
        mark);
    return n;
  }

  private @Nullable Known before(String id) {
    return whole
        ? known.remove(id)
        : Rows.first(
                db,
                "SELECT n, mark FROM article WHERE id = ?",
                row -> new Known(row.getInt(1), row.getLong(2)),
                id)
            .orElse(null);
  }

  static @Nullable Integer day(Optional<LocalDate> day) {
    return day.map(d -> (int) d.toEpochDay()).orElse(null);
  }

  /** Drops the rows of articles that were not added. */
  void close() {
    for (Known gone : known.values()) {
      remove.add(gone.n());
      removeText.add(gone.n());
    }
    List.of(insert, text, remove, removeText, readings).forEach(Batch::close);
  }
}
