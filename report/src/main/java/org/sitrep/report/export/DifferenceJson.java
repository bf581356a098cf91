package org.sitrep.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sitrep.model.Difference;

/** Writes where claims differ, wherever a file tells of it. */
final class DifferenceJson {
  private DifferenceJson() {}

  /** A field with a list of them. */
  static void write(JsonGenerator out, String field, List<Difference> differences)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (Difference difference : differences) {
      out.writeStartObject();
      out.writeStringField("kind", JsonLines.whole(difference.kind().code()));
      out.writeStringField("first", JsonLines.whole(difference.first()));
      out.writeStringField("second", JsonLines.whole(difference.second()));
      out.writeStringField("message", JsonLines.whole(difference.message()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
