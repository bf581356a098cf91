package org.sitrep.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Span;

/** Reads the fields and blocks of one JSON object. */
final class JsonRecord {
  private final Columns columns;

  JsonRecord(Columns columns) {
    this.columns = columns;
  }

  Map<Field, String> fields(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    Map<Field, String> fields = new EnumMap<>(Field.class);
    columns
        .find(names)
        .forEach(
            (field, at) -> {
              JsonNode value = object.path(names.get(at));
              if (value.isValueNode() && !value.isNull()) {
                fields.put(field, value.asText());
              } else if (value.path("name").isTextual()) {
                fields.put(field, value.path("name").asText());
              }
            });
    return fields;
  }

  /**
   * The blocks that a record gives, their offsets turned from code points to code units.
   *
   * @return empty where they are not in order inside the text
   */
  static Optional<List<Block>> blocks(JsonNode given, String text) {
    List<Block> blocks = new ArrayList<>();
    int units = 0;
    int points = 0;
    for (JsonNode node : given) {
      Optional<BlockKind> kind = kind(node.path("kind").asText());
      int start = node.path("start").asInt(-1);
      int end = node.path("end").asInt(-1);
      if (kind.isEmpty() || start < points || end <= start) {
        return Optional.empty();
      }
      try {
        int from = text.offsetByCodePoints(units, start - points);
        units = text.offsetByCodePoints(from, end - start);
        points = end;
        blocks.add(new Block(kind.get(), new Span(from, units)));
      } catch (IndexOutOfBoundsException e) {
        return Optional.empty();
      }
    }
    return Optional.of(blocks);
  }

  private static Optional<BlockKind> kind(String name) {
    for (BlockKind kind : BlockKind.values()) {
      if (kind.code().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
