package org.sitrep.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contract's schemas, to hold answers to. */
final class AnswerSchemas {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final JsonNode document = new Contract().document();
  private final Map<String, Schema> schemas = new HashMap<>();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** What is wrong with an answer of an operation, by the contract. */
  List<String> faults(Contract.Operation operation, int status, String type, String body) {
    JsonNode answer =
        new Contract()
            .resolved(
                document
                    .path("paths")
                    .path(operation.path())
                    .path("get")
                    .path("responses")
                    .path(String.valueOf(status)));
    if (answer.isMissingNode()) {
      return List.of("the contract tells of no answer " + status);
    }
    JsonNode content = answer.path("content").path(type);
    if (content.isMissingNode()) {
      return List.of("the contract tells of no " + type + " with " + status);
    }
    return type.endsWith("json") ? check(content.path("schema"), body) : List.of();
  }

  private List<String> check(JsonNode schema, String body) {
    return schemas
        .computeIfAbsent(schema.toString(), s -> make(schema))
        .validate(body, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .limit(5)
        .toList();
  }

  private Schema make(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("$defs", document.path("components").path("schemas"));
    String text = whole.toString().replace("#/components/schemas/", "#/$defs/");
    try {
      return registry.getSchema(MAPPER.readTree(text).toString(), InputFormat.JSON);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
