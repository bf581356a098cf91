package org.sitrep.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the bodies that persons marked: a JSON object of pages by id, each with its articleBody.
 */
public final class BodyTruth {
  private BodyTruth() {}

  /**
   * The bodies by page.
   *
   * @throws DatasetException if the file is missing or is something else
   */
  public static SortedMap<String, String> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      JsonNode all = new ObjectMapper().readTree(in);
      if (!all.isObject()) {
        throw new DatasetException(file + ": is no JSON object of pages by their ids");
      }
      SortedMap<String, String> bodies = new TreeMap<>();
      for (Map.Entry<String, JsonNode> page : all.properties()) {
        bodies.put(page.getKey(), page.getValue().path("articleBody").asText());
      }
      return Collections.unmodifiableSortedMap(bodies);
    } catch (IOException e) {
      throw new DatasetException(
          file + ": cannot be read; give a folder that holds a ground-truth.json", e);
    }
  }
}
