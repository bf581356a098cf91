package org.sitrep.store.record;

import org.sitrep.report.index.Voices;

/** Writes who publishes or is quoted, by name and address. */
final class SourceName {
  private SourceName() {}

  static void write(Json json, Voices.Voice voice) {
    json.field("id", voice.id()).field("name", voice.name());
    json.field("href", Addresses.of("sources", voice.id()));
  }
}
