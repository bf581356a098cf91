package org.sitrep.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The OpenAPI document, and what it says of each operation. */
final class Contract {
  private final JsonNode document;
  private final Map<String, Operation> operations = new LinkedHashMap<>();

  /**
   * One operation.
   *
   * @param id its operationId
   * @param path with parameters in braces
   * @param parameters of query and path
   * @param types the media types of its answer, the default first
   * @param suffixes of its path that choose one of the types
   */
  record Operation(
      String id, String path, List<Rule> parameters, List<String> types, List<String> suffixes) {
    Operation {
      parameters = List.copyOf(parameters);
      types = List.copyOf(types);
      suffixes = List.copyOf(suffixes);
    }
  }

  Contract() {
    try (InputStream in = Contract.class.getResourceAsStream("openapi.json")) {
      document = new ObjectMapper().readTree(Objects.requireNonNull(in, "openapi.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    document.path("paths").properties().forEach(e -> operation(e.getKey(), e.getValue()));
  }

  private void operation(String path, JsonNode item) {
    JsonNode get = item.path("get");
    List<Rule> rules = new ArrayList<>();
    for (JsonNode parameter : get.path("parameters")) {
      rules.add(Rule.of(resolved(parameter), this));
    }
    List<String> types = new ArrayList<>();
    get.path("responses").path("200").path("content").fieldNames().forEachRemaining(types::add);
    List<String> suffixes = new ArrayList<>();
    get.path("x-suffixes").forEach(suffix -> suffixes.add(suffix.asText("")));
    String id = get.path("operationId").asText("");
    operations.put(id, new Operation(id, path, rules, types, suffixes));
  }

  /** What a reference points at; the node itself where it is none. */
  JsonNode resolved(JsonNode node) {
    String ref = node.path("$ref").asText("");
    return ref.isEmpty() ? node : document.at(ref.substring(1));
  }

  JsonNode document() {
    return document;
  }

  List<Operation> operations() {
    return List.copyOf(operations.values());
  }
}
