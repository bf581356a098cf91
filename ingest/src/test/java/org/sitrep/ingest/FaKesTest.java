package org.sitrep.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

/** A real table, as it is: latin-1, American dates, datelines in the text. */
final class FaKesTest {
  private static final Path SHARED = Path.of("../../shared");

  @Test
  void everyRowIsADocumentWithTheDateOfItsDateline() throws IOException {
    Path table = SHARED.resolve("data/fa-kes/FA-KES.csv");
    assumeTrue(Files.isRegularFile(table), "no FA-KES beside the repository");
    List<Document> documents = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    new Inputs(Columns.usual(), Limits.standard())
        .read(
            List.of(table.toString()), InputStream.nullInputStream(), documents::add, issues::add);
    assertThat(documents).hasSize(804);
    assertThat(documents.get(0).id()).isEqualTo("FA-KES-0001");
    assertThat(issues).extracting(Issue::code).containsExactly("invalid-utf8");
    assertThat(documents).allMatch(d -> d.given().published().isPresent());
    Map<String, Document> byId = new TreeMap<>();
    documents.forEach(d -> byId.put(d.id().replace("FA-KES", "fakes"), d));
    for (String set : List.of("train", "dev")) {
      compare(SHARED.resolve("gold/" + set + ".docs.jsonl"), byId);
    }
  }

  private static void compare(Path gold, Map<String, Document> byId) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(gold)) {
      JsonNode doc = json.readTree(line);
      Document document = byId.get(doc.path("id").asText());
      if (document != null) {
        String ascii = document.content().replaceAll("[^\\x00-\\x7f]", "");
        assertThat(ascii).as(document.id()).isEqualTo(doc.path("text").asText());
        assertThat(document.given().published().orElseThrow().range().start())
            .as(document.id())
            .hasToString(doc.path("published").asText());
        assertThat(document.given().publisher()).contains(doc.path("publisher").asText());
      }
    }
  }
}
