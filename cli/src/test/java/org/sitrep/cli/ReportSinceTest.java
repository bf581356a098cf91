package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sitrep report --since}: what became of an earlier report's incidents. */
class ReportSinceTest {
  private static final String FIRST =
      """
      {"id":"d1","published":"2017-10-15","publisher":"Daily One","text":"\uD83D\uDE00 The Syrian army captured the town of Mayadin from ISIS on 14 October 2017."}
      {"id":"d3","published":"2017-10-15","publisher":"Daily Three","text":"A car bomb killed 12 people in Raqqa on 13 October 2017."}
      """;
  private static final String MORE =
      """
      {"id":"d2","published":"2017-10-16","publisher":"Daily Two","text":"Government troops captured the town of Mayadin from ISIS fighters on 14 October 2017."}
      {"id":"d4","published":"2017-10-16","publisher":"Daily Two","text":"Residents fled Abu Kamal on 15 October 2017."}
      """;
  private final Path folder;

  ReportSinceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path articles(String name, String lines) throws IOException {
    return Files.writeString(folder.resolve(name), lines);
  }

  @Test
  void anIncidentThatASecondVoiceTellsHasChangedAndOthersAreNewOrAsBefore() throws IOException {
    Path out = folder.resolve("report");
    Path first = articles("first.jsonl", FIRST);
    Run.of("report", first, "--out", out).ends(0);
    assertThat(out.resolve("changes.jsonl")).doesNotExist();
    Path all = articles("all.jsonl", FIRST + MORE);
    Run run = Run.of("report", all, "--since", out, "--out", out).ends(0);
    assertThat(run.err()).contains("1 changed, 1 new, 1 as before");
    List<String> changes = Files.readAllLines(out.resolve("changes.jsonl"));
    assertThat(changes)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(
                        "\"change\":\"changed\"",
                        "\"standing\":[\"single_source\",\"corroborated\"]"))
        .anySatisfy(line -> assertThat(line).contains("\"change\":\"new\",\"before\":null"));
    assertThat(Files.readString(out.resolve("index.html"))).contains("id=\"since\"");
    Run again = Run.of("report", all, "--since", out.resolve("incidents.jsonl"), "--out", out);
    assertThat(again.ends(0).err()).contains("incidents.jsonl: 3 as before");
    Run back = Run.of("report", first, "--since", out, "--out", out).ends(0);
    assertThat(back.err()).contains("1 changed, 1 gone, 1 as before");
  }

  @Test
  void whatIsNoReportIsSaidBeforeAnyWork() throws IOException {
    Path first = articles("first.jsonl", FIRST);
    Path none = folder.resolve("none");
    assertThat(Run.of("report", first, "--since", none, "--out", none).ends(3).err())
        .contains("none: no such file or folder");
    assertThat(Run.of("report", first, "--since", first, "--out", none).ends(2).err())
        .contains("first.jsonl:1 is no line of a report's incidents.jsonl");
    Path bad = articles("bad.jsonl", "{\"id\":");
    assertThat(Run.of("report", first, "--since", bad, "--out", none).ends(2).err())
        .contains("bad.jsonl:1");
    assertThat(none).doesNotExist();
  }
}
