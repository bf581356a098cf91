package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed leaves the old output or none, never half of one. */
final class InterruptionTest {
  private static final int ARTICLES = 400;
  private final Path folder;

  InterruptionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path articles(int sentences) throws IOException {
    Path file = folder.resolve("many.jsonl");
    String text = "We know nothing of it. ".repeat(sentences);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < ARTICLES; i++) {
        String line = "{\"id\":\"a" + (1000 + i) + "\",\"text\":\"" + i + " " + text + "\"}\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /** Runs the program in a machine of its own and kills it as soon as the sign is there. */
  private void killWhen(Predicate<Path> sign, Object... args) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    Stream.of(args).map(Object::toString).forEach(command::add);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (process.isAlive() && !seen(sign) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    boolean inTheMiddle = process.isAlive();
    process.destroyForcibly().waitFor();
    assertThat(inTheMiddle).as("killed in the middle: %s", log()).isTrue();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  /** Whether something in the folder is the sign. */
  private boolean seen(Predicate<Path> sign) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(sign);
    } catch (UncheckedIOException e) {
      return false; // it was moved while it was listed
    }
  }

  private static boolean beingWritten(Path file) {
    try {
      return file.getFileName().toString().endsWith(".part") && Files.size(file) > 0;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean reportBeingWritten(Path file) {
    return file.getFileName().toString().startsWith(".sitrep-")
        && Files.exists(file.resolve("articles.jsonl"));
  }

  private void oldOrWhole(Path file, String old) throws IOException {
    String content = Files.exists(file) ? Files.readString(file) : "";
    if (!content.equals(old)) {
      assertThat(content.lines()).as("a whole file").hasSize(ARTICLES);
      assertThat(content).endsWith("}\n");
    }
  }

  private List<String> hidden() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith(".")).toList();
    }
  }

  @Test
  void whatAKilledRunLeavesTheNextRemoves() throws Exception {
    Path input = articles(600);
    Path output = folder.resolve("out.jsonl");
    killWhen(InterruptionTest::beingWritten, "read", input, "--to", output);
    assertThat(hidden()).hasSize(1);
    String other = ".other.jsonl.1.part";
    Files.writeString(folder.resolve(other), "of another file");
    Files.writeString(folder.resolve(".out.jsonl.x.part"), "of another program");
    Run.of("read", input, "--to", output).ends(0);
    assertThat(hidden()).containsExactlyInAnyOrder(other, ".out.jsonl.x.part");
  }

  @Test
  void whatAKilledReportLeavesTheNextRemoves() throws Exception {
    Path input = articles(2);
    Path left = Files.createDirectory(folder.resolve(".sitrep-report-999999999-123"));
    Files.writeString(left.resolve("claims.jsonl"), "half");
    Path running =
        Files.createDirectory(
            folder.resolve(".sitrep-report-" + ProcessHandle.current().pid() + "-123"));
    Run.of("report", input, "--out", folder.resolve("report")).ends(0);
    assertThat(hidden()).containsExactly(running.getFileName().toString());
  }

  @Test
  void aFileIsOldOrWhole() throws Exception {
    Path input = articles(600);
    Path output = folder.resolve("out.jsonl");
    killWhen(InterruptionTest::beingWritten, "read", input, "--to", output);
    oldOrWhole(output, "");
    Files.writeString(output, "old\n");
    killWhen(InterruptionTest::beingWritten, "read", input, "--to", output);
    oldOrWhole(output, "old\n");
    long soon = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1500);
    killWhen(file -> System.nanoTime() > soon, "extract", input, "--to", output);
    assertThat(output).hasContent("old\n");
  }

  @Test
  void aReportIsOldOrWhole() throws Exception {
    Path old = Files.createDirectory(folder.resolve("old"));
    Files.writeString(old.resolve("a.txt"), "The army captured Mayadin.\n");
    Path out = folder.resolve("out");
    Run.of("report", old, "--out", out).ends(0);
    String page = Files.readString(out.resolve("index.html"));
    killWhen(InterruptionTest::reportBeingWritten, "report", articles(15), "--out", out);
    assertThat(Files.readString(out.resolve("index.html"))).isEqualTo(page);
    String lines = Files.readString(out.resolve("articles.jsonl"));
    assertThat(lines.lines().count()).isIn(1L, (long) ARTICLES);
    assertThat(lines).endsWith("}\n");
  }
}
