package org.sitrep.report.since;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Incident;
import org.sitrep.model.IncidentChange;
import org.sitrep.model.IncidentChange.Kind;
import org.sitrep.model.Situation;
import org.sitrep.model.Standing;
import org.sitrep.report.ReportWriter;
import org.sitrep.report.Situations;
import org.sitrep.report.export.ChangeLines;
import org.sitrep.report.page.Page;

class ChangesSinceTest {
  private static final Situation NOW = Situations.small();

  private static Incident now(String id) {
    return NOW.incidents().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private static Incident earlier(String id, Standing standing, int voices) {
    return Situations.incident(
        id, standing, voices, List.of(), now("capture-balum-1").claims().get(0));
  }

  private static IncidentChange change(Kind kind, String before, String after) {
    return new IncidentChange(
        kind,
        Optional.of(before).filter(id -> !id.isEmpty()),
        Optional.of(after).filter(id -> !id.isEmpty()));
  }

  private static final ChangesSince SINCE =
      ChangesSince.of(
          List.of(
              change(Kind.KEPT, "old-capture", "capture-balum-1"),
              change(Kind.KEPT, "strike-muhassan", "strike-muhassan"),
              change(Kind.MERGED, "old-toll", "toll-mayadin-1"),
              change(Kind.GONE, "old-<script>", ""),
              change(Kind.SPLIT, "old-capture", "bomb-qaryatayn"),
              change(Kind.NEW, "", "fall-omar")),
          List.of(
              earlier("old-capture", Standing.SINGLE_SOURCE, 1),
              now("strike-muhassan"),
              earlier("old-toll", Standing.SINGLE_SOURCE, 1),
              earlier("old-<script>", Standing.DENIED, 1)),
          NOW.incidents());

  @Test
  void whatStandsAsBeforeIsOnlyCounted() {
    assertThat(SINCE.asBefore()).isEqualTo(1);
    assertThat(SINCE.entries())
        .extracting(ChangesSince.Entry::kind)
        .containsExactly(Kind.KEPT, Kind.MERGED, Kind.SPLIT, Kind.NEW, Kind.GONE);
    assertThat(SINCE.of(Kind.KEPT).get(0).differences())
        .containsExactly(
            new Differs("standing", "single_source", "corroborated"),
            new Differs("voices", "1", "2"));
  }

  @Test
  void aTollThatRoseIsAChange() {
    Incident toll = now("toll-mayadin-1");
    Incident before =
        Situations.incident("t", toll.standing(), toll.voices(), List.of(), toll.claims().get(0));
    assertThat(Differs.between(before, toll))
        .singleElement()
        .satisfies(differs -> assertThat(differs.what()).isEqualTo("killed"))
        .satisfies(differs -> assertThat(differs.before()).isEqualTo("6"))
        .satisfies(differs -> assertThat(differs.after()).contains("6–16"));
  }

  @Test
  void thePageListsThemWithLinks() {
    Document page = Jsoup.parse(Page.of(NOW, Situations.SYRIA, Optional.of(SINCE)));
    Element section = Objects.requireNonNull(page.getElementById("since"));
    assertThat(section.select("h3").eachText())
        .containsExactly("Changed 1", "Merged 1", "Split 1", "New 1", "No longer there 1");
    assertThat(section.select("li").get(0).text())
        .contains("Standing: Single source → Corroborated.", "Independent voices: 1 → 2.");
    assertThat(section.select("a[href=#i-capture-balum-1]")).hasSize(1);
    assertThat(section.select("script")).isEmpty();
    assertThat(section.text()).contains("old-<script>", "1 incident as before");
    assertThat(page.select("nav a[href=#since]")).hasSize(1);
    assertThat(Page.of(NOW, Situations.SYRIA)).doesNotContain("id=\"since\"");
  }

  @Test
  void linesAreForPrograms() throws IOException {
    StringWriter out = new StringWriter();
    ChangeLines.write(SINCE, out);
    assertThat(out.toString().lines())
        .containsExactly(
            "{\"change\":\"changed\",\"before\":\"old-capture\",\"after\":\"capture-balum-1\","
                + "\"standing\":[\"single_source\",\"corroborated\"],\"voices\":[\"1\",\"2\"]}",
            "{\"change\":\"merged\",\"before\":\"old-toll\",\"after\":\"toll-mayadin-1\"}",
            "{\"change\":\"split\",\"before\":\"old-capture\",\"after\":\"bomb-qaryatayn\"}",
            "{\"change\":\"new\",\"before\":null,\"after\":\"fall-omar\"}",
            "{\"change\":\"gone\",\"before\":\"old-<script>\",\"after\":null}");
  }

  @Test
  void aReportThatIsNotComparedLeavesNoChangesBehind(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("out");
    ReportWriter.write(NOW, Situations.SYRIA, Optional.of(SINCE), out);
    assertThat(Files.readAllLines(out.resolve("changes.jsonl"))).hasSize(5);
    ReportWriter.write(NOW, Situations.SYRIA, out);
    assertThat(out.resolve("changes.jsonl")).doesNotExist();
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("changes.jsonl"), "mine");
    ReportWriter.write(NOW, Situations.SYRIA, other);
    assertThat(other.resolve("changes.jsonl")).hasContent("mine");
  }
}
