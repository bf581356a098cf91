package org.sitrep.report.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.CodePoints;
import org.sitrep.model.Control;
import org.sitrep.model.Holding;
import org.sitrep.model.Place;
import org.sitrep.model.Stake;
import org.sitrep.report.export.Cited.Citation;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.theatre.Theatre;

/** Writes control as GeoJSON (RFC 7946), each place a feature that cites its claims. */
public final class ControlMap {
  private final Cited cited;

  public ControlMap(Theatre theatre, SituationIndex index) {
    this.cited = new Cited(theatre, index);
  }

  /**
   * Writes a feature for each place.
   *
   * @param known the day as of which it was known; empty: all that is known
   */
  public void write(List<Control> places, LocalDate on, Optional<LocalDate> known, Writer writer)
      throws IOException {
    JsonGenerator out = new JsonFactory().createGenerator(writer);
    out.writeStartObject();
    out.writeStringField("type", "FeatureCollection");
    out.writeStringField("on", on.toString());
    string(out, "known", known.map(LocalDate::toString));
    out.writeArrayFieldStart("features");
    for (Control control : places) {
      Optional<Place> place = cited.place(control);
      if (place.isPresent()) {
        out.writeRaw('\n');
        feature(out, control, place.get());
      }
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }

  private void feature(JsonGenerator out, Control control, Place place) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    out.writeObjectFieldStart("geometry");
    out.writeStringField("type", "Point");
    out.writeArrayFieldStart("coordinates");
    out.writeNumber(place.point().lon());
    out.writeNumber(place.point().lat());
    out.writeEndArray();
    out.writeEndObject();
    out.writeObjectFieldStart("properties");
    out.writeStringField("place_id", JsonLines.whole(place.id()));
    out.writeStringField("name", JsonLines.whole(place.name()));
    out.writeStringField("kind", place.kind().code());
    holding(out, control.holding());
    stakes(out, control);
    strings(out, "start", cited.starts(control));
    citations(out, cited.citations(control));
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void holding(JsonGenerator out, Optional<Holding> holding) throws IOException {
    string(out, "held_by", holding.map(Holding::side));
    string(out, "held_since", holding.map(h -> h.since().toString()));
    string(out, "held_firmness", holding.map(h -> h.firmness().code()));
    strings(out, "held_claims", holding.map(Holding::claims).orElse(List.of()));
  }

  private static void stakes(JsonGenerator out, Control control) throws IOException {
    out.writeArrayFieldStart("stakes");
    for (Stake stake : control.stakes()) {
      out.writeStartObject();
      out.writeStringField("kind", stake.kind().code());
      out.writeStringField("side", stake.side());
      out.writeStringField("since", stake.since().toString());
      strings(out, "claims", stake.claims());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void citations(JsonGenerator out, List<Citation> citations) throws IOException {
    out.writeArrayFieldStart("citations");
    for (Citation citation : citations) {
      CodePoints points = new CodePoints(citation.article().text());
      out.writeStartObject();
      out.writeStringField("claim", JsonLines.whole(citation.claim().id()));
      out.writeStringField("article", JsonLines.whole(citation.article().id()));
      out.writeStringField("publisher", JsonLines.whole(citation.publisher()));
      string(out, "published", citation.published().map(p -> p.range().end().toString()));
      out.writeNumberField("start", points.at(citation.claim().evidence().start()));
      out.writeNumberField("end", points.at(citation.claim().evidence().end()));
      out.writeStringField("quote", JsonLines.whole(citation.quote()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void string(JsonGenerator out, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(field, JsonLines.whole(value.get()));
    } else {
      out.writeNullField(field);
    }
  }

  private static void strings(JsonGenerator out, String field, List<String> values)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (String value : values) {
      out.writeString(JsonLines.whole(value));
    }
    out.writeEndArray();
  }
}
