package org.sitrep.read;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a web page tells of its article, and what of it tells that. In the order of trust: linked
 * data, OpenGraph, microdata, other meta elements and links, and what it shows.
 *
 * @param by for a person to read
 */
record Told(String value, String by) {
  static final String LINKED = "JSON-LD";
  static final String OPEN_GRAPH = "OpenGraph";
  static final String MICRODATA = "microdata";
  static final String META = "meta";
  static final String SHOWN = "text";

  static Stream<Told> by(String by, Stream<String> values) {
    return values.map(value -> new Told(value, by));
  }

  /** The same in other words. */
  Told as(UnaryOperator<String> change) {
    return new Told(change.apply(value), by);
  }

  static Optional<String> value(Optional<Told> told) {
    return told.map(Told::value);
  }

  /** What told it; empty where nothing did. */
  static String ground(Optional<Told> told) {
    return told.map(Told::by).orElse("");
  }
}
