package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
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

/**
 * Articles whose claims are found once and which are then put together in many orders, since what
 * is asked is whether the order shows.
 */
final class Shuffled {
  private final Theatre theatre = Theatres.load("syria");
  private final ClaimPipeline pipeline = new ClaimPipeline(theatre, Optional.empty());
  private final Map<Article, List<Claim>> claims = new LinkedHashMap<>();
  private final Path folder;
  private int documents;

  private Shuffled(Path folder) {
    this.folder = folder;
  }

  /**
   * The articles of files and folders.
   *
   * @param every 1: all of them; 4: each fourth
   * @param folder where reports may be written
   */
  static Shuffled read(List<Path> paths, int every, Path folder) throws IOException {
    Shuffled shuffled = new Shuffled(folder);
    ArticleReader reader = new ArticleReader(shuffled.theatre.outlets());
    new Inputs(Columns.of(Map.of()), Limits.standard())
        .read(
            paths.stream().map(Path::toString).toList(),
            System.in,
            document -> {
              if (shuffled.documents++ % every == 0) {
                reader.read(document).articles().forEach(shuffled::extract);
              }
            },
            issue -> {});
    return shuffled;
  }

  private void extract(Article article) {
    claims.put(article, pipeline.claims(article));
  }

  int size() {
    return claims.size();
  }

  private List<Article> order(int seed) {
    List<Article> articles = new ArrayList<>(claims.keySet());
    Collections.shuffle(articles, new Random(seed));
    return articles;
  }

  /** All files of the report on the articles in an order, one after the other. */
  String report(int seed) throws IOException {
    SituationBuilder builder = new SituationBuilder(theatre, pipeline);
    order(seed).forEach(article -> builder.add(article, claims.getOrDefault(article, List.of())));
    Path out = folder.resolve("shuffled");
    ReportWriter.write(builder.build(Optional.empty(), Optional.empty()), theatre, out);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> written = Files.list(out)) {
      for (Path file : written.toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
        Files.delete(file);
      }
    }
    return String.join("\n", files.keySet()) + String.join("\n", files.values());
  }

  /**
   * Incidents of articles that come one at a time, as for one who follows the news.
   *
   * @param step after how many articles they are asked for
   */
  List<Incident> oneAtATime(int seed, int step) {
    IncidentLinker.Linkage linkage = new IncidentLinker(theatre).begin();
    List<Article> there = new ArrayList<>();
    for (Article article : order(seed)) {
      there.add(article);
      linkage.add(List.of(article), claims.getOrDefault(article, List.of()));
      if (there.size() % step == 0) {
        linkage.incidents(copies(there));
      }
    }
    return linkage.incidents(copies(there));
  }

  List<Incident> allAtOnce() {
    List<Article> sorted = claims.keySet().stream().sorted().toList();
    return new IncidentLinker(theatre)
        .link(
            sorted,
            copies(sorted),
            sorted.stream().flatMap(a -> claims.getOrDefault(a, List.of()).stream()).toList());
  }

  private Copies copies(List<Article> articles) {
    return new OriginGrouper(theatre.outlets()).copies(articles);
  }
}
