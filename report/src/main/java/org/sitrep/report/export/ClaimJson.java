package org.sitrep.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Casualties;
import org.sitrep.model.Claim;
import org.sitrep.model.CodePoints;
import org.sitrep.model.EventDate;
import org.sitrep.model.Party;
import org.sitrep.model.Point;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;

/** Writes the claims of one article as JSON objects. */
final class ClaimJson {
  private final JsonGenerator out;
  private final String text;
  private final CodePoints points;

  ClaimJson(JsonGenerator out, Article article) {
    this.out = out;
    this.text = article.text();
    this.points = new CodePoints(text);
  }

  void write(Claim claim) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", JsonLines.whole(claim.id()));
    out.writeStringField("type", claim.type().code());
    out.writeObjectFieldStart("evidence");
    offsets(claim.evidence());
    out.writeEndObject();
    out.writeObjectFieldStart("trigger");
    words(claim.trigger());
    out.writeEndObject();
    parties("agents", claim.agents());
    parties("targets", claim.targets());
    places(claim.places());
    date(claim.date());
    out.writeStringField("status", claim.status().code());
    sources(claim.sources());
    casualties(claim.casualties());
    confidence(claim.confidence());
    out.writeEndObject();
  }

  private void parties(String field, List<Party> parties) throws IOException {
    out.writeArrayFieldStart(field);
    for (Party party : parties) {
      out.writeStartObject();
      words(party.span());
      out.writeStringField("actor", JsonLines.whole(party.actor()));
      confidence(party.confidence());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void places(List<Toponym> places) throws IOException {
    out.writeArrayFieldStart("places");
    for (Toponym place : places) {
      out.writeStartObject();
      words(place.span());
      out.writeStringField("name", JsonLines.whole(place.name()));
      coordinate("lat", place.point().map(Point::lat));
      coordinate("lon", place.point().map(Point::lon));
      out.writeStringField("precision", place.precision().code());
      confidence(place.confidence());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void coordinate(String field, Optional<Double> degrees) throws IOException {
    if (degrees.isPresent()) {
      out.writeNumberField(field, degrees.get());
    } else {
      out.writeNullField(field);
    }
  }

  private void date(EventDate date) throws IOException {
    if (!date.known()) {
      out.writeNullField("date");
      return;
    }
    out.writeObjectFieldStart("date");
    out.writeStringField("start", date.range().start().toString());
    out.writeStringField("end", date.range().end().toString());
    out.writeStringField("precision", date.precision().code());
    out.writeStringField("text", date.span().map(this::of).orElse(""));
    out.writeEndObject();
  }

  private void sources(List<Source> sources) throws IOException {
    out.writeArrayFieldStart("sources");
    for (Source source : sources) {
      out.writeStartObject();
      words(source.span());
      out.writeStringField("voice", JsonLines.whole(source.voice()));
      confidence(source.confidence());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void casualties(List<Casualties> casualties) throws IOException {
    out.writeArrayFieldStart("casualties");
    for (Casualties told : casualties) {
      out.writeStartObject();
      out.writeStringField("kind", told.kind().code());
      out.writeNumberField("min", told.min());
      if (told.max().isPresent()) {
        out.writeNumberField("max", told.max().getAsInt());
      } else {
        out.writeNullField("max");
      }
      out.writeStringField("who", JsonLines.whole(told.who()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void confidence(double p) throws IOException {
    out.writeNumberField("confidence", Math.round(p * 1000) / 1000.0);
  }

  private void words(Span span) throws IOException {
    out.writeStringField("text", of(span));
    offsets(span);
  }

  private void offsets(Span span) throws IOException {
    out.writeNumberField("start", points.at(span.start()));
    out.writeNumberField("end", points.at(span.end()));
  }

  private String of(Span span) {
    return JsonLines.whole(span.of(text));
  }
}
