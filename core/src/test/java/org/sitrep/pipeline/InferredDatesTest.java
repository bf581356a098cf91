package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Incident;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.model.Span;
import org.sitrep.model.Standing;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/** What is known of the days of articles that tell no date of publication, and of their events. */
final class InferredDatesTest {
  private static final Theatre SYRIA = Theatres.load("syria");
  private static final ClaimPipeline PIPELINE = new ClaimPipeline(SYRIA);

  private static final String SIEGE =
      "The Syrian army broke the siege of Deir ez-Zor city at the start of September.";
  private static final String GENERAL =
      "Yesterday the general was killed when ISIS shelled his position in Deir ez-Zor.";

  private static Article article(String id, String text) {
    return new Article(
        id,
        Optional.empty(),
        Metadata.empty(),
        text,
        List.of(new Block(BlockKind.BODY, new Span(0, text.length()))));
  }

  private static Article dated(String id, String day, String text) {
    Published published = new Published(DateRange.of(LocalDate.parse(day)), false);
    Article article = article(id, text);
    return article.with(article.meta().with(published));
  }

  /** The article with more lines under it. */
  private static Article under(Article article, BlockKind kind, String more) {
    String text = article.text() + "\n" + more;
    Block block = new Block(kind, new Span(article.text().length() + 1, text.length()));
    return new Article(
        article.id(),
        article.file(),
        article.meta(),
        text,
        List.of(article.blocks().get(0), block));
  }

  private static Situation situation(Article... articles) {
    SituationBuilder builder = new SituationBuilder(SYRIA, PIPELINE);
    for (Article article : articles) {
      builder.add(article, PIPELINE.claims(article));
    }
    return builder.build(Optional.empty(), Optional.empty());
  }

  private static Published published(Situation situation, String id) {
    TreeMap<String, Article> byId = new TreeMap<>();
    situation.articles().forEach(article -> byId.put(article.id(), article));
    return Objects.requireNonNull(byId.get(id)).meta().published().orElseThrow();
  }

