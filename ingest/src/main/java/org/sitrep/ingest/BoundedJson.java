package org.sitrep.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON within the limits of documents, and why some of it was not read. */
final class BoundedJson {
  /** How deep a record may be nested for each archive that may. */
  private static final int NESTED = 250;

  private static final int LONGEST_REASON = 160;

  private BoundedJson() {}

  static ObjectMapper mapper(Limits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxStringLength(limits.documentBytes())
            .maxNameLength(limits.documentBytes())
            .maxNestingDepth(deepest(limits))
            .build();
    return new ObjectMapper(JsonFactory.builder().streamReadConstraints(constraints).build());
  }

  private static int deepest(Limits limits) {
    return (int) Math.min(Integer.MAX_VALUE, (long) limits.depth() * NESTED);
  }

  static String reason(JsonProcessingException failure, Limits limits) {
    String message = failure.getOriginalMessage().replaceAll("\\s+", " ");
    if (failure instanceof StreamConstraintsException && message.contains("nesting")) {
      return "is nested more than " + deepest(limits) + " deep; raise --max-depth to read it";
    }
    boolean all = message.length() <= LONGEST_REASON;
    return "the JSON is broken: " + (all ? message : message.substring(0, LONGEST_REASON) + "…");
  }
}
