package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ingest.Columns;
import org.sitrep.ingest.Inputs;
import org.sitrep.ingest.Limits;
import org.sitrep.link.IncidentLinker;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Copies;
import org.sitrep.model.Incident;
import org.sitrep.origin.OriginGrouper;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.pipeline.SituationBuilder;
import org.sitrep.read.ArticleReader;
import org.sitrep.report.ReportWriter;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

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

  /** The claims are found once, since what is asked is the order in which articles come. */
  @Test
  void tenShufflingsGiveTheSameReport() throws IOException {
    Theatre theatre = Theatres.load("syria");
    ClaimPipeline pipeline = new ClaimPipeline(theatre, Optional.empty());
    Map<Article, List<Claim>> claims = new LinkedHashMap<>();
    ArticleReader reader = new ArticleReader(theatre.outlets());
    new Inputs(Columns.of(Map.of()), Limits.standard())
        .read(
            List.of(ExampleArticles.FOLDER.toString()),
            System.in,
            document ->
                reader
                    .read(document)
                    .articles()
                    .forEach(article -> claims.put(article, pipeline.claims(article))),
            issue -> {});
    List<Article> articles = new ArrayList<>(claims.keySet());
    Map<String, String> first = built(theatre, pipeline, articles, claims);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(built(theatre, pipeline, articles, claims))
          .as("shuffling %s", seed)
          .isEqualTo(first);
    }
    assertThat(oneAtATime(theatre, articles, claims))
        .isEqualTo(allAtOnce(theatre, articles, claims));
  }

  private Map<String, String> built(
      Theatre theatre,
      ClaimPipeline pipeline,
      List<Article> articles,
      Map<Article, List<Claim>> claims)
      throws IOException {
    SituationBuilder builder = new SituationBuilder(theatre, pipeline);
    articles.forEach(article -> builder.add(article, claims.getOrDefault(article, List.of())));
    Path out = folder.resolve("built");
    ReportWriter.write(builder.build(Optional.empty(), Optional.empty()), theatre, out);
    return files(out);
  }

  /** Incidents that are asked for after each article, as one does who follows the news. */
  private static List<Incident> oneAtATime(
      Theatre theatre, List<Article> articles, Map<Article, List<Claim>> claims) {
    IncidentLinker.Linkage linkage = new IncidentLinker(theatre).begin();
    List<Article> there = new ArrayList<>();
    List<Incident> incidents = List.of();
    for (Article article : articles) {
      there.add(article);
      linkage.add(List.of(article), claims.getOrDefault(article, List.of()));
      incidents = linkage.incidents(copies(theatre, there));
    }
    return incidents;
  }

  private static List<Incident> allAtOnce(
      Theatre theatre, List<Article> articles, Map<Article, List<Claim>> claims) {
    List<Article> sorted = articles.stream().sorted().toList();
    return new IncidentLinker(theatre)
        .link(
            sorted,
            copies(theatre, sorted),
            sorted.stream().flatMap(a -> claims.getOrDefault(a, List.of()).stream()).toList());
  }

  private static Copies copies(Theatre theatre, List<Article> articles) {
    return new OriginGrouper(theatre.outlets()).copies(articles);
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
