package org.sitrep.store.query;

import java.sql.Connection;
import java.util.Optional;
import org.sitrep.report.index.Voices;
import org.sitrep.store.Rows;
import org.sitrep.store.record.Json;
import org.sitrep.theatre.Theatre;

/** One state of a collection, for one question. */
public final class View {
  private final Connection db;
  private final Snapshot snapshot;
  private final Theatre theatre;

  View(Connection db, Snapshot snapshot, Theatre theatre) {
    this.db = db;
    this.snapshot = snapshot;
    this.theatre = theatre;
  }

  /** Changes whenever the data does. */
  public String revision() {
    return snapshot.revision();
  }

  /** Whether it holds no article. */
  public boolean empty() {
    return Rows.number(db, "SELECT count(*) FROM (SELECT 1 FROM article LIMIT 1)") == 0;
  }

  Connection db() {
    return db;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /** The words of the data. */
  public Theatre theatre() {
    return theatre;
  }

  /** Lists of claims, and single ones. */
  public Claims claims() {
    return new Claims(this);
  }

  /** Lists of articles, and single ones. */
  public Articles articles() {
    return new Articles(this);
  }

  /** Places of which something is told. */
  public Places places() {
    return new Places(this);
  }

  /** Parties of which something is told. */
  public Actors actors() {
    return new Actors(this);
  }

  /** Who is reported to hold what. */
  public Control control() {
    return new Control(this);
  }

  /** Who publishes or is quoted. */
  public Sources sources() {
    return new Sources(this);
  }

  /** Looks for words. */
  public Search search(Optional<String> text) {
    return new Search(this, text);
  }

  /** What it holds. */
  public Statistics statistics() {
    return new Statistics(this);
  }

  /** The words that it uses. */
  public TheatreWords words() {
    return new TheatreWords(theatre);
  }

  Voices voices() {
    return new Voices(theatre);
  }

  /** Writes the newest incidents that a filter lets through. */
  void recent(Json json, Filter filter) {
    Articles.written(
        json, "recent", incidents().page(filter, Order.NEWEST, 10, Optional.empty()).items());
  }

  /** Lists, counts and single records of incidents. */
  public Incidents incidents() {
    return new Incidents(this);
  }
}
