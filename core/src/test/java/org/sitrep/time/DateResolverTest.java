package org.sitrep.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.EventDate;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;

class DateResolverTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final DateResolver RESOLVER = new DateResolver();

  /** A Thursday. */
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2017, 10, 12));

  private static AnalyzedArticle article(String text, Optional<LocalDate> published) {
    return ANALYZER.analyze(GoldClaims.article("a", text, published));
  }

  private static EventDate resolve(String text, String trigger, Optional<LocalDate> published) {
    AnalyzedArticle article = article(text, published);
    int at = text.indexOf(trigger);
    DraftClaim claim =
        new DraftClaim(
            ClaimType.CAPTURE,
            new Span(0, text.length()),
            new Span(at, at + trigger.length()),
            List.of(),
            List.of(),
            List.of(),
            Status.HAPPENED,
            List.of(),
            List.of(),
            1);
    Mentions mentions = new Mentions(List.of(), List.of(), RESOLVER.find(article));
    return RESOLVER.resolve(article, mentions, List.of(claim)).get(0);
  }

  private static DateRange day(String day) {
    return DateRange.of(LocalDate.parse(day));
  }

  @Test
  void datesByTheSentence() {
    EventDate date = resolve("The army captured Hatlah on Tuesday.", "captured", PUBLISHED);
    assertThat(date.range()).isEqualTo(day("2017-10-10"));
    assertThat(date.precision()).isEqualTo(DatePrecision.DAY);
    assertThat(date.span()).isPresent();
  }

  @Test
  void carriesADateOver() {
    String text = "Fighting for Hatlah began on Tuesday. The army seized the bridge of Hatlah.";
    assertThat(resolve(text, "seized", PUBLISHED).range()).isEqualTo(day("2017-10-10"));
  }

  @Test
  void givesThePublishedDateWhereThereIsNone() {
    EventDate date = resolve("The army denied that it had used gas.", "used", PUBLISHED);
    assertThat(date.range()).isEqualTo(day("2017-10-12"));
    assertThat(date.precision()).isEqualTo(DatePrecision.NONE);
    assertThat(date.span()).isEmpty();
  }

  @Test
  void readsFullDatesWithoutAPublishedDate() {
    String text = "On October 9, 2017 the army captured Hatlah. It took Sabkha three days later.";
    AnalyzedArticle article = article(text, Optional.empty());
    assertThat(RESOLVER.find(article).stream().map(Mention.OfTime::range))
        .containsExactly(day("2017-10-09"), day("2017-10-12"));
    assertThat(RESOLVER.fullDates(article)).contains(day("2017-10-09"));
  }

  @Test
  void knowsADateWithoutAnyDate() {
    EventDate date = resolve("The army holds the bridge.", "holds", Optional.empty());
    assertThat(date.range()).isEqualTo(day("1970-01-01"));
    assertThat(date.precision()).isEqualTo(DatePrecision.NONE);
  }

  @Test
  void findsWithoutOverlaps() {
    String text =
        "It has lasted since the war began in March 2011, and from 5 to 9 October it was worst.";
    List<Mention.OfTime> found = RESOLVER.find(article(text, PUBLISHED));
    assertThat(found.stream().map(m -> m.span().of(text)))
        .containsExactly("since the war began in March 2011", "from 5 to 9 October");
    assertThat(found.get(0).range())
        .isEqualTo(new DateRange(LocalDate.of(2011, 3, 1), LocalDate.of(2017, 10, 12)));
  }

  @Test
  @Timeout(60)
  void staysLinearOnHostileText() {
    String text =
        "since Monday 1 January , from the 2 - 3 of May , the early late mid ".repeat(4000);
    assertThat(RESOLVER.find(article(text, PUBLISHED))).isNotEmpty();
    String odd = "99.99.9999 31 February 2017 0000 BC 999999999999 years ago 88:99 pm 1/1/1 ";
    assertThat(RESOLVER.find(article(odd.repeat(50), PUBLISHED))).isNotNull();
  }
}
