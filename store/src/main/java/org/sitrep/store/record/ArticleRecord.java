package org.sitrep.store.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.model.Article;
import org.sitrep.model.Origin;
import org.sitrep.model.Published;
import org.sitrep.report.html.Plain;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.report.index.Voices;

/** Writes an article as claims name it and as lists show it. */
final class ArticleRecord {
  private static final int LONGEST = 300;
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"'<>]{1,2000}");
  private final SituationIndex index;
  private final Voices voices;
  private final Map<String, String> leads;
  private final Map<String, Integer> counts;

  /** As claims name them; each claim of an article names it anew. */
  private final Map<String, String> named = new HashMap<>();

  ArticleRecord(
      SituationIndex index, Voices voices, Map<String, String> leads, Map<String, Integer> counts) {
    this.leads = leads;
    this.counts = counts;
    this.index = index;
    this.voices = voices;
  }

  /** An article as claims name it. */
  String name(Article article) {
    return named.computeIfAbsent(article.id(), id -> Json.object(json -> name(json, article)));
  }

  void name(Json json, Article article) {
    json.field("id", article.id());
    json.field("href", Addresses.of("articles", article.id()));
    json.field("title", line(article.meta().title()));
    json.field("publisher", line(index.knownPublisherOf(article)));
    Optional<Voices.Voice> source = publisher(article);
    if (source.isPresent()) {
      json.object("source", s -> SourceName.write(s, source.get()));
    } else {
      json.nothing("source");
    }
    json.field("url", article.meta().url().map(String::strip).filter(WEB.asMatchPredicate()));
    Optional<Published> published = article.meta().published();
    json.day("published", published.map(p -> p.range().start()));
    json.day("published_end", published.map(p -> p.range().end()));
    json.field("inferred", published.filter(Published::inferred).isPresent());
    json.field("origin", index.originOf(article.id()).id());
  }

  void summary(Json json, Article article) {
    name(json, article);
    Origin origin = index.originOf(article.id());
    Optional<String> lead = Optional.ofNullable(leads.get(article.id()));
    Integer claims = counts.get(article.id());
    json.field("byline", line(article.meta().byline()));
    json.field("credit", line(article.meta().credit().or(origin::credit)));
    json.field("file", line(article.file().map(ArticleRecord::fileName)));
    json.field("language", line(article.meta().language()));
    json.field("claims", claims == null ? index.claimsOf(article.id()).size() : claims);
    json.field("incident", lead);
    json.field("incident_href", lead.map(id -> Addresses.of("incidents", id)));
    json.field("copies", origin.articles().size() - 1L);
  }

  Optional<Voices.Voice> publisher(Article article) {
    return index.knownPublisherOf(article).flatMap(voices::of);
  }

  /** The articles with the texts of these, a group a text; the origin first. */
  static List<String> sharing(SituationIndex index, String article) {
    return index.originOf(article).articles();
  }

  private static Optional<String> line(Optional<String> text) {
    return text.map(t -> Plain.line(t, LONGEST)).filter(t -> !t.isEmpty());
  }

  /** The folders of the machine that read it are nobody's business. */
  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
