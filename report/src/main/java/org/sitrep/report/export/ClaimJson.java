package org.sitrep.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.sitrep.theatre.Theatre;

/** Writes the claims of one article as JSON objects. */
final class ClaimJson {
  private final JsonGenerator out;
  private final String text;
  private final CodePoints points;
  private final Optional<Theatre> theatre;

  ClaimJson(JsonGenerator out, Article article, Optional<Theatre> theatre) {
    this.out = out;
    this.theatre = theatre;
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
    parties("agents", claim.agents(), claim.date());
    parties("targets", claim.targets(), claim.date());
    places(claim.places());
    date(claim.date());
    out.writeStringField("status", claim.status().code());
    sources(claim.sources());
    casualties(claim.casualties());
    confidence(claim.confidence());
    out.writeEndObject();
  }

  private void parties(String field, List<Party> parties, EventDate date) throws IOException {
    out.writeArrayFieldStart(field);
    for (Party party : parties) {
      out.writeStartObject();
      words(party.span());
      out.writeStringField("actor", JsonLines.whole(party.actor()));
      Optional<String> name = name(party.actor(), date);
      if (name.isPresent()) {
        out.writeStringField("name", JsonLines.whole(name.get()));
      }
      confidence(party.confidence());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** The name that a party of the theatre had when the event happened. */
  private Optional<String> name(String actor, EventDate date) {
    return theatre
        .filter(known -> known.actors().containsKey(actor))
        .map(known -> date.known() ? known.nameOf(actor, date.range().end()) : known.nameOf(actor));
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
      code("geo_precision", place.geoPrecision());
      code("where_prec", place.wherePrec());
      if (place.radiusKm().isPresent()) {
        out.writeNumberField("radius_km", place.radiusKm().getAsDouble());
      }
      line(place.line());
      confidence(place.confidence());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** A code of ACLED's or UCDP's scale; left out where it says nothing. */
  private void code(String field, OptionalInt code) throws IOException {
    if (code.isPresent()) {
      out.writeNumberField(field, code.getAsInt());
    }
  }

  /** The ends of a stretch, as GeoJSON writes positions. */
  private void line(List<Point> ends) throws IOException {
    if (ends.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("line");
    for (Point end : ends) {
      out.writeStartArray();
      out.writeNumber(end.lon());
      out.writeNumber(end.lat());
      out.writeEndArray();
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
    code("time_precision", date.timePrecision());
    code("date_prec", date.datePrec());
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
