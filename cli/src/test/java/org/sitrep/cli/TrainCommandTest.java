package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.pipeline.ExtractorModel;

class TrainCommandTest {
  private final Path folder;

  TrainCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> documents() {
    return IntStream.range(0, 12)
        .mapToObj(
            i ->
                "{\"id\":\"t"
                    + i
                    + "\",\"published\":\"2017-09-08\",\"title\":\"War\",\"text\":\"Rebels took village "
                    + i
                    + " on Friday. The weather was mild.\"}")
        .toList();
  }

  private static List<String> gold(String type) {
    return IntStream.range(0, 12)
        .mapToObj(
            i ->
                "{\"id\":\"t"
                    + i
                    + "\",\"claims\":[{\"evidence\":\"Rebels took village "
                    + i
                    + " on Friday.\",\"trigger\":\"took\",\"type\":\""
                    + type
                    + "\",\"agents\":[{\"text\":\"Rebels\",\"actor\":\"rebels\"}],\"targets\":[],"
                    + "\"places\":[],\"date\":{\"start\":\"2017-09-08\",\"end\":\"2017-09-08\","
                    + "\"precision\":\"day\",\"text\":\"on Friday\"},\"status\":\"happened\","
                    + "\"sources\":[],\"casualties\":[]}]}")
        .toList();
  }

  private Path model(String name) {
    return folder.resolve(name + ".bin");
  }

  private Run train(String name, List<String> docs, List<String> gold, Object... more)
      throws IOException {
    Path d = Files.write(folder.resolve(name + ".docs.jsonl"), docs);
    Path g = Files.write(folder.resolve(name + ".gold.jsonl"), gold);
    return Run.of(
        Stream.concat(
                Stream.of("train", d, g, "--to", model(name), "--lessons", "sentences"),
                Stream.of(more))
            .toArray());
  }

  @Test
  void theSameArticlesInAnyOrderOnAnyThreadsGiveTheSameBytes() throws IOException {
    List<String> shuffled = new ArrayList<>(documents());
    Collections.reverse(shuffled);
    Run one = train("one", documents(), gold("capture"), "--folds", 2, "--threads", 1).ends(0);
    Run two = train("two", shuffled, gold("capture"), "--folds", 2, "--threads", 4).ends(0);
    assertThat(model("one")).hasSameBinaryContentAs(model("two"));
    assertThat(one.out()).isEqualTo(two.out());
  }

  @Test
  void whatToExpectIsPrintedOverallAndByType() throws IOException {
    Run run = train("m", documents(), gold("capture"), "--folds", 2).ends(0);
    assertThat(run.lines())
        .contains("12 documents", "typed       P 1.000  R 1.000  F1 1.000   gold 12  system 12")
        .anyMatch(line -> line.matches(" +capture +P 1.00 R 1.00 F1 1.00 +gold 12 system 12"))
        .contains("types with 10 or more gold claims under F1 0.5: none")
        .anyMatch(line -> line.startsWith("claim ") && line.contains("ECE"));
    assertThat(run.err()).contains("training on 12 articles with 12 claims", "wrote ");
  }

  @Test
  void theModelIsCalibratedAndFindsClaims() throws IOException {
    train("m", documents(), gold("capture"), "--folds", 2).ends(0);
    assertThat(ExtractorModel.of(model("m")).calibrations()).containsKeys("claim", "agents");
    Path article = Files.writeString(folder.resolve("a.jsonl"), documents().get(3));
    Run run = Run.of("extract", article, "--model", model("m")).ends(0);
    assertThat(run.out())
        .contains("\"type\":\"capture\"")
        .containsPattern("\"actor\":\"rebels\"[^}]*\"confidence\":0\\.\\d+")
        .doesNotContain("\"confidence\":1.0");
  }

  @Test
  void withoutFoldsThereAreNoFiguresAndNoCalibration() throws IOException {
    assertThat(train("m", documents(), gold("capture"), "--folds", 0).ends(0).out()).isEmpty();
    assertThat(ExtractorModel.of(model("m")).calibrations()).isEmpty();
    assertThat(train("n", documents(), gold("capture"), "--folds", 1).ends(2).err())
        .contains("--folds takes 0 or a number from 2 to 100");
  }

  @Test
  void aFaultyDocumentIsToldAndTheRestIsLearnedFrom() throws IOException {
    List<String> gold = new ArrayList<>(gold("capture"));
    gold.set(4, gold.get(4).replace("\"took\"", "\"seized\""));
    gold.set(7, gold.get(7).replace("\"happened\"", "\"over\""));
    Run run = train("m", documents(), gold).ends(1);
    assertThat(run.err())
        .contains("m.gold.jsonl:5: document t4, claim 1: trigger has words that are not in")
        .contains("m.gold.jsonl:8: document t7, claim 1: status is 'over'; use one of happened")
        .contains("training on 10 articles");
    assertThat(model("m")).exists();
  }

  @Test
  void whereNothingIsLeftNothingIsWritten() throws IOException {
    Run run = train("m", documents(), gold("conquest")).ends(3);
    assertThat(run.err())
        .contains("document t0, claim 1: type is 'conquest'")
        .contains("no annotated claim is left of 12 documents; mend the faults");
    assertThat(model("m")).doesNotExist();
  }

  @Test
  void claimsOutsideTheBodyAreCounted() throws IOException {
    String text = "Please donate to support our work.";
    List<String> docs = new ArrayList<>(documents());
    docs.set(0, docs.get(0).replace("The weather was mild.", "\\n\\n" + text));
    List<String> gold = new ArrayList<>(gold("capture"));
    gold.set(
        0,
        gold.get(0)
            .replace("Rebels took village 0 on Friday.", text)
            .replace("\"took\"", "\"donate\"")
            .replace("\"capture\"", "\"aid\""));
    Run run = train("m", docs, gold, "--folds", 0).ends(0);
    assertThat(run.err()).contains("1 annotated claims stand in what is read as heading");
  }

  @Test
  void aModelThatIsNoneIsToldSo() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.bin"), "no model at all, just some words");
    Path article = Files.writeString(folder.resolve("a.jsonl"), documents().get(0));
    assertThat(Run.of("extract", article, "--model", wrong).ends(3).err())
        .contains("wrong.bin", "not a model file", "train it again");
    assertThat(Run.of("report", article, "--model", folder.resolve("none")).ends(3).err())
        .contains("none");
  }
}
