package org.sitrep.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the contract says of one parameter.
 *
 * @param list whether several values are separated by commas
 * @param type of a value: string, integer, number
 * @param values the only ones allowed; none: any
 * @param least of a number, of a text's length, of how many values
 */
record Rule(
    String name,
    boolean inPath,
    boolean required,
    boolean list,
    String type,
    boolean day,
    List<String> values,
    double least,
    double most,
    int fewest,
    int mostItems,
    Optional<String> preset) {
  private static final int LONGEST_LIST = 100;

  Rule {
    values = List.copyOf(values);
  }

  static Rule of(JsonNode parameter, Contract contract) {
    JsonNode schema = contract.resolved(parameter.path("schema"));
    boolean list = schema.path("type").asText("").equals("array");
    JsonNode item = list ? contract.resolved(schema.path("items")) : schema;
    String type = item.path("type").asText("string");
    boolean text = type.equals("string");
    List<String> values = new ArrayList<>();
    item.path("enum").forEach(value -> values.add(value.asText("")));
    return new Rule(
        parameter.path("name").asText(""),
        parameter.path("in").asText("").equals("path"),
        parameter.path("required").asBoolean(false),
        list,
        type,
        item.path("format").asText("").equals("date"),
        values,
        item.path(text ? "minLength" : "minimum").asDouble(text ? 0 : -Double.MAX_VALUE),
        item.path(text ? "maxLength" : "maximum").asDouble(text ? 1_000 : Double.MAX_VALUE),
        schema.path("minItems").asInt(0),
        schema.path("maxItems").asInt(LONGEST_LIST),
        schema.has("default") ? Optional.of(schema.path("default").asText("")) : Optional.empty());
  }

  /** The values that a text has by this rule. */
  List<String> read(String text) {
    if (!list) {
      check(text);
      return List.of(text);
    }
    List<String> items = List.of(text.split(",", -1));
    if (items.size() < fewest || items.size() > mostItems) {
      throw Problem.wrong(
          name,
          fewest == mostItems
              ? "takes " + fewest + " values separated by commas"
              : "takes at most " + mostItems + " values separated by commas");
    }
    items.forEach(this::check);
    return items;
  }

  private void check(String value) {
    switch (type) {
      case "integer" -> number(value, true);
      case "number" -> number(value, false);
      default -> text(value);
    }
  }

  private void number(String value, boolean whole) {
    double number;
    try {
      number = whole ? Integer.parseInt(value) : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw Problem.wrong(name, whole ? "takes a whole number" : "takes numbers");
    }
    if (!(number >= least && number <= most)) {
      throw Problem.wrong(
          name, String.format(Locale.ROOT, "takes a number from %.0f to %.0f", least, most));
    }
  }

  private void text(String value) {
    int length = value.codePointCount(0, value.length());
    if (length > most) {
      throw Problem.wrong(name, String.format(Locale.ROOT, "is longer than %.0f characters", most));
    }
    if (length < least) {
      throw Problem.wrong(name, "is empty");
    }
    if (!values.isEmpty() && !values.contains(value)) {
      throw Problem.wrong(name, "takes one of " + String.join(", ", values));
    }
    if (day) {
      try {
        LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw Problem.wrong(name, "takes a day as YYYY-MM-DD");
      }
    }
  }
}
