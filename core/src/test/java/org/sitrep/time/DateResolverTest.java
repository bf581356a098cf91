package org.sitrep.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sitrep.model.Article;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.EventDate;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;
import org.sitrep.theatre.Theatres;

class DateResolverTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final DateResolver RESOLVER = new DateResolver();

  /** A Thursday. */
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2017, 10, 12));

  private static AnalyzedArticle article(String text, Optional<LocalDate> published) {
    return ANALYZER.analyze(GoldClaims.article("a", text, published));
  }

  private static EventDate resolve(String text, String trigger, Optional<LocalDate> published) {
    return resolve(text, published, claim(ClaimType.CAPTURE, text, trigger)).get(0);
  }

  private static List<EventDate> resolve(
      String text, Optional<LocalDate> published, DraftClaim... claims) {
    AnalyzedArticle article = article(text, published);
    Mentions mentions = new Mentions(List.of(), List.of(), RESOLVER.find(article));
    return RESOLVER.resolve(article, mentions, List.of(claims));
  }

  private static DraftClaim claim(ClaimType type, String text, String trigger) {
    int at = text.indexOf(trigger);
    return new DraftClaim(
        type,
        new Span(0, text.length()),
        new Span(at, at + trigger.length()),
        List.of(),
        List.of(),
        List.of(),
        Status.HAPPENED,
        List.of(),
        List.of(),
        1);
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
    List<EventDate> dates =
        resolve(
            text,
            PUBLISHED,
            claim(ClaimType.CAPTURE, text, "seized"),
            claim(ClaimType.CLASH, text, "Fighting"));
    assertThat(dates).extracting(EventDate::range).containsOnly(day("2017-10-10"));
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
  void countsWeekdaysFromTheDateline() {
    String text = "Homs, 3 May 2016 - The army shelled Talbiseh on Monday, activists said.";
    EventDate date = resolve(text, "shelled", Optional.empty());
    assertThat(date.range()).isEqualTo(day("2016-05-02"));
    String narrative = "On 3 May 2016 the army moved. It shelled Talbiseh on Monday.";
    assertThat(resolve(narrative, "shelled", Optional.empty()).range())
        .isEqualTo(day("2016-05-09"));
  }

  @Test
  void readsADayJustAheadInAReport() {
    String text = "On Tuesday rebels shelled a rally for the vote of November 3.";
    assertThat(RESOLVER.find(article(text, PUBLISHED)).stream().map(Mention.OfTime::range))
        .containsExactly(day("2017-10-10"), day("2017-11-03"));
    String past = "The army took Hatlah on November 3.";
    assertThat(RESOLVER.find(article(past, PUBLISHED)).stream().map(Mention.OfTime::range))
        .containsExactly(day("2016-11-03"));
  }

  private static DateRange slashed(String publisher, String published, String text) {
    AnalyzedArticle plain = article(text, Optional.of(LocalDate.parse(published)));
    Article known = plain.article();
    Metadata meta = known.meta();
    Metadata by =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.of(publisher),
            meta.published(),
            Optional.empty(),
            Optional.empty());
    Article article = new Article(known.id(), known.file(), by, text, known.blocks());
    return new DateResolver(Theatres.load("syria"))
        .find(new TextAnalyzer().analyze(article))
        .get(0)
        .range();
  }

  @Test
  void readsDatesInNumbersAsTheOutletWritesThem() {
    String text = "The army took the bridge on 4/3/2017 after a long siege.";
    assertThat(slashed("The Washington Post", "2017-10-12", text)).isEqualTo(day("2017-04-03"));
    assertThat(slashed("BBC", "2017-10-12", text)).isEqualTo(day("2017-03-04"));
    assertThat(slashed("River Desk", "2017-10-12", text)).isEqualTo(day("2017-03-04"));
    String late = "The army took the bridge on 9/11/2017 after a long siege.";
    assertThat(slashed("River Desk", "2017-10-12", late)).isEqualTo(day("2017-09-11"));
    String only = "The army took the bridge on 25/3/2017 after a long siege.";
    assertThat(slashed("CNN", "2017-10-12", only)).isEqualTo(day("2017-03-25"));
  }

  @Test
  void readsMonthsOfOtherCalendars() {
    assertThat(slashed("BBC", "2017-10-12", "It fell on 10 Muharram 1439 to the army."))
        .isEqualTo(day("2017-09-30"));
    assertThat(slashed("BBC", "2017-10-12", "It fell in Ramadan 1438 to the army."))
        .isEqualTo(new DateRange(LocalDate.of(2017, 5, 27), LocalDate.of(2017, 6, 25)));
    assertThat(slashed("BBC", "2017-10-12", "It fell on 20 Mehr 1396 to the army."))
        .isEqualTo(day("2017-10-12"));
  }

  @Test
  void knowsAnHourFromAYear() {
    String text = "The clinic was levelled in the 1100 pm (2000 GMT) strike.";
    assertThat(RESOLVER.find(article(text, PUBLISHED))).isEmpty();
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
