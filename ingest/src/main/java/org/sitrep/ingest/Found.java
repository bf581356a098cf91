package org.sitrep.ingest;

import java.util.Optional;
import org.sitrep.model.Metadata;

/**
 * Something to read in a file or in a container: one page, message, feed or nested archive.
 *
 * @param input as what it is shown, and under what id
 * @param name its own name, by which its format is told
 * @param type its media type where its container gives one, with the charset: "text/html;
 *     charset=utf-8"; empty where it is unknown
 */
record Found(Input input, String name, String type) {
  /** An entry of an archive. */
  Found entry(String path) {
    String clean = path.replace('\\', '/');
    String shown = input.name() + "!/" + clean;
    String id = input.id() + "-" + FileFormat.stem(clean).replace('/', '-');
    Input entry =
        new Input(input.path(), shown, input.file().map(f -> shown), id, Metadata.empty());
    return new Found(entry, clean.substring(clean.lastIndexOf('/') + 1), "");
  }

  /** The only content of a compressed file, which is named like it. */
  Found inner(String innerName) {
    Input same =
        new Input(
            input.path(),
            input.name(),
            input.file(),
            FileFormat.stem(input.id().endsWith(innerName) ? innerName : input.id()),
            input.given());
    return new Found(same, innerName, type);
  }

  /** A record with its own metadata. */
  Found record(String id, Metadata given, String recordName, String recordType) {
    return new Found(
        new Input(input.path(), input.name(), input.file(), id, given), recordName, recordType);
  }

  /** The charset that the media type names; empty where it names none that is known. */
  Optional<String> charset() {
    int at = type.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
    return at < 0
        ? Optional.empty()
        : Optional.of(type.substring(at + 8).split("[;\\s]", 2)[0].replaceAll("[\"']", ""));
  }
}
