package org.sitrep.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An expression that a pattern found, not yet read.
 *
 * @param from its first part in the sentence
 * @param to end exclusive
 * @param reading how it is to be read: operation and settings
 * @param captured the values of the classes that it holds, in order
 */
record TimeMatch(int from, int to, Reading reading, List<Capture> captured) {
  /** A value and the class that it was found under. */
  record Capture(String kind, String value) {}

  /** An operation and its settings, from the first column of {@code expressions.tsv}. */
  record Reading(String operation, Map<String, String> settings) {
    Reading {
      settings = Map.copyOf(settings);
    }
  }

  TimeMatch {
    captured = List.copyOf(captured);
  }

  /** The first value of a class, or a setting of that name. */
  Optional<String> get(String kind) {
    return captured.stream()
        .filter(c -> c.kind().equals(kind))
        .map(Capture::value)
        .findFirst()
        .or(() -> Optional.ofNullable(reading.settings().get(kind)));
  }

  /** All values of a class. */
  List<String> all(String kind) {
    return captured.stream().filter(c -> c.kind().equals(kind)).map(Capture::value).toList();
  }

  /** Whether a class or setting has that value. */
  boolean is(String kind, String value) {
    return get(kind).filter(value::equals).isPresent();
  }

  boolean has(String kind) {
    return get(kind).isPresent();
  }
}
