package org.sitrep.store.export;

import java.util.List;

/** The columns of tables of other records than incidents. */
final class RecordColumns {
  static final List<Column> CLAIMS =
      List.of(
          Column.text("id"),
          Column.text("incident"),
          Column.text("type"),
          Column.text("status"),
          Column.text("article_id", "article.id"),
          Column.text("title", "article.title"),
          Column.text("publisher", "article.publisher"),
          Column.text("published", "article.published"),
          Column.text("url", "article.url"),
          Column.text("evidence", "evidence.text"),
          Column.whole("evidence_start", "evidence.start"),
          Column.whole("evidence_end", "evidence.end"),
          Column.text("trigger", "trigger.text"),
          Column.list("agents", "agents", "actor"),
          Column.list("agent_words", "agents", "text"),
          Column.list("targets", "targets", "actor"),
          Column.list("target_words", "targets", "text"),
          Column.list("places", "places", "name"),
          Column.list("place_words", "places", "text"),
          Column.text("date_start", "date.start"),
          Column.text("date_end", "date.end"),
          Column.text("date_precision", "date.precision"),
          Column.list("sources", "sources", "name"),
          Column.list("casualty_kinds", "casualties", "kind"),
          Column.list("casualty_min", "casualties", "min"),
          Column.list("casualty_max", "casualties", "max"),
          Column.text("against_interest"),
          Column.real("confidence", "confidence"));

  static final List<Column> ARTICLES =
      List.of(
          Column.text("id"),
          Column.text("title"),
          Column.text("publisher"),
          Column.text("source", "source.id"),
          Column.text("published"),
          Column.text("published_end"),
          Column.text("inferred"),
          Column.text("byline"),
          Column.text("credit"),
          Column.text("url"),
          Column.text("file"),
          Column.text("language"),
          Column.text("origin"),
          Column.whole("copies"),
          Column.whole("claims"),
          Column.text("incident"));

  static final List<Column> PLACES =
      List.of(
          Column.text("id"),
          Column.text("name"),
          Column.text("kind"),
          Column.real("lat", "lat"),
          Column.real("lon", "lon"),
          Column.text("province"),
          Column.text("country"),
          Column.whole("incidents"),
          Column.text("first"),
          Column.text("last"),
          Column.text("held_by", "holding.side"),
          Column.text("held_since", "holding.since"),
          Column.text("held_firmness", "holding.firmness"));

  static final List<Column> ACTORS =
      List.of(
          Column.text("id"),
          Column.text("name"),
          Column.text("side"),
          Column.text("parent"),
          Column.text("known"),
          Column.whole("incidents"),
          Column.whole("as_agent"),
          Column.whole("as_target"),
          Column.text("first"),
          Column.text("last"));

  static final List<Column> SOURCES =
      List.of(
          Column.text("id"),
          Column.text("name"),
          Column.text("kind"),
          Column.text("side"),
          Column.whole("articles"),
          Column.whole("claims"),
          Column.whole("incidents"),
          Column.whole("alone"),
          Column.whole("contradicted"),
          Column.whole("against_interest"),
          Column.whole("quoted"),
          Column.whole("quotes"));

  static final List<Column> CONTROL =
      List.of(
          Column.text("id"),
          Column.text("name"),
          Column.text("kind"),
          Column.real("lat", "lat"),
          Column.real("lon", "lon"),
          Column.text("side"),
          Column.text("role"),
          Column.text("firmness"),
          Column.text("since"),
          Column.text("incident"));

  private RecordColumns() {}
}
