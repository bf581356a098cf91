package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.control.ControlHistory;
import org.sitrep.ingest.Columns;
import org.sitrep.ingest.Inputs;
import org.sitrep.ingest.Limits;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Control;
import org.sitrep.model.Holding;
import org.sitrep.model.Situation;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.pipeline.SituationBuilder;
import org.sitrep.read.ArticleReader;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.theatre.StartState;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/**
 * Control in the autumn of 2017 from published articles and a start state, where they are there.
 */
class SharedControlTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final Path START = DATA.resolve("control/deir_ez_zor_control_mid2017.psv");
  private static Optional<ControlHistory> history = Optional.empty();
  private static Optional<SituationIndex> index = Optional.empty();

  @BeforeAll
  static void read() throws Exception {
    assumeTrue(Files.exists(START), () -> "skipped: no " + START);
    Theatre theatre = Theatres.load("syria");
    ClaimPipeline pipeline = new ClaimPipeline(theatre, Optional.empty());
    SituationBuilder builder = new SituationBuilder(theatre, pipeline);
    ArticleReader reader = new ArticleReader(theatre.outlets());
    List<String> paths =
        List.of(DATA.resolve("fa-kes").toString(), DATA.resolve("articles").toString());
    new Inputs(Columns.of(java.util.Map.of()), Limits.standard())
        .read(
            paths,
            System.in,
            document -> {
              for (Article article : reader.read(document).articles()) {
                builder.add(article, late(article) ? pipeline.claims(article) : List.of());
              }
            },
            issue -> {});
    Situation situation = builder.build(Optional.empty(), Optional.empty());
    Theatre starting = theatre.startingFrom(Optional.of(StartState.read(START, theatre)));
    index = Optional.of(new SituationIndex(situation));
    history = Optional.of(ControlHistory.of(starting, situation.articles(), situation.incidents()));
  }

  /** Articles of the years before say nothing of these days, and take their time. */
  private static boolean late(Article article) {
    return article
        .meta()
        .published()
        .filter(published -> published.range().end().isBefore(LocalDate.parse("2017-03-01")))
        .isEmpty();
  }

  private static Control on(String place, String day, String known) {
    return history
        .orElseThrow()
        .on(LocalDate.parse(day), LocalDate.parse(known), place)
        .orElseThrow();
  }

  private static String held(String place, String day, String known) {
    return on(place, day, known).holding().map(Holding::side).orElse("nobody");
  }

  /** The claims cited, which must be of articles published by then. */
  private static List<Claim> cited(String place, String day, String known) {
    List<Claim> claims =
        on(place, day, known).holding().map(Holding::claims).orElse(List.of()).stream()
            .map(id -> index.orElseThrow().claim(id).orElseThrow())
            .toList();
    assertThat(claims)
        .allSatisfy(
            claim ->
                assertThat(
                        index
                            .orElseThrow()
                            .articleOf(claim)
                            .meta()
                            .published()
                            .orElseThrow()
                            .range()
                            .end())
                    .isBeforeOrEqualTo(known));
    return claims;
  }

  @Test
  void deirEzZorIsHeldByTheGovernmentOrContestedAfterTheSiege() {
    for (String day :
        List.of("2017-09-06", "2017-09-20", "2017-10-06", "2017-10-20", "2017-11-02")) {
      assertThat(held("deir-ez-zor", day, "2018-01-01")).as(day).isEqualTo("government");
    }
    assertThat(cited("deir-ez-zor", "2017-10-06", "2017-10-10")).isNotEmpty();
    Control before = on("deir-ez-zor", "2017-08-31", "2017-08-31");
    assertThat(before.holding().flatMap(Holding::start)).isPresent();
    assertThat(before.holding().map(Holding::claims)).contains(List.of());
  }

  @Test
  void mayadinIsHeldByTheGovernmentAfterTheMiddleOfOctober() {
    assertThat(held("mayadin", "2017-10-16", "2017-10-20")).isEqualTo("government");
    assertThat(held("mayadin", "2017-11-15", "2018-01-01")).isEqualTo("government");
    assertThat(cited("mayadin", "2017-10-20", "2017-10-20"))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.type()).isEqualTo(ClaimType.CAPTURE));
    assertThat(held("mayadin", "2017-10-20", "2017-10-11")).isEqualTo("isis");
    assertThat(held("mayadin", "2017-09-01", "2018-01-01")).isEqualTo("isis");
  }

  @Test
  void raqqaIsHeldByTheSdfAfterItsFall() {
    assertThat(held("raqqa", "2017-10-21", "2018-01-01")).isEqualTo("sdf");
    assertThat(held("raqqa", "2017-11-30", "2018-01-01")).isEqualTo("sdf");
    assertThat(cited("raqqa", "2017-10-21", "2018-01-01")).hasSizeGreaterThan(1);
    assertThat(held("raqqa", "2017-10-21", "2017-10-16")).isEqualTo("isis");
    assertThat(on("raqqa", "2017-10-10", "2017-10-10").holding().map(Holding::firmness))
        .contains(Holding.Firmness.CONTESTED);
  }

  @Test
  void qaryataynIsContestedOnTheTwelfthOfOctober() {
    Control control = on("qaryatayn", "2017-10-12", "2017-10-12");
    assertThat(control.holding().map(Holding::side)).contains("isis");
    assertThat(control.holding().map(Holding::firmness)).contains(Holding.Firmness.CONTESTED);
    assertThat(control.sides(org.sitrep.model.Stake.Kind.CONTESTS)).contains("government");
    assertThat(cited("qaryatayn", "2017-10-12", "2017-10-12").get(0).type())
        .isEqualTo(ClaimType.CAPTURE);
  }
}
