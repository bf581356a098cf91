package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Situation;

class ReportWriterTest {
  private final Path folder;

  ReportWriterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path write(Situation situation) throws IOException {
    Path out = folder.resolve("out");
    ReportWriter.write(situation, Situations.SYRIA, out);
    return out;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesSixFilesAndNothingElse() throws IOException {
    Path out = write(Situations.small());
    assertThat(names(out))
        .containsExactly(
            "articles.jsonl",
            "claims.jsonl",
            "incidents.csv",
            "incidents.jsonl",
            "index.html",
            "places.geojson");
    assertThat(names(folder)).containsExactly("out");
  }

  @Test
  void articlesTellTheirOriginAndTheirLeadIncident() throws IOException {
    List<String> lines = Files.readAllLines(write(Situations.small()).resolve("articles.jsonl"));
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).contains("\"incident\":\"capture-balum-1\"", "\"origin\":\"b-war\"");
    assertThat(lines.get(2)).contains("\"origin\":\"b-war\"", "\"credit\":\"Front Gazette\"");
    assertThat(lines.get(3))
        .isEqualTo(
            "{\"id\":\"d-undated\",\"file\":\"news/d-undated.txt\",\"published\":\"2017-10-10\","
                + "\"published_end\":\"2017-10-14\",\"inferred\":true,\"origin\":\"d-undated\","
                + "\"incident\":null,\"claims\":0}");
  }

  @Test
  void allFilesParseBackAlsoOfHostileInput() throws IOException {
    for (Situation situation : List.of(Situations.small(), Situations.hostile())) {
      Path out = write(situation);
      for (String name : List.of("articles.jsonl", "claims.jsonl", "places.geojson")) {
        try (JsonParser parser = new JsonFactory().createParser(out.resolve(name).toFile())) {
          while (parser.nextToken() != null) {
            assertThat(parser.currentToken()).isNotNull();
          }
        }
      }
      List<CSVRecord> rows = rows(out);
      assertThat(rows).hasSize(situation.incidents().size() + 1);
      assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
    }
  }

  private static List<CSVRecord> rows(Path out) throws IOException {
    return CSVFormat.RFC4180
        .parse(Files.newBufferedReader(out.resolve("incidents.csv")))
        .getRecords();
  }

  @Test
  void noCellIsAFormula() throws IOException {
    for (CSVRecord row : rows(write(Situations.hostile()))) {
      for (String cell : row) {
        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
      }
    }
  }

  @Test
  void replacesAnEarlierReportAndLeavesOtherFilesAlone() throws IOException {
    Path out = write(Situations.empty());
    Files.writeString(out.resolve("notes.txt"), "mine");
    write(Situations.small());
    assertThat(Files.readString(out.resolve("notes.txt"))).isEqualTo("mine");
    assertThat(Files.readAllLines(out.resolve("articles.jsonl"))).hasSize(4);
  }

  @Test
  void doesNotTouchFilesThatAreNotOfAReport() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("articles.jsonl"), "{}");
    assertThatThrownBy(() -> write(Situations.small()))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("articles.jsonl");
    assertThat(Files.readString(out.resolve("articles.jsonl"))).isEqualTo("{}");
    assertThat(names(out)).containsExactly("articles.jsonl");
  }

  @Test
  void theSameSituationGivesTheSameBytes() throws IOException {
    Path out = write(Situations.small());
    byte[] first = Files.readAllBytes(out.resolve("index.html"));
    write(Situations.small());
    assertThat(Files.readAllBytes(out.resolve("index.html"))).isEqualTo(first);
  }
}
