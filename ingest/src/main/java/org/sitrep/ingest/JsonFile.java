package org.sitrep.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Block;
import org.sitrep.text.CalendarDates;

/** Reads JSON Lines, a line at a time, and JSON arrays, an element at a time. */
final class JsonFile {
  private final ObjectMapper lineMapper;
  private final ObjectMapper mapper;
  private final JsonRecord record;
  private final Limits limits;

  JsonFile(Columns columns, Limits limits) {
    this.record = new JsonRecord(columns);
    this.limits = limits;
    this.mapper = BoundedJson.mapper(limits);
    this.lineMapper = mapper.copy().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** Reads a file of one JSON object a line. */
  void lines(Input input, InputStream in, Sink sink) throws IOException {
    Records records = records(input, sink);
    ByteLines lines = new ByteLines(in, limits.documentBytes());
    boolean noted = false;
    for (Optional<ByteLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      ByteLines.Line line = next.get();
      String place = "line " + line.number();
      if (line.tooLong()) {
        sink.rejected(
            input,
            "too-large",
            place,
            "longer than " + limits.documentBytes() + " bytes; raise --max-bytes to read it");
        continue;
      }
      Optional<Decoding.Text> text = line.text();
      if (text.isEmpty()) {
        sink.rejected(input, "binary-file", place, "the line is no text");
        continue;
      }
      if (text.get().invalidAt().isPresent() && !noted) {
        long at = line.offset() + text.get().invalidAt().getAsLong();
        sink.rejected(
            input, "invalid-utf8", "byte " + at, "not UTF-8; such lines are read as Windows-1252");
        noted = true;
      }
      if (!text.get().characters().isBlank()) {
        line(input, records, line.number(), text.get().characters(), sink);
      }
    }
  }

  private static Records records(Input input, Sink sink) {
    return new Records(input, sink, CalendarDates.Order.DAY_FIRST, false);
  }

  private void line(Input input, Records records, long number, String text, Sink sink) {
    try {
      object(input, records, number, "line " + number, lineMapper.readTree(text), sink);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String column = at == null ? "" : ", column " + at.getColumnNr();
      sink.rejected(input, "bad-json", "line " + number + column, BoundedJson.reason(e, limits));
    }
  }

  private void object(
      Input input, Records records, long number, String place, JsonNode node, Sink sink) {
    if (!node.isObject()) {
      sink.rejected(input, "bad-json", place, "an article is a JSON object with a field \"text\"");
      return;
    }
    var fields = record.fields(node);
    List<Block> blocks = List.of();
    if (node.path("blocks").isArray()) {
      Optional<List<Block>> given =
          JsonRecord.blocks(node.path("blocks"), fields.getOrDefault(Field.TEXT, ""));
      blocks = given.orElse(List.of());
      if (given.isEmpty()) {
        sink.note(
            input, "bad-blocks", place, "its blocks do not fit its text; they are found anew");
      }
    }
    records.add(number, place, fields, blocks);
  }

  /** Reads an array of objects, or objects one after the other. */
  void array(Input input, Reader in, Sink sink) throws IOException {
    Records records = records(input, sink);
    long number = 0;
    BoundedReader bounded = new BoundedReader(in, limits.documentBytes());
    try (JsonParser parser = mapper.getFactory().createParser(bounded)) {
      JsonToken token = parser.nextToken();
      boolean array = token == JsonToken.START_ARRAY;
      token = array ? parser.nextToken() : token;
      while (token != null && token != JsonToken.END_ARRAY) {
        number++;
        String place = "line " + parser.currentTokenLocation().getLineNr();
        JsonNode node = mapper.readTree(parser);
        bounded.rowEnds();
        object(input, records, number, place, node, sink);
        token = parser.nextToken();
      }
      if (array && token == null) {
        sink.rejected(input, "bad-json", "", "the JSON array does not end; what it held is read");
      }
    } catch (BoundedReader.RowTooLong e) {
      sink.rejected(
          input,
          "too-large",
          "record " + number,
          "longer than "
              + limits.documentBytes()
              + " characters; raise --max-bytes to read it and what follows");
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      String rest = " (" + number + " records were begun; what follows is left out)";
      sink.rejected(input, "bad-json", place, BoundedJson.reason(e, limits) + rest);
    }
  }
}
