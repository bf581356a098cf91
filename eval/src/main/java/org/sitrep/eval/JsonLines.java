package org.sitrep.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads files with one JSON value a line; blank lines are passed over. */
final class JsonLines {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private JsonLines() {}

  /** What is made of each line; the first fault ends the reading. */
  static <T> List<T> read(Path file, Function<JsonAt, T> each) {
    List<T> all = new ArrayList<>();
    lines(file, (line, where) -> all.add(each.apply(parse(line, where))));
    return all;
  }

  /** Takes each line; what is wrong with one is handed on, and the next one is read. */
  static void each(Path file, Consumer<JsonAt> each, Consumer<String> faults) {
    lines(
        file,
        (line, where) -> {
          try {
            each.accept(parse(line, where));
          } catch (DatasetException e) {
            faults.accept(String.valueOf(e.getMessage()));
          }
        });
  }

  private static void lines(Path file, BiConsumer<String, String> each) {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          each.accept(line, file + ":" + number);
        }
      }
    } catch (CharacterCodingException e) {
      throw new DatasetException(
          file + ": after line " + number + " there is no valid UTF-8; save the file as UTF-8", e);
    } catch (IOException e) {
      throw new DatasetException(
          file + ": cannot be read (" + e + "); check that it exists and may be read", e);
    }
  }

  /** The value of one line; where says in complaints where it comes from. */
  static JsonAt parse(String line, String where) {
    try {
      return new JsonAt(READER.readValue(line), where, "");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new DatasetException(
          where
              + (at == null ? "" : ", column " + at.getColumnNr())
              + ": no valid JSON ("
              + e.getOriginalMessage()
              + "); correct it there",
          e);
    }
  }
}
