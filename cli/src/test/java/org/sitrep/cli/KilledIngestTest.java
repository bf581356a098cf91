package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An ingest that is killed at any moment and run again gives what an undisturbed one gives. {@code
 * -Dsitrep.kills=50} kills it more often.
 */
final class KilledIngestTest {
  private static final int KILLS = Integer.getInteger("sitrep.kills", 3);

  /** So often one database is killed before it is looked at; then another is begun. */
  private static final int KILLS_OF_ONE = 4;

  private static final String EXAMPLE = "../examples/deir-ez-zor-2017";
  private final Path folder;

  KilledIngestTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatWasKilledGoesOnWhereItWas() throws Exception {
    Path whole = folder.resolve("whole.db");
    long start = System.nanoTime();
    assertThat(ingest(whole).waitFor()).isLessThanOrEqualTo(1);
    long millis = (System.nanoTime() - start) / 1_000_000;
    List<String> expected = exported(whole);
    Random random = new Random(7);
    Path killed = folder.resolve("killed.db");
    int inTheMiddle = 0;
    for (int i = 0; i < KILLS; i++) {
      long begun = System.nanoTime();
      Process process = ingest(killed);
      boolean ended =
          process.waitFor((long) (random.nextDouble() * millis * 1.05), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      inTheMiddle += ended ? 0 : 1;
      if (ended) { // the machine may have become quicker
        millis = Math.min(millis, (System.nanoTime() - begun) / 1_000_000);
      }
      if (i % KILLS_OF_ONE == KILLS_OF_ONE - 1 || i == KILLS - 1) {
        assertThat(ingest(killed).waitFor()).isLessThanOrEqualTo(1);
        Run.of("check", "--db", killed).ends(0);
        assertThat(exported(killed)).as("after kill " + (i + 1)).isEqualTo(expected);
        clear(killed);
        System.out.println("killed " + inTheMiddle + " of " + (i + 1) + " times in the middle");
      }
    }
    assertThat(inTheMiddle).as("killed in the middle").isPositive();
  }

  private void clear(Path database) throws IOException {
    for (String end : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(Path.of(database + end));
    }
  }

  private Process ingest(Path database) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of("ingest", EXAMPLE, "--db", database.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private static List<String> exported(Path database) {
    return Stream.of("jsonl", "claims-jsonl")
        .flatMap(
            format ->
                Run.of("export", "--db", database, "--format", format).ends(0).lines().stream())
        .sorted()
        .toList();
  }
}
