package org.sitrep.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Mentions;
import org.sitrep.model.Span;
import org.sitrep.place.PlaceResolver;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.theatre.Theatres;

class ActorResolverTest {
  private static final ActorResolver RESOLVER = new ActorResolver(Theatres.load("syria"));
  private static final PlaceResolver PLACES = new PlaceResolver(Theatres.load("syria"));
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);

  static List<String[]> parties() {
    return Marked.table("parties.tsv");
  }

  static List<String[]> voices() {
    return Marked.table("voices.tsv");
  }

  private static Mentions mentions(AnalyzedArticle article) {
    return new Mentions(RESOLVER.find(article), List.of(), List.of());
  }

  private static List<String> found(String text) {
    return RESOLVER.find(Marked.article("example", text, DAY)).stream()
        .map(mention -> mention.span().of(text) + " = " + mention.actor())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("parties")
  void resolves(String published, String type, String actor, String text) {
    Marked marked = Marked.of(text, LocalDate.parse(published));
    Mentions mentions = mentions(marked.article());
    var party = RESOLVER.resolve(marked.article(), mentions, ClaimType.of(type), marked.phrase());
    assertThat(party.actor()).as(text).isEqualTo(actor);
    assertThat(party.span()).isEqualTo(marked.phrase());
  }

  @ParameterizedTest
  @MethodSource("voices")
  void hears(String voice, String text) {
    Marked marked = Marked.of(text, DAY);
    var source = RESOLVER.source(marked.article(), mentions(marked.article()), marked.phrase());
    assertThat(source.voice()).as(text).isEqualTo(voice);
  }

  @Test
  void findsNamesAdjectivesAndNouns() {
    assertThat(found("Regime forces and Hezbollahs fighters attacked the rebels near Douma."))
        .containsExactly(
            "Regime forces = saa", "Hezbollahs fighters = hezbollah", "rebels = rebels");
    assertThat(found("IS said it is not there, the US said so to us."))
        .containsExactly("IS = isis", "US = us");
    assertThat(found("Dozens fled from Turkey to northern Syria.")).isEmpty();
    assertThat(found("Ankara denied it, and so did Moscow."))
        .containsExactly("Ankara = turkey", "Moscow = russia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-10-12 | sdf    | [US-backed forces] took the gas plant near Deir Ezzor.
          2017-05-12 | rebels | [US-backed forces] took a hill on the road to al-Tanf.
          2016-03-12 | rebels | Fighting went on in Idlib. There [US-backed fighters] shelled a base.
          2017-10-12 | sdf    | [US-backed forces] took the gas plant.
          2014-03-02 | rebels | [US-backed forces] took the gas plant near Deir Ezzor.
          """)
  void placeAndDayTellWhoseForcesTheyAre(String day, String actor, String text) {
    Marked marked = Marked.of(text, LocalDate.parse(day));
    Mentions mentions =
        new Mentions(RESOLVER.find(marked.article()), PLACES.find(marked.article()), List.of());
    assertThat(
            RESOLVER
                .resolve(marked.article(), mentions, ClaimType.CAPTURE, marked.phrase())
                .actor())
        .isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014-03-02 | Nusra Front
          2016-08-01 | Jabhat Fatah al-Sham
          2017-10-12 | Hayat Tahrir al-Sham
          """)
  void oneGroupBearsTheNameOfItsDay(LocalDate day, String name) {
    for (String words : List.of("Jabhat al-Nusra", "Jabhat Fateh al-Sham", "HTS")) {
      Marked marked = Marked.of("[" + words + "] took the town.", day);
      assertThat(
              RESOLVER
                  .resolve(
                      marked.article(),
                      mentions(marked.article()),
                      ClaimType.CAPTURE,
                      marked.phrase())
                  .actor())
          .isEqualTo("nusra");
    }
    assertThat(Theatres.load("syria").nameOf("nusra", day)).isEqualTo(name);
  }

  @Test
  void knowsNamesWithASlipInThem() {
    assertThat(found("Hezbolah fighters met Jabaht al-Nusra and Hezzbollah."))
        .containsExactly(
            "Hezbolah fighters = hezbollah", "Jabaht al-Nusra = nusra", "Hezzbollah = hezbollah");
    assertThat(found("Mr Ismael and Mr Jabhan met the Prussians in Islamabad.")).isEmpty();
  }

  @Test
  void mentionsAreInOrderAndApart() {
    AnalyzedArticle article =
        Marked.article("example", "The SDF, the YPG and ISIS fought; ISIS fighters fled.", DAY);
    var found = RESOLVER.find(article);
    assertThat(found).hasSizeGreaterThan(3);
    IntStream.range(1, found.size())
        .forEach(
            i ->
                assertThat(found.get(i).span().start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).span().end()));
  }

  @Test
  void anythingCanBeAsked() {
    for (String text : List.of("", " ", "-", "…", "al-", "'s", "US", "of of of", "(,;")) {
      AnalyzedArticle article = Marked.article("example", text, DAY);
      Span all = new Span(0, text.length());
      for (ClaimType type : ClaimType.values()) {
        assertThat(RESOLVER.resolve(article, mentions(article), type, all).actor()).isNotEmpty();
      }
      assertThat(RESOLVER.source(article, mentions(article), all).span()).isEqualTo(all);
    }
  }

  @Test
  void longTextTakesLinearTime() {
    String text = "members of rebels of ISIS and al-Nusra Front ".repeat(4_000);
    AnalyzedArticle article = Marked.article("example", text, DAY);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Mentions mentions = mentions(article);
          for (int start = 0; start < 200; start++) {
            Span phrase = new Span(text.length() / 2 + start, text.length());
            RESOLVER.resolve(article, mentions, ClaimType.CLASH, phrase);
          }
        });
  }
}
