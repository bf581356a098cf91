package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.Store;
import org.sitrep.store.StoreException;

/**
 * An ingest that is killed at any moment and run again gives what an undisturbed one gives: looked
 * at after each kill. {@code -Dsitrep.kills=50} kills it more often. What is killed is a process of
 * its own; the next run is in this one, which is warm.
 */
final class KilledIngestTest {
  private static final int KILLS = Integer.getInteger("sitrep.kills", 3);

  private static final String EXAMPLE = "../examples/deir-ez-zor-2017";
  private static final int DISPATCHES = 300;
  private final Path folder;
  private final Path dispatches;

  KilledIngestTest(@TempDir Path folder) {
    this.folder = folder;
    this.dispatches = folder.resolve("dispatches.jsonl");
  }

  /** How long a run takes, and how long from when it has written its first documents. */
  private long all;

  private long atStake;

  @Test
  void whatWasKilledGoesOnWhereItWas() throws Exception {
    writeDispatches(dispatches);
    Path whole = folder.resolve("whole.db");
    long start = System.nanoTime();
    Process undisturbed = ingest(whole);
    assertThat(hasWritten(undisturbed, whole)).isTrue();
    long written = System.nanoTime();
    assertThat(undisturbed.waitFor()).isLessThanOrEqualTo(1);
    all = System.nanoTime() - start;
    atStake = System.nanoTime() - written;
    List<String> expected = exported(whole);
    Random random = new Random(7);
    for (int killed = 0, begun = 1; killed < KILLS; begun++) {
      assertThat(begun).as("runs that ended too soon to be killed").isLessThan(4 * KILLS + 5);
      Path database = folder.resolve("killed" + begun + ".db");
      if (killed(database, random.nextDouble(), begun % 2 == 1)) {
        System.out.printf("kill %d: %s%n", ++killed, goesOn(database, expected));
      }
      clear(database);
    }
  }

  /**
   * Kills an ingest; false: it ended before.
   *
   * @param moment which part of the run is left alone
   * @param late whether the run counts from when it has written its first documents
   */
  private boolean killed(Path database, double moment, boolean late) throws Exception {
    Process process = ingest(database);
    long start = System.nanoTime();
    if (late && hasWritten(process, database)) {
      start = System.nanoTime();
    }
    long wait = (long) (moment * (late ? atStake : all));
    if (!process.waitFor(wait, TimeUnit.NANOSECONDS)) {
      process.destroyForcibly().waitFor();
      return true;
    }
    long took = System.nanoTime() - start; // the machine has become quicker
    all = late ? all : took;
    atStake = late ? took : atStake;
    return false;
  }

  /** Waits until a running ingest has written documents; false: it ended before. */
  private static boolean hasWritten(Process process, Path database) throws Exception {
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      if (Files.exists(database) && holdsDocuments(database)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsDocuments(Path database) {
    try (Connection reader = Store.reader(database);
        Statement statement = reader.createStatement();
        ResultSet rows = statement.executeQuery("SELECT 1 FROM document LIMIT 1")) {
      return rows.next();
    } catch (SQLException | StoreException e) {
      return false; // it has no tables yet
    }
  }

  /** Runs it again, and gives what it says. */
  private String goesOn(Path database, List<String> expected) {
    Run next = Run.of("ingest", EXAMPLE, dispatches, "--db", database);
    assertThat(next.code()).as(next.err()).isLessThanOrEqualTo(1);
    Run.of("check", "--db", database).ends(0);
    assertThat(exported(database)).isEqualTo(expected);
    return "the same after the next run: " + read(next);
  }

  /** What a run says of the articles that it read and those that it passed over. */
  private static String read(Run run) {
    return run.err()
        .lines()
        .filter(line -> line.contains("passed over"))
        .map(line -> line.substring(0, line.lastIndexOf(',')))
        .findFirst()
        .orElse("");
  }

  /** Short articles, enough for several transactions. */
  private static void writeDispatches(Path file) throws IOException {
    List<String> places = List.of("Mayadin", "Muhassan", "Albu Kamal", "Raqqa", "Tabqa");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < DISPATCHES; i++) {
      String text = "The SDF captured " + places.get(i % places.size()) + " on Monday.";
      lines.add(
          String.format(
              Locale.ROOT,
              "{\"id\":\"d%d\",\"published\":\"2017-10-%02d\",\"text\":\"%s\"}",
              i,
              1 + i % 28,
              text));
    }
    Files.write(file, lines);
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
    command.addAll(List.of("ingest", EXAMPLE, dispatches.toString(), "--db", database.toString()));
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
