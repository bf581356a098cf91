package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Point;

class GoldReaderTest {
  private static final String CLAIM =
      """
      {"id": "a", "claims": [{"id": "x", "type": "capture",
       "evidence": {"start": 5, "end": 40}, "trigger": {"text": "took", "start": 9, "end": 13},
       "agents": [{"text": "They", "start": 5, "end": 9, "actor": "army"}, "others"],
       "places": [{"text": "Greenford", "name": "Greenford", "lat": 35, "lon": 40.5}],
       "date": {"start": "2017-10-12", "end": "2017-10-12", "precision": "none", "text": ""},
       "sources": null, "casualties": [{"kind": "killed", "min": 6, "max": null}],
       "confidence": 0.93}]}
      """;

  @Test
  void aSystemClaimWithOffsets() {
    ArticleClaims article = GoldReader.claims(CLAIM, "here");
    assertThat(article.id()).isEqualTo("a");
    ScoredClaim claim = article.claims().get(0);
    assertThat(claim.evidence()).contains(new Phrase("", Optional.of(new Offsets(5, 40))));
    assertThat(claim.trigger().offsets()).contains(new Offsets(9, 13));
    assertThat(claim.fillers(Role.AGENTS)).hasSize(2);
    assertThat(claim.fillers(Role.AGENTS).get(1).phrase()).isEqualTo(Phrase.of("others"));
    assertThat(claim.fillers(Role.PLACES).get(0).point()).contains(new Point(35, 40.5));
    assertThat(claim.fillers(Role.SOURCES)).isEmpty();
    assertThat(claim.casualties().get(0).min()).hasValue(6);
    assertThat(claim.status()).isEqualTo("happened");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id": "a"                                       | here, column
          {"id": "a", "claims": []} x                      | no valid JSON
          []                                               | the line is no object
          {"claims": []}                                   | id is missing; give it as a string
          {"id": 7, "claims": []}                          | id is no string
          {"id": "a"}                                      | claims is missing
          {"id": "a", "claims": {}}                        | claims is no list
          {"id": "a", "claims": [{}]}                      | claims[0].type is missing
          {"id": "a", "claims": [{"type": "x"}]}           | claims[0].trigger is missing; give the words, or
          {"id": "a", "claims": [{"type": "x", "trigger": {"start": 1}}]} | trigger.text is missing
          {"id": "a", "claims": [{"type": "x", "trigger": {"start": -1, "end": 2}}]} | trigger.start is no offset
          {"id": "a", "claims": [{"type": "x", "trigger": {"start": 1, "end": 2.5}}]} | trigger.end is no offset
          {"id": "a", "claims": [{"type": "x", "trigger": "t", "agents": [3]}]} | claims[0].agents[0] is no phrase
          {"id": "a", "claims": [{"type": "x", "trigger": "t", "places": [{"text": "p", "lat": 91, "lon": 1}]}]} | claims[0].places[0] is no point
          {"id": "a", "claims": [{"type": "x", "trigger": "t", "places": [{"text": "p", "lat": 9}]}]} | places[0].lon is missing
          {"id": "a", "claims": [{"type": "x", "trigger": "t", "date": {"start": "Friday"}}]} | claims[0].date has a start or end that is no day
          {"id": "a", "claims": [{"type": "x", "trigger": "t", "casualties": [{"kind": "killed", "min": "6"}]}]} | casualties[0].min is no number
          """)
  void aWrongLineIsToldWithPlaceAndRemedy(String line, String complaint) {
    assertThatThrownBy(() -> GoldReader.claims(line, "here"))
        .isInstanceOf(DatasetException.class)
        .hasMessageStartingWith("here")
        .hasMessageContaining(complaint)
        .hasMessageContaining("; ");
  }

  @Test
  void deeplyNestedInputIsToldToo() {
    assertThatThrownBy(() -> GoldReader.claims("[".repeat(100_000), "here"))
        .isInstanceOf(DatasetException.class);
  }

  @Test
  void goldMustHaveSentenceDateAndStatus(@TempDir Path folder) throws IOException {
    Path documents = Files.writeString(folder.resolve("d.jsonl"), "{\"id\":\"a\",\"text\":\"t\"}");
    Path gold = folder.resolve("g.jsonl");
    Files.writeString(
        gold, "\n\r\n{\"id\": \"a\", \"claims\": [{\"type\": \"x\", \"trigger\": \"t\"}]}\n");
    assertThatThrownBy(() -> GoldReader.dataset(documents, gold))
        .hasMessage(gold + ":3: claims[0].evidence is missing; gold claims need their sentence");
    assertThat(GoldReader.claims(gold)).containsKey("a");
  }

  @Test
  void onlyDocumentsThatGoldKnowsAreScored(@TempDir Path folder) throws IOException {
    Path documents = folder.resolve("d.jsonl");
    Files.writeString(
        documents, "{\"id\":\"b\",\"text\":\"t\"}\n\n{\"id\":\"a\",\"text\":\"u\"}\n");
    Path gold = Files.writeString(folder.resolve("g.jsonl"), "{\"id\":\"a\",\"claims\":[]}");
    Dataset dataset = GoldReader.dataset(documents, gold);
    assertThat(dataset.documents()).extracting(GoldDocument::text).containsExactly("u");
  }

  @Test
  void filesThatCannotBeRead(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> GoldReader.claims(folder.resolve("none")))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("cannot be read");
    Path binary = Files.write(folder.resolve("binary"), new byte[] {'{', (byte) 0xff, 0});
    assertThatThrownBy(() -> GoldReader.claims(binary))
        .hasMessageContaining("save the file as UTF");
    assertThat(GoldReader.claims(Files.createFile(folder.resolve("empty")))).isEmpty();
  }

  @Test
  void pointsOfPlaces(@TempDir Path folder) throws IOException {
    Path gold = folder.resolve("dev.gold.jsonl");
    assertThat(GoldPlaces.beside(gold)).isEmpty();
    Path places = folder.resolve("places.tsv");
    Files.writeString(places, "name\tlat\tlon\nA\t1.5\t2\tx\nB\t\t\tx\nC\n");
    assertThat(GoldPlaces.beside(gold)).containsOnly(Map.entry("A", new Point(1.5, 2)));
    Files.writeString(places, "name\tlat\tlon\nA\tnorth\t2\n");
    assertThatThrownBy(() -> GoldPlaces.beside(gold)).hasMessageStartingWith(places + ":2: lat");
  }
}
