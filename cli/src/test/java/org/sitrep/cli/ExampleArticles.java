package org.sitrep.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The articles in examples, and the tables of what they hold. */
final class ExampleArticles {
  static final Path FOLDER = Path.of("..", "examples", "deir-ez-zor-2017");
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExampleArticles() {}

  /** The rows of a table, each by the names of its columns; "#" begins a comment. */
  static List<Map<String, String>> table(String name) throws IOException {
    String text;
    try (InputStream in =
        Objects.requireNonNull(ExampleArticles.class.getResourceAsStream(name), name)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String[]> lines =
        text.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)).toList();
    String[] header = lines.get(0);
    return lines.stream().skip(1).map(cells -> row(header, cells)).toList();
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], i < cells.length ? cells[i] : "");
    }
    return row;
  }

  /** The id under which a run knows an article that a table names by its file. */
  static String id(String name) {
    int colon = name.indexOf(':');
    String file = colon < 0 ? name : name.substring(0, colon);
    String stem = file.substring(0, file.lastIndexOf('.'));
    if (colon < 0) {
      return stem;
    }
    String part = name.substring(colon + 1);
    return switch (file.substring(file.lastIndexOf('.'))) {
      case ".jsonl" -> part;
      case ".csv" -> stem + String.format(Locale.ROOT, "-%04d", Integer.parseInt(part));
      default -> stem + "-" + part;
    };
  }

  /** The values of a cell with several. */
  static Set<String> values(String cell) {
    return Arrays.stream(cell.split(";")).filter(v -> !v.isEmpty()).collect(Collectors.toSet());
  }

  /** The lines of a file of JSON objects, by their ids. */
  static Map<String, JsonNode> byId(Path file) throws IOException {
    return byId(Files.readString(file));
  }

  /** The lines of JSON objects, by their ids. */
  static Map<String, JsonNode> byId(String lines) {
    Map<String, JsonNode> byId = new TreeMap<>();
    lines.lines().map(ExampleArticles::json).forEach(n -> byId.put(n.path("id").asText(), n));
    return byId;
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words between two code points. */
  static String words(String text, JsonNode span) {
    int start = text.offsetByCodePoints(0, span.path("start").asInt());
    return text.substring(start, text.offsetByCodePoints(0, span.path("end").asInt()));
  }
}
