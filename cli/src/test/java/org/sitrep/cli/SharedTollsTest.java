package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.ingest.Columns;
import org.sitrep.ingest.Inputs;
import org.sitrep.ingest.Limits;
import org.sitrep.model.Article;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Incident;
import org.sitrep.model.People;
import org.sitrep.model.Situation;
import org.sitrep.model.Toll;
import org.sitrep.model.TollFigure;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.pipeline.SituationBuilder;
import org.sitrep.read.ArticleReader;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/**
 * Tolls of incidents that three published articles or more are about, where these lie beside the
 * checkout: who told the lowest and the highest figure is known, and none is a running total.
 */
final class SharedTollsTest {
  private static final Path ARTICLES = Path.of("..", "..", "shared", "data", "fa-kes");
  private static final Path GOLD = Path.of("..", "..", "shared", "gold", "incidents-dev.jsonl");

  /** What a running total says of itself, in other words than those of the program's own table. */
  private static final Pattern RUNNING =
      Pattern.compile(
          "(?i)\\b(?:since (?:the (?:start|beginning|outbreak)|march|20\\d\\d|(?:mon|tues|wednes"
              + "|thurs|fri|satur|sun)day\\b)|years? of war|have died in the (?:war|conflict))");

  /** Of the tolls those that may be higher than annotators allow: other things go wrong too. */
  private static final double WRONG = 0.25;

  /** The articles of each annotated incident by their ids here, with the tolls that they tell. */
  private static final Map<String, Map<String, JsonNode>> WANTED = new TreeMap<>();

  private static Optional<Situation> situation = Optional.empty();

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.exists(GOLD) && Files.exists(ARTICLES), () -> "skipped: no " + GOLD);
    for (String line : Files.readAllLines(GOLD)) {
      JsonNode row = new ObjectMapper().readTree(line);
      String id = row.path("id").asText().replace("fakes-", "FA-KES-");
      if (row.path("incident").isTextual()) {
        WANTED.computeIfAbsent(row.path("incident").asText(), i -> new TreeMap<>()).put(id, row);
      }
    }
    WANTED.values().removeIf(articles -> articles.size() < 3);
    Set<String> ids = new TreeSet<>();
    WANTED.values().forEach(articles -> ids.addAll(articles.keySet()));
    situation = Optional.of(situation(ids));
  }

  private static Situation situation(Set<String> ids) throws IOException {
    Theatre theatre = Theatres.load("syria");
    ClaimPipeline pipeline = new ClaimPipeline(theatre, Optional.empty());
    ArticleReader reader = new ArticleReader(theatre.outlets());
    SituationBuilder builder = new SituationBuilder(theatre, pipeline);
    new Inputs(Columns.of(Map.of()), Limits.standard())
        .read(
            List.of(ARTICLES.toString()),
            System.in,
            document -> {
              for (Article article : reader.read(document).articles()) {
                if (ids.contains(article.id())) {
                  builder.add(article, pipeline.claims(article));
                }
              }
            },
            issue -> {});
    return builder.build(Optional.empty(), Optional.empty());
  }

  /** Our incidents that an article of an annotated one is mainly about, with their killed. */
  private static Map<Incident, Integer> told() {
    Map<String, Incident> byId = new HashMap<>();
    situation.orElseThrow().incidents().forEach(i -> byId.put(i.id(), i));
    Map<Incident, Integer> highest = new HashMap<>();
    for (Map<String, JsonNode> articles : WANTED.values()) {
      int most =
          articles.values().stream()
              .map(row -> row.path("killed"))
              .mapToInt(killed -> killed.path(1).asInt(killed.path(0).asInt()))
              .max()
              .orElse(0);
      for (String article : articles.keySet()) {
        Optional.ofNullable(situation.orElseThrow().leads().get(article))
            .map(byId::get)
            .filter(incident -> incident.toll(CasualtyKind.KILLED, People.ALL).isPresent())
            .ifPresent(incident -> highest.merge(incident, most, Math::max));
      }
    }
    return highest;
  }

  private static Toll killed(Incident incident) {
    return incident.toll(CasualtyKind.KILLED, People.ALL).orElseThrow();
  }

  private static List<TollFigure> counting(Incident incident) {
    return incident.figures().stream()
        .filter(f -> f.kind() == CasualtyKind.KILLED && f.use() == TollFigure.Use.TOLD)
        .toList();
  }

  /** The figures of each claim; the groups that one sentence tells are added. */
  private static Set<Integer> sums(List<TollFigure> figures, ToIntFunction<TollFigure> number) {
    return Set.copyOf(
        figures.stream()
            .collect(Collectors.groupingBy(TollFigure::claim, Collectors.summingInt(number)))
            .values());
  }

  @Test
  void theLowestAndTheHighestFigureAreThoseOfWhoToldThem() {
    assertThat(WANTED).hasSizeGreaterThan(30);
    assertThat(told().keySet())
        .hasSizeGreaterThan(30)
        .allSatisfy(
            incident -> {
              List<TollFigure> figures = counting(incident);
              assertThat(figures).allSatisfy(f -> assertThat(f.voice()).isNotBlank());
              assertThat(sums(figures, TollFigure::min)).contains(killed(incident).low());
              assertThat(sums(figures, f -> f.max().orElse(f.min())))
                  .contains(killed(incident).high());
            });
  }

  @Test
  void noRunningTotalIsTheTollOfAnIncident() {
    SituationIndex index = new SituationIndex(situation.orElseThrow());
    List<String> running = new ArrayList<>();
    for (Incident incident : told().keySet()) {
      for (TollFigure figure : counting(incident)) {
        var claim = index.claim(figure.claim()).orElseThrow();
        String sentence = claim.evidence().of(index.articleOf(claim).text());
        if (RUNNING.matcher(sentence).find() || figure.min() >= 10_000) {
          running.add(figure.min() + ": " + sentence);
        }
      }
    }
    assertThat(running).isEmpty();
  }

  @Test
  void tollsAreNotFarHigherThanAnyArticleOfTheIncidentTells() {
    Map<Incident, Integer> told = told();
    List<String> wrong = new ArrayList<>();
    told.forEach(
        (incident, most) -> {
          if (most > 0 && killed(incident).high() > 1.5 * most) {
            wrong.add(incident.id() + " " + killed(incident) + ", annotated at most " + most);
          }
        });
    assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo((int) (WRONG * told.size()));
  }
}
