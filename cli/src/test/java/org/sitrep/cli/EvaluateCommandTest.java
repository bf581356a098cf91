package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String SENTENCE = "The Syrian army captured Mayadin on Saturday.";
  private final Path folder;
  private final Path docs;
  private final Path gold;

  EvaluateCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.docs = folder.resolve("docs.jsonl");
    this.gold = folder.resolve("gold.jsonl");
  }

  @BeforeEach
  void anArticle() throws IOException {
    Files.writeString(
        docs,
        """
        {"id":"d1","published":"2017-10-14","title":"T","text":"%s Talks were held in Astana."}
        """
            .formatted(SENTENCE));
    Files.writeString(
        gold,
        """
        {"id":"d1","claims":[{"evidence":"%s","trigger":"captured","type":"capture","agents":[],\
        "targets":[],"places":[{"text":"Mayadin","name":"Mayadin"}],"date":{"start":"2017-10-14",\
        "end":"2017-10-14","precision":"day","text":"on Saturday"},"status":"denied","sources":[],\
        "casualties":[]}]}
        """
            .formatted(SENTENCE));
  }

  @Test
  void aPageOfErrorsIsWritten() throws IOException {
    Path page = folder.resolve("new/errors.html");
    Run run = Run.of("evaluate", docs, gold, "--errors", page, "--errors", 5).ends(0);
    assertThat(run.out()).contains("typed", "d1 extra   negotiate");
    assertThat(Files.readString(page))
        .startsWith("<!doctype html>")
        .contains("capture: agents", "negotiate: extra", "<td>denied</td><td>happened</td>");
  }

  @Test
  void reliabilityIsDrawnAndTold() throws IOException {
    Path diagram = folder.resolve("r.svg");
    Run run = Run.of("evaluate", docs, gold, "--reliability", diagram).ends(0);
    assertThat(run.out()).contains("confidence   count   mean  right", "claim            2  ECE");
    assertThat(Files.readString(diagram)).startsWith("<svg ").contains("ECE");
    Run json = Run.of("evaluate", docs, gold, "--json", "--reliability", diagram).ends(0);
    assertThat(json.lines()).hasSize(1);
  }

  @Test
  void wrongWordsAreAnswered() {
    assertThat(Run.of("evaluate", docs, gold, "--errors", "many").ends(2).err())
        .contains("--errors takes a number or a FILE.html, not many");
    assertThat(Run.of("evaluate", docs, gold, "--reliability", folder).ends(2).err())
        .contains("--reliability", "is a folder");
  }
}
