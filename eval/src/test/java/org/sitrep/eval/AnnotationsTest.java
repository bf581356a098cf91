package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationsTest {
  private static final String DOCUMENT =
      """
      {"id":"d1","text":"The 😀 guard took Oakham on Friday, 3 men said. Rain fell."}""";

  private static final String CLAIM =
      """
      {"evidence":"The 😀 guard took Oakham on Friday, 3 men said.","trigger":"took",\
      "type":"capture","agents":[{"text":"The 😀 guard","actor":"guard"}],\
      "targets":[{"text":"Oakham","actor":"other:oakham"}],\
      "places":[{"text":"Oakham","name":"Oakham"}],\
      "date":{"start":"2017-09-08","end":"2017-09-09","precision":"day","text":"on Friday"},\
      "status":"happened","sources":[{"text":"3 men"}],\
      "casualties":[{"kind":"killed","min":3,"max":null,"who":"men"}]}""";

  private final Path folder;

  AnnotationsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String gold(String id, String... claims) {
    return "{\"id\":\"" + id + "\",\"claims\":[" + String.join(",", claims) + "]}";
  }

  private Annotations read(List<String> documents, List<String> gold) throws IOException {
    return Annotations.read(
        Files.write(folder.resolve("docs.jsonl"), documents),
        Files.write(folder.resolve("gold.jsonl"), gold),
        Set.of("guard"));
  }

  @Test
  void aRightAnnotationHasNoFault() throws IOException {
    Annotations read = read(List.of(DOCUMENT), List.of(gold("d1", CLAIM)));
    assertThat(read.faults()).isEmpty();
    assertThat(read.drafts().get("d1")).hasSize(1);
    assertThat(read.dataset().documents()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "type":"capture"          | "type":"conquest"        | type is 'conquest'; use one of advance
          "type":"capture",         |                          | type is missing; give it as a string
          "status":"happened"       | "status":"done"          | status is 'done'; use one of happened
          "trigger":"took"          | "trigger":"seized"       | trigger has words that are not in the
          "trigger":"took"          | "trigger":"Rain"         | trigger has words that its evidence
          "trigger":"took"          | "trigger":"3"            | trigger has no letter: '3'; give the
          "trigger":"took"          | "trigger":7              | trigger is no phrase; give the words
          3 men said."              | two men said."           | evidence has words that are not in the
          "actor":"guard"           | "actor":"gard"           | agents[0].actor is 'gard', which the theatre
          "agents":[{               | "agents":[4,{            | agents[0] is no phrase; give the words
          "text":"Oakham","actor"   | "text":"Okham","actor"   | targets[0] has words that are not in
          "name":"Oakham"           | "name":" "               | places[0].name is empty; give the
          "sources":                | "sauces":                | sources is missing; write []
          "start":"2017-09-08"      | "start":"8 September"    | date.start is '8 September', which is no day
          "end":"2017-09-09"        | "end":"2017-09-07"       | date ends before it starts; exchange
          "precision":"day"         | "precision":"hour"       | date.precision is 'hour'; use one of day
          "text":"on Friday"        | "text":"on Monday"       | date.text has words that are not in
          "kind":"killed"           | "kind":"dead"            | casualties[0].kind is 'dead'; use one
          "min":3                   | "min":-3                 | casualties[0].min is no number of people
          "min":3                   | "min":2.5                | casualties[0].min is no number of people
          "max":null                | "max":2                  | casualties[0].max is below min; give
          "trigger":"took"          | "trigger":{"start":9,"end":99}  | trigger has offsets that are not
          "trigger":"took"          | "trigger":{"text":"took","start":9,"end":13}  | trigger has offsets at which the text has
          """)
  void aFaultNamesFileLineDocumentClaimFieldAndRemedy(String right, String wrong, String complaint)
      throws IOException {
    assertThat(CLAIM).contains(right);
    String faulty = CLAIM.replace(right, wrong == null ? "" : wrong);
    Annotations read = read(List.of(DOCUMENT), List.of(gold("d1", CLAIM, faulty)));
    assertThat(read.faults())
        .singleElement()
        .asString()
        .startsWith(folder.resolve("gold.jsonl") + ":1: document d1, claim 2: " + complaint.strip())
        .contains("; ");
    assertThat(read.drafts()).as("with a claim missing it would teach a lie").isEmpty();
    assertThat(read.documents()).isOne();
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    String claim = CLAIM.replace("\"took\"", "{\"text\":\"took\",\"start\":12,\"end\":16}");
    Annotations read = read(List.of(DOCUMENT), List.of(gold("d1", claim)));
    assertThat(read.faults()).isEmpty();
    assertThat(read.drafts().get("d1")).extracting(d -> d.trigger().start()).containsExactly(13);
  }

  @Test
  void everyFaultIsToldAndTheRestIsUsed() throws IOException {
    String twice = CLAIM.replace("\"capture\"", "\"x\"").replace("\"happened\"", "\"y\"");
    Annotations read =
        read(
            List.of(DOCUMENT, DOCUMENT, "{\"id\":\"d2\"}", DOCUMENT.replace("d1", "d3")),
            List.of(
                gold("d1", twice),
                gold("d1"),
                gold("d4"),
                "{",
                "{\"id\":\"d3\"}",
                gold("d3", CLAIM)));
    assertThat(read.faults()).hasSize(9);
    assertThat(String.join("\n", read.faults()))
        .contains("docs.jsonl:2: id stands on a line before")
        .contains("docs.jsonl:3: text is missing")
        .contains("gold.jsonl:1: document d1, claim 1: type is 'x'")
        .contains("gold.jsonl:1: document d1, claim 1: status is 'y'")
        .contains("gold.jsonl:2: id stands at")
        .contains("gold.jsonl:3: id is 'd4', which")
        .contains("gold.jsonl:4, column", "no valid JSON")
        .contains("gold.jsonl:5: document d3: claims is missing; write []");
    assertThat(read.drafts()).isEmpty();
    assertThat(read(List.of(DOCUMENT), List.of("null", gold("d1", CLAIM))).drafts()).hasSize(1);
  }

  @Test
  void hostileTextIsNoCrash() throws IOException {
    String deep = "[".repeat(100_000);
    Annotations read =
        read(
            List.of(DOCUMENT, "{\"id\":\"d5\",\"text\":\"\\ud800 took it\"}"),
            List.of(
                "{\"id\":\"d1\",\"claims\":" + deep,
                gold("d5", CLAIM.replace("\"took\"", "\"\\ud800\"")),
                "{\"id\":\"d1\",\"claims\":{\"a\":1}}"));
    assertThat(read.drafts()).isEmpty();
    assertThat(read.faults()).hasSizeGreaterThan(3);
  }

  @Test
  void aFileThatIsNotThereEndsTheReading() {
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> Annotations.read(none, none, Set.of()))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("cannot be read");
  }
}
