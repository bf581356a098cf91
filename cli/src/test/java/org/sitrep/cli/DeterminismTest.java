package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes, whatever the order, the threads and the machine. */
final class DeterminismTest {
  private final Path folder;

  DeterminismTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The example's articles as JSON Lines, in this order of a shuffled pack. */
  private Path articles(int seed) throws IOException {
    List<String> lines = new ArrayList<>(Run.of("read", ExampleArticles.FOLDER).ends(0).lines());
    Collections.shuffle(lines, new Random(seed));
    return Files.write(folder.resolve("articles" + seed + ".jsonl"), lines);
  }

  private static String extract(Object... args) {
    List<Object> all = new ArrayList<>(List.of("extract"));
    all.addAll(List.of(args));
    return Run.of(all.toArray()).ends(0).out();
  }

  @Test
  void claims() throws IOException {
    String one = extract(ExampleArticles.FOLDER, "--threads", 1);
    assertThat(one.lines()).hasSize(45);
    assertThat(extract(ExampleArticles.FOLDER, "--threads", 2)).isEqualTo(one);
    assertThat(extract(articles(7), "--threads", 2)).isEqualTo(one);
    assertThat(elsewhere(() -> extract(articles(8)))).isEqualTo(one);
  }

  private Map<String, String> report(Path input, int threads) throws IOException {
    Path out = folder.resolve("report");
    Run.of("report", input, "--out", out, "--threads", threads).ends(0);
    return files(out);
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> written = Files.list(out)) {
      for (Path file : written.toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
        Files.delete(file);
      }
    }
    assertThat(files).hasSize(6);
    return files;
  }

  @Test
  void reports() throws IOException {
    Map<String, String> one = report(ExampleArticles.FOLDER, 1);
    assertThat(report(ExampleArticles.FOLDER, 2)).isEqualTo(one);
    Map<String, String> shuffled = report(articles(7), 1);
    assertThat(elsewhere(() -> report(articles(8), 2))).isEqualTo(shuffled);
    for (String name :
        List.of("claims.jsonl", "articles.jsonl", "incidents.jsonl", "incidents.csv")) {
      assertThat(shuffled.get(name)).as("%s, from its own articles", name).isEqualTo(one.get(name));
    }
  }

  @Test
  void tenShufflingsGiveTheSameReport() throws IOException {
    Shuffled example = Shuffled.read(List.of(ExampleArticles.FOLDER), 1, folder);
    String first = example.report(0);
    for (int seed = 1; seed <= 10; seed++) {
      assertThat(example.report(seed)).as("shuffling %s", seed).isEqualTo(first);
    }
    assertThat(example.oneAtATime(11, 1)).isEqualTo(example.allAtOnce());
  }

  private interface Work<T> {
    T get() throws IOException;
  }

  private static <T> T elsewhere(Work<T> work) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return work.get();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
