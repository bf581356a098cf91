package org.sitrep.store.export;

import blue.strategic.parquet.Dehydrator;
import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.sitrep.store.query.Filter;
import org.sitrep.store.query.Order;
import org.sitrep.store.query.View;
import org.sitrep.store.record.Trees;

/** Incidents as Parquet: the columns of the table, with their types; what is not told is null. */
final class Parquet {
  private Parquet() {}

  /** The format's directory stands at its end, so that it is written to a file first. */
  static void write(View view, Filter filter, Order order, OutputStream out) throws IOException {
    Path file = Files.createTempFile("sitrep", ".parquet");
    try {
      List<Column> columns = RecordColumns.of("incidents");
      Dehydrator<JsonNode> rows = (record, values) -> row(columns, record, values);
      try (ParquetWriter<JsonNode> writer =
          ParquetWriter.writeFile(schema(columns), file.toFile(), rows)) {
        Exports.whole(view, filter, order, record -> add(writer, Trees.of(record)));
      }
      Files.copy(file, out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void add(ParquetWriter<JsonNode> writer, JsonNode record) {
    try {
      writer.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageType schema(List<Column> columns) {
    List<Type> types = columns.stream().map(Parquet::type).toList();
    return new MessageType("incident", types);
  }

  private static Type type(Column column) {
    return switch (column.kind()) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case REAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
    };
  }

  private static void row(List<Column> columns, JsonNode record, ValueWriter values) {
    for (Column column : columns) {
      String value = column.value().apply(record);
      if (!value.isEmpty()) {
        switch (column.kind()) {
          case TEXT -> values.write(column.name(), value);
          case WHOLE -> values.write(column.name(), Long.parseLong(value));
          case REAL -> values.write(column.name(), Double.parseDouble(value));
        }
      }
    }
  }
}
