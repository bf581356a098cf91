package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

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

  private Path train(String name, List<String> docs, List<String> gold) throws IOException {
    Path d = Files.write(folder.resolve(name + ".docs.jsonl"), docs);
    Path g = Files.write(folder.resolve(name + ".gold.jsonl"), gold);
    Path model = folder.resolve(name + ".bin");
    assertThat(Main.run("train", d.toString(), g.toString(), "--to", model.toString())).isZero();
    return model;
  }

  @Test
  void theSameArticlesInAnyOrderGiveTheSameBytes() throws IOException {
    List<String> shuffled = new ArrayList<>(documents());
    Collections.reverse(shuffled);
    assertThat(train("one", documents(), gold("capture")))
        .hasSameBinaryContentAs(train("two", shuffled, gold("capture")));
  }

  @Test
  void aWrongAnnotationEndsTheRunAndWritesNothing() throws IOException {
    Path d = Files.write(folder.resolve("docs.jsonl"), documents());
    Path g = Files.write(folder.resolve("gold.jsonl"), gold("conquest"));
    Path model = folder.resolve("model.bin");
    assertThat(Main.run("train", d.toString(), g.toString(), "--to", model.toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(model).doesNotExist();
  }
}
