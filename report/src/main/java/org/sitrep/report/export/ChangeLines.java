package org.sitrep.report.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.sitrep.model.Incident;
import org.sitrep.model.IncidentChange;
import org.sitrep.report.since.ChangesSince;
import org.sitrep.report.since.Differs;

/** Writes what became of an earlier report's incidents as JSON Lines, one change a line. */
public final class ChangeLines {
  private static final JsonFactory JSON = new JsonFactory();

  private ChangeLines() {}

  /** Writes a line for each change. */
  public static void write(ChangesSince since, Writer writer) throws IOException {
    JsonGenerator out = JSON.createGenerator(writer);
    out.setRootValueSeparator(null);
    for (ChangesSince.Entry entry : since.entries()) {
      boolean kept = entry.kind() == IncidentChange.Kind.KEPT;
      out.writeStartObject();
      out.writeStringField("change", kept ? "changed" : entry.kind().code());
      id(out, "before", entry.before());
      id(out, "after", entry.after());
      for (Differs differs : entry.differences()) {
        out.writeArrayFieldStart(differs.what());
        out.writeString(differs.before());
        out.writeString(differs.after());
        out.writeEndArray();
      }
      out.writeEndObject();
      out.writeRaw('\n');
    }
    out.flush();
  }

  private static void id(JsonGenerator out, String field, Optional<Incident> incident)
      throws IOException {
    if (incident.isPresent()) {
      out.writeStringField(field, JsonLines.whole(incident.get().id()));
    } else {
      out.writeNullField(field);
    }
  }
}
