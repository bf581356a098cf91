package org.sitrep.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.model.Point;

/**
 * A JSON value, and the way to it, so that a complaint can say where it is.
 *
 * @param where file and line
 * @param path the fields that lead to it; empty for the whole line
 */
record JsonAt(JsonNode node, String where, String path) {
  JsonAt field(String name) {
    checkObject();
    return new JsonAt(node.path(name), where, path.isEmpty() ? name : path + "." + name);
  }

  /** Every field of an object by name, in order. */
  Map<String, JsonAt> fields() {
    checkObject();
    Map<String, JsonAt> all = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> all.put(name, field(name)));
    return all;
  }

  private void checkObject() {
    if (!node.isObject()) {
      throw wrong(absent() ? "is missing" : "is no object", "write {…} with its fields");
    }
  }

  boolean absent() {
    return node.isMissingNode() || node.isNull();
  }

  /** Missing, null, or an empty string, list or object. */
  boolean empty() {
    return absent()
        || (node.isTextual() && node.textValue().isEmpty())
        || (node.isContainerNode() && node.isEmpty());
  }

  String text() {
    if (!node.isTextual()) {
      throw wrong(absent() ? "is missing" : "is no string", "give it as a string");
    }
    return node.textValue();
  }

  Optional<String> optionalText() {
    return absent() ? Optional.empty() : Optional.of(text());
  }

  OptionalDouble optionalNumber() {
    return absent() ? OptionalDouble.empty() : OptionalDouble.of(number());
  }

  OptionalDouble optionalProbability() {
    OptionalDouble number = optionalNumber();
    if (number.isPresent() && !(number.getAsDouble() >= 0 && number.getAsDouble() <= 1)) {
      throw wrong("is no probability", "give a number from 0 to 1, or leave it out");
    }
    return number;
  }

  double number() {
    if (!node.isNumber()) {
      throw wrong(absent() ? "is missing" : "is no number", "give it as a number");
    }
    return node.doubleValue() + 0.0; // -0.0 and 0.0 are the same number
  }

  private int offset() {
    if (!node.canConvertToInt() || !node.isIntegralNumber() || node.intValue() < 0) {
      throw wrong("is no offset", "give the number of code points before it, 0 or more");
    }
    return node.intValue();
  }

  List<JsonAt> elements() {
    if (!node.isArray()) {
      throw wrong(absent() ? "is missing" : "is no list", "write [] where there is nothing");
    }
    List<JsonAt> all = new ArrayList<>();
    for (JsonNode element : node) {
      all.add(new JsonAt(element, where, path + "[" + all.size() + "]"));
    }
    return all;
  }

  List<JsonAt> optionalElements() {
    return empty() ? List.of() : elements();
  }

  /** A string, or an object with text, or with start and end, or with both. */
  Phrase phrase() {
    if (node.isTextual()) {
      return Phrase.of(node.textValue());
    }
    if (!node.isObject()) {
      throw wrong(
          absent() ? "is missing" : "is no phrase",
          "give the words, or {\"text\", \"start\", \"end\"}");
    }
    JsonAt start = field("start");
    JsonAt end = field("end");
    if (start.absent() || end.absent()) {
      return Phrase.of(field("text").text());
    }
    var offsets = new Offsets(start.offset(), end.offset());
    return new Phrase(field("text").optionalText().orElse(""), Optional.of(offsets));
  }

  Optional<Point> point() {
    JsonAt lat = field("lat");
    if (lat.absent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Point(lat.number(), field("lon").number()));
    } catch (IllegalArgumentException e) {
      throw wrong("is no point on the earth", "give lat and lon in degrees, or neither");
    }
  }

  DatasetException wrong(String what, String remedy) {
    String field = path.isEmpty() ? "the line" : path;
    return new DatasetException(where + ": " + field + " " + what + "; " + remedy);
  }
}
