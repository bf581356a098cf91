package org.sitrep.ingest;

import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.model.Metadata;

/**
 * A file to read.
 *
 * @param path where its bytes are
 * @param name as the user wrote it, for messages
 * @param file the same, for documents; empty for standard input
 * @param id the id of the document in it, or the beginning of its records' ids
 * @param given what an articles.csv says of it
 */
record Input(Path path, String name, Optional<String> file, String id, Metadata given) {
  /** The id of the record with this number, from 1, where it has none of its own. */
  String recordId(long number) {
    String digits = Long.toString(number);
    return id + "-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
