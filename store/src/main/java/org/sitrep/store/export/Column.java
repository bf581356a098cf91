package org.sitrep.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a table of records.
 *
 * @param kind how its values are typed where the format has types
 * @param value of one record; empty where it has none
 */
record Column(String name, Kind kind, Function<JsonNode, String> value) {
  /** What the values of a column are. */
  enum Kind {
    TEXT,
    WHOLE,
    REAL
  }

  /** Text at a path of fields: {@code site.name}. */
  static Column text(String name, String path) {
    return new Column(name, Kind.TEXT, record -> at(record, path).asText(""));
  }

  /** Text at the path that is the column's name. */
  static Column text(String name) {
    return text(name, name);
  }

  static Column whole(String name, String path) {
    return new Column(name, Kind.WHOLE, record -> at(record, path).asText(""));
  }

  static Column whole(String name) {
    return whole(name, name);
  }

  static Column real(String name, String path) {
    return new Column(name, Kind.REAL, record -> at(record, path).asText(""));
  }

  /** One field of all items of a list, joined. */
  static Column list(String name, String path, String field) {
    return new Column(
        name,
        Kind.TEXT,
        record -> {
          List<String> values = new ArrayList<>();
          for (JsonNode item : at(record, path)) {
            values.add(at(item, field).asText(""));
          }
          return String.join("; ", values.stream().distinct().toList());
        });
  }

  /** A number of a toll: low, best or high; of whom: a kind of casualties, and people. */
  static Column toll(String name, String which, String... whom) {
    return new Column(name, Kind.WHOLE, record -> toll(record, whom[0], whom[1], which));
  }

  /** A number of an incident's toll; empty where none is told. */
  static String toll(JsonNode record, String kind, String people, String which) {
    for (JsonNode figure : record.path("figures")) {
      if (figure.path("kind").asText("").equals(kind)
          && figure.path("people").asText("").equals(people)) {
        return figure.path(which).asText("");
      }
    }
    return "";
  }

  /** What is at a path of fields and of places in lists; null as missing. */
  static JsonNode at(JsonNode record, String path) {
    JsonNode node = record;
    for (String field : path.split("\\.")) {
      node =
          node.isArray() && Character.isDigit(field.charAt(0))
              ? node.path(Integer.parseInt(field))
              : node.path(field);
    }
    return node.isNull() ? com.fasterxml.jackson.databind.node.MissingNode.getInstance() : node;
  }
}
