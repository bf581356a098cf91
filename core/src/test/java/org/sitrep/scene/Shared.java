package org.sitrep.scene;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Annotated data that may lie beside the checkout; tests that need it are skipped without it. */
public final class Shared {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Shared() {}

  /** The lines of a file of JSON objects. */
  public static List<JsonNode> jsonLines(String file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : text(file, StandardCharsets.UTF_8).lines().toList()) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  /** The rows of a tab-separated file, without its header. */
  public static List<List<String>> tsv(String file) throws IOException {
    return text(file, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /** The rows of a CSV file in Latin-1, without its header. */
  public static List<List<String>> csv(String file) throws IOException {
    String text = text(file, StandardCharsets.ISO_8859_1);
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
        cell.append(c);
      } else if (c != '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      }
    }
    return rows.subList(1, rows.size());
  }

  private static String text(String file, Charset charset) throws IOException {
    Path path = Path.of("..", "..", "shared").resolve(file);
    assumeTrue(Files.isReadable(path), () -> "skipped: no " + path);
    return new String(Files.readAllBytes(path), charset);
  }
}
