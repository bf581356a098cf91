package org.sitrep.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The gold data beside the checkout, and its own scorers; tests that need it are skipped without.
 */
final class Reference {
  final Path gold;

  private Reference(Path gold) {
    this.gold = gold;
  }

  static Reference required() throws IOException, InterruptedException {
    Path gold = Path.of("").toAbsolutePath().resolve("../../shared/gold").normalize();
    Assumptions.assumeTrue(
        Files.isRegularFile(gold.resolve("score.py")), () -> "skipped: no gold data at " + gold);
    Assumptions.assumeTrue(hasPython(), "skipped: no python3 to run the gold data's scorer");
    return new Reference(gold);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What a script of the gold data prints. */
  String run(String script, Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", gold.resolve(script).toString()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Path out = Files.createTempFile("reference", ".out");
    Path err = Files.createTempFile("reference", ".err");
    var builder = new ProcessBuilder(command).redirectOutput(out.toFile());
    builder.redirectError(err.toFile()).environment().put("PYTHONIOENCODING", "utf-8");
    builder.environment().remove("GOLD_PLACES");
    int code = builder.start().waitFor();
    String printed = Files.readString(out, UTF_8);
    String complaint = Files.readString(err, UTF_8);
    Files.delete(out);
    Files.delete(err);
    if (code != 0) {
      throw new AssertionError(command + " failed: " + complaint);
    }
    return printed;
  }

  /** The scorer that knows what the reference knows. */
  Scorer scorer() throws IOException {
    Map<String, String> sides = new HashMap<>();
    for (String row : Files.readAllLines(gold.resolve("actors.tsv")).stream().skip(1).toList()) {
      String[] cells = row.split("\t", -1);
      sides.put(cells[0], cells[2]);
    }
    return new Scorer(sides, GoldPlaces.beside(gold.resolve("dev.gold.jsonl")));
  }
}
