package org.sitrep.report.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.sitrep.model.AgainstInterest;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.StandingOn;
import org.sitrep.model.Toll;
import org.sitrep.model.TollFigure;

/**
 * Writes incidents as JSON Lines, one a line: what their claims add up to and why, how that changed
 * from day to day, the tolls with every figure under them, contradictions and updates.
 */
public final class IncidentLines {
  private static final JsonFactory JSON = new JsonFactory();
  private final JsonGenerator out;

  private IncidentLines(JsonGenerator out) {
    this.out = out;
  }

  /** Writes a line for each incident. */
  public static void write(List<Incident> incidents, Writer writer) throws IOException {
    JsonGenerator out = JSON.createGenerator(writer);
    out.setRootValueSeparator(null);
    IncidentLines lines = new IncidentLines(out);
    for (Incident incident : incidents) {
      lines.write(incident);
    }
    out.flush();
  }

  private void write(Incident incident) throws IOException {
    out.writeStartObject();
    text("id", incident.id());
    text("type", incident.type().code());
    text("standing", incident.standing().code());
    text("reason", incident.reason());
    out.writeNumberField("voices", incident.voices());
    if (incident.date().known()) {
      text("date_start", incident.date().range().start().toString());
      text("date_end", incident.date().range().end().toString());
    }
    if (incident.place().isPresent()) {
      text("place", incident.place().get().name());
    }
    strings("agents", incident.agents());
    strings("targets", incident.targets());
    history(incident.history());
    tolls(incident.tolls());
    figures(incident.figures());
    DifferenceJson.write(out, "differences", incident.differences());
    DifferenceJson.write(out, "updates", incident.updates());
    againstInterest(incident.againstInterest());
    strings("claims", incident.claims().stream().map(Claim::id).toList());
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private void text(String field, String value) throws IOException {
    out.writeStringField(field, JsonLines.whole(value));
  }

  private void strings(String field, List<String> values) throws IOException {
    out.writeArrayFieldStart(field);
    for (String value : values) {
      out.writeString(JsonLines.whole(value));
    }
    out.writeEndArray();
  }

  private void history(List<StandingOn> history) throws IOException {
    out.writeArrayFieldStart("history");
    for (StandingOn then : history) {
      out.writeStartObject();
      text("day", then.day().toString());
      text("standing", then.standing().code());
      out.writeNumberField("voices", then.voices());
      text("reason", then.reason());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void tolls(List<Toll> tolls) throws IOException {
    out.writeArrayFieldStart("tolls");
    for (Toll toll : tolls) {
      out.writeStartObject();
      text("kind", toll.kind().code());
      text("people", toll.people().code());
      out.writeNumberField("low", toll.low());
      out.writeNumberField("best", toll.best());
      out.writeNumberField("high", toll.high());
      out.writeBooleanField("open", toll.open());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void figures(List<TollFigure> figures) throws IOException {
    out.writeArrayFieldStart("figures");
    for (TollFigure told : figures) {
      out.writeStartObject();
      text("claim", told.claim());
      text("voice", told.voice());
      text("kind", told.kind().code());
      text("people", told.people().code());
      out.writeNumberField("min", told.min());
      if (told.max().isPresent()) {
        out.writeNumberField("max", told.max().getAsInt());
      } else {
        out.writeNullField("max");
      }
      text("who", told.who());
      text("use", told.use().code());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void againstInterest(List<AgainstInterest> marks) throws IOException {
    out.writeArrayFieldStart("against_interest");
    for (AgainstInterest mark : marks) {
      out.writeStartObject();
      text("claim", mark.claim());
      text("source", mark.source());
      text("side", mark.side());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
