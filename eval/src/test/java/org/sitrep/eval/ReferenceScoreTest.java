package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every digit and every character is that of the gold data's own scorer. */
class ReferenceScoreTest {
  private static final int MISSES = 1000;

  @Test
  void goldAsSystem() throws Exception {
    Reference reference = Reference.required();
    Path gold = reference.gold.resolve("dev.gold.jsonl");
    Scores scores = same(reference, reference.gold.resolve("dev.docs.jsonl"), gold, gold);
    assertThat(scores.of(Figure.EXACT).f1()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "train"})
  void degradedGoldAsSystem(String name, @TempDir Path folder) throws Exception {
    Reference reference = Reference.required();
    Path documents = reference.gold.resolve(name + ".docs.jsonl");
    Path gold = reference.gold.resolve(name + ".gold.jsonl");
    Path system = folder.resolve("system.jsonl");
    new DegradedClaims(GoldPlaces.beside(gold)).write(documents, gold, system);
    Scores scores = same(reference, documents, gold, system);
    assertThat(scores.headlines().values()).allSatisfy(v -> assertThat(v).isBetween(0.01, 0.99));
  }

  @Test
  void randomClaims(@TempDir Path folder) throws Exception {
    Reference reference = Reference.required();
    Path documents = folder.resolve("docs.jsonl");
    Path gold = folder.resolve("gold.jsonl");
    Path system = folder.resolve("system.jsonl");
    new RandomClaims(42).write(600, documents, gold, system);
    same(reference, documents, gold, system);
  }

  private static Scores same(Reference reference, Path documents, Path gold, Path system)
      throws IOException, InterruptedException {
    Scores scores =
        reference.scorer().score(GoldReader.dataset(documents, gold), GoldReader.claims(system));
    var report = new ScoreReport(scores);
    assertThat(report.json() + "\n")
        .isEqualTo(reference.run("score.py", documents, gold, system, "--json"));
    assertThat(report.text(Breakdown.TYPE, 0))
        .isEqualTo(reference.run("score.py", documents, gold, system, "--by", "type"));
    assertThat(report.text(Breakdown.PUBLISHER, MISSES))
        .isEqualTo(
            reference.run(
                "score.py", documents, gold, system, "--by", "publisher", "--errors", MISSES));
    return scores;
  }
}