  private static DateRange days(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void aCaptionThatNamesAMonthBoundsAnArticleFromBelow() {
    Article captioned =
        under(article("a", SIEGE), BlockKind.CAPTION, "Soldiers near the city, September 2017");
    Published told = published(situation(captioned), "a");
    assertThat(told.inferred()).isTrue();
    assertThat(told.range().start()).isEqualTo("2017-09-01");
    assertThat(told.range().end()).isBetween("2017-12-01", "2018-02-28");
    assertThat(told.reason()).contains("names 2017-09-01").contains("more than 120 days");
  }

  @Test
  void theLastDayOfTheCollectionBoundsItFromAbove() {
    Article captioned =
        under(article("a", SIEGE), BlockKind.CAPTION, "Soldiers near the city, September 2017");
    Article other = dated("b", "2017-10-12", "The SDF captured Markadah on Wednesday.");
    Published told = published(situation(captioned, other), "a");
    assertThat(told.range()).isEqualTo(days("2017-09-01", "2017-10-12"));
    assertThat(told.reason()).contains("the last dated article here is of 2017-10-12");
  }

  @Test
  void anOlderCollectionBoundsNothing() {
    Article captioned =
        under(article("a", SIEGE), BlockKind.CAPTION, "Soldiers near the city, September 2017");
    Article other = dated("b", "2016-10-12", "The SDF captured Markadah on Wednesday.");
    assertThat(published(situation(captioned, other), "a").range().end()).isAfter("2017-10-12");
  }

  @Test
  void anArticleIsNotLaterThanItsFirstComment() {
    Article captioned =
        under(
            article("a", "On 2 September 2017 the army captured the town of Muhassan."),
            BlockKind.COMMENT,
            "Reader One\n20 September 2017 at 7:12 pm\nIn May 2018 nobody will remember this.\n"
                + "Reader Two\n25 September 2017\nI do.");
    Published told = published(situation(captioned), "a");
    assertThat(told.range()).isEqualTo(days("2017-09-02", "2017-09-20"));
    assertThat(told.reason()).contains("a comment is of 2017-09-20");
  }

  @Test
  void whoTellsOfTheSameIncidentWithoutAYearIsDatedByIt() {
    Situation situation =
        situation(
            under(article("a", SIEGE), BlockKind.CAPTION, "Soldiers, September 2017"),
            article("b", SIEGE.replace("start", "beginning") + " " + GENERAL),
            article("c", GENERAL.replace("Yesterday the", "The")),
            dated("d", "2017-10-12", "The SDF captured Markadah on Wednesday."));
    for (String id : List.of("a", "b", "c")) {
      assertThat(published(situation, id).range()).isEqualTo(days("2017-09-01", "2017-10-12"));
    }
    assertThat(published(situation, "c").reason()).contains("undated articles");
    Incident death =
        situation.incidents().stream()
            .filter(i -> i.type() == ClaimType.SHELLING)
            .findFirst()
            .orElseThrow();
    assertThat(death.claims()).extracting(Claim::article).contains("b", "c");
    assertThat(death.date().known()).isTrue();
    assertThat(death.date().range().days()).isGreaterThan(31);
  }

  @Test
  void wordsThatCountFromAnUncertainDayTellNoDay() {
    Article captioned = article("a", "The army took Muhassan in September 2017. " + GENERAL);
    Published interval = new Published(days("2017-09-05", "2017-10-12"), true);
    List<Claim> claims =
        PIPELINE.claims(captioned.with(captioned.meta().with(interval))).stream()
            .filter(c -> c.type() == ClaimType.SHELLING)
            .toList();
    assertThat(claims).isNotEmpty();
    assertThat(claims)
        .allSatisfy(
            claim -> {
              assertThat(claim.date().precision()).isEqualTo(DatePrecision.NONE);
              assertThat(claim.date().range()).isEqualTo(days("2017-09-04", "2017-10-11"));
            });
  }

  @Test
  void whatIsToldWithItsYearKeepsItsDay() {
    Article told = article("a", "On 14 October 2017 the SDF captured the Omar oil field.");
    Published interval = new Published(days("2017-10-15", "2017-11-20"), true);
    assertThat(PIPELINE.claims(told.with(told.meta().with(interval))))
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              assertThat(claim.date().precision()).isEqualTo(DatePrecision.DAY);
              assertThat(claim.date().range()).isEqualTo(days("2017-10-14", "2017-10-14"));
            });
  }

  @Test
  void aDayWithoutAYearIsOfTheYearOfTheOthersAndBoundsFromBelow() {
    Article told =
        article(
            "a",
            "The army captured the town of Muhassan on Saturday, October 21. ISIS had entered the"
                + " town on October 1, 2017. The army will open the road on October 30.");
    Situation situation =
        situation(told, dated("b", "2017-10-02", "ISIS entered Muhassan on Sunday."));
    assertThat(published(situation, "a").range().start()).isEqualTo("2017-10-21");
    assertThat(situation.incidents())
        .filteredOn(i -> i.type() == ClaimType.CAPTURE)
        .anySatisfy(i -> assertThat(i.date().range()).isEqualTo(days("2017-10-21", "2017-10-21")));
  }

  @Test
  void nothingIsInferredFromNothing() {
    Situation situation =
        situation(
            article("a", "The army captured Muhassan on Thursday."),
            dated("b", "2017-10-12", "The SDF captured Markadah on Wednesday."));
    assertThat(situation.articles().get(0).meta().published()).isEmpty();
  }

  @Test
  void thePeriodIsThatOfDatedArticles() {
    Situation situation =
        situation(
            under(article("a", SIEGE), BlockKind.CAPTION, "Soldiers, September 2017"),
            dated("b", "2016-10-12", "The SDF captured Markadah on Wednesday."));
    assertThat(situation.period()).isEqualTo(days("2016-10-12", "2016-10-12"));
  }

  @Test
  void twoUndatedReportsOfOneSiegeAreTwoVoices() {
    Situation situation =
        situation(
            under(article("a", SIEGE), BlockKind.CAPTION, "Soldiers, September 2017"),
            article("b", "The army has broken the long siege of Deir ez-Zor, its command said."));
    assertThat(situation.incidents())
        .filteredOn(i -> i.type() == ClaimType.LIFT_SIEGE)
        .singleElement()
        .satisfies(i -> assertThat(i.standing()).isEqualTo(Standing.CORROBORATED));
  }
}
