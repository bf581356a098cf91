package org.sitrep.store.query;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.store.Rows;
import org.sitrep.store.record.Json;

/** What a collection holds. */
public final class Statistics {
  private final View view;

  Statistics(View view) {
    this.view = view;
  }

  /** Writes it. */
  public void write(Json json) {
    json.field("theatre", view.theatre().name()).field("title", view.theatre().title());
    count(json, "articles", "SELECT count(*) FROM article");
    count(json, "origins", "SELECT count(DISTINCT origin) FROM article");
    count(json, "claims", "SELECT count(*) FROM claim");
    Snapshot all = view.snapshot();
    json.field("incidents", all.size());
    json.field("places", all.tags().of("place").size());
    json.field("actors", Actors.listed(all).size());
    json.field("sources", all.tags().of("source").size());
    count(json, "issues", "SELECT count(*) FROM issue");
    Matches matches = new Matches(view, Filter.NONE);
    Days days = new Days(all, matches.set());
    json.day("first_day", days.first()).day("last_day", days.last());
    json.day("first_published", day("SELECT min(published_from) FROM article"));
    json.day("last_published", day("SELECT max(published_to) FROM article"));
    json.object("facets", new Facets(view, matches)::write);
    json.field("revision", view.revision());
  }

  private void count(Json json, String field, String sql) {
    json.field(field, Rows.number(view.db(), sql));
  }

  private Optional<LocalDate> day(String sql) {
    return Rows.first(view.db(), sql, row -> Optional.ofNullable(row.getObject(1)))
        .flatMap(day -> day)
        .map(day -> LocalDate.ofEpochDay(((Number) day).longValue()));
  }
}
