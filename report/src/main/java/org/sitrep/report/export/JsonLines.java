package org.sitrep.report.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.Claim;
import org.sitrep.model.CodePoints;
import org.sitrep.model.Grounds;
import org.sitrep.model.Incident;
import org.sitrep.model.Metadata;
import org.sitrep.model.Modified;
import org.sitrep.model.Origin;
import org.sitrep.model.Passage;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.model.TimeOfDay;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.theatre.Theatre;

/**
 * Writes JSON Lines: one object a line, in UTF-8 where the writer says so. Offsets are Unicode code
 * points into the article's text, end exclusive. Fields that are not known are left out.
 */
public final class JsonLines implements Closeable {
  private static final JsonFactory JSON = new JsonFactory();
  private final JsonGenerator out;
  private final Optional<Theatre> theatre;

  /** Writes to the given writer, which {@link #close} closes; parties by their ids alone. */
  public JsonLines(Writer writer) throws IOException {
    this(writer, Optional.empty());
  }

  /** Writes to the given writer; parties with the names that the theatre has for them. */
  public JsonLines(Writer writer, Theatre theatre) throws IOException {
    this(writer, Optional.of(theatre));
  }

  private JsonLines(Writer writer, Optional<Theatre> theatre) throws IOException {
    this.theatre = theatre;
    out = JSON.createGenerator(writer);
    out.setRootValueSeparator(null);
  }

  /** An article as it was read: its text and its blocks. */
  public void article(Article article) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", whole(article.id()));
    optional("file", article.file());
    optional("url", article.meta().url());
    head(article.meta());
    found(article.meta());
    out.writeStringField("text", whole(article.text()));
    CodePoints points = new CodePoints(article.text());
    out.writeArrayFieldStart("blocks");
    for (Block block : article.blocks()) {
      out.writeStartObject();
      out.writeStringField("kind", block.kind().code());
      Span span = new Span(points.at(block.span().start()), points.at(block.span().end()));
      out.writeNumberField("start", span.start());
      out.writeNumberField("end", span.end());
      source(article, block, span);
      out.writeEndObject();
    }
    out.writeEndArray();
    endLine();
  }

  /** What else was found of an article, and what gave all that. */
  private void found(Metadata meta) throws IOException {
    optional("published_by", meta.published().map(Published::reason).filter(r -> !r.isEmpty()));
    Grounds grounds = meta.grounds();
    ground("url_by", meta.url(), grounds.url());
    ground("title_by", meta.title(), grounds.title());
    ground("publisher_by", meta.publisher(), grounds.publisher());
    optional("modified", meta.modified().map(changed -> changed.day().toString()));
    optional("modified_by", meta.modified().map(Modified::reason).filter(r -> !r.isEmpty()));
    optional("byline", meta.byline());
    ground("byline_by", meta.byline(), grounds.byline());
    optional("credit", meta.credit());
    optional("language", meta.language());
    ground("language_by", meta.language(), grounds.language());
  }

  private void ground(String field, Optional<String> fact, String ground) throws IOException {
    optional(field, fact.map(told -> ground).filter(told -> !told.isEmpty()));
  }

  /** Where a block stands in the document, where that is not where it stands in the text. */
  private void source(Article article, Block block, Span inText) throws IOException {
    Optional<Span> source = article.source().of(block.span()).filter(span -> !span.equals(inText));
    if (source.isPresent()) {
      out.writeArrayFieldStart("source");
      out.writeNumber(source.get().start());
      out.writeNumber(source.get().end());
      out.writeEndArray();
      Optional<String> file = article.source().file(block.span().start());
      optional("file", file.filter(name -> !article.file().equals(Optional.of(name))));
    }
  }

  /** The claims of an article, in text order. */
  public void claims(Article article, List<Claim> claims) throws IOException {
    ClaimJson json = new ClaimJson(out, article, theatre);
    out.writeStartObject();
    out.writeStringField("id", whole(article.id()));
    out.writeArrayFieldStart("claims");
    for (Claim claim : claims.stream().sorted().toList()) {
      json.write(claim);
    }
    out.writeEndArray();
    endLine();
  }

  /**
   * An article of a situation as a report lists it: without its text, with its origin, the passages
   * that it has taken from others, and what it is mainly about.
   */
  public void reported(Article article, SituationIndex index) throws IOException {
    Origin origin = index.originOf(article.id());
    Optional<Incident> lead = index.leadOf(article.id());
    out.writeStartObject();
    out.writeStringField("id", whole(article.id()));
    optional("file", article.file());
    optional("url", article.meta().url());
    head(article.meta());
    out.writeStringField("origin", whole(origin.id()));
    if (lead.isPresent()) {
      out.writeStringField("incident", whole(lead.get().id()));
    } else {
      out.writeNullField("incident");
    }
    optional("credit", article.meta().credit().or(origin::credit));
    out.writeNumberField("claims", index.claimsOf(article.id()).size());
    passages(article, index);
    endLine();
  }

  private void passages(Article article, SituationIndex index) throws IOException {
    List<Passage> passages = index.passagesOf(article.id());
    if (passages.isEmpty()) {
      return;
    }
    CodePoints points = new CodePoints(article.text());
    out.writeArrayFieldStart("passages");
    for (Passage passage : passages) {
      String source = index.article(passage.from()).map(Article::text).orElse("");
      CodePoints sourcePoints = new CodePoints(source);
      out.writeStartObject();
      out.writeNumberField("start", points.at(passage.span().start()));
      out.writeNumberField("end", points.at(passage.span().end()));
      out.writeStringField("from", whole(passage.from()));
      out.writeNumberField("from_start", sourcePoints.at(passage.fromSpan().start()));
      out.writeNumberField("from_end", sourcePoints.at(passage.fromSpan().end()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void head(Metadata meta) throws IOException {
    optional("title", meta.title());
    optional("publisher", meta.publisher());
    if (meta.published().isPresent()) {
      Published published = meta.published().get();
      out.writeStringField("published", published.range().start().toString());
      if (published.inferred()) {
        out.writeStringField("published_end", published.range().end().toString());
        out.writeBooleanField("inferred", true);
        optional("inferred_because", Optional.of(published.reason()).filter(r -> !r.isEmpty()));
      }
      optional("published_time", published.time().map(TimeOfDay::code));
    }
  }

  private void optional(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(field, whole(value.get()));
    }
  }

  private void endLine() throws IOException {
    out.writeEndObject();
    out.writeRaw('\n');
  }

  /** The text with half surrogates, which UTF-8 cannot hold, as U+FFFD: as many code points. */
  static String whole(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Hands what was written on to the writer. */
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
