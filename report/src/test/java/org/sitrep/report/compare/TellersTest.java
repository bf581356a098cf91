package org.sitrep.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DateRange;
import org.sitrep.model.Incident;
import org.sitrep.model.Metadata;
import org.sitrep.model.Situation;
import org.sitrep.model.Standing;
import org.sitrep.report.Situations;
import org.sitrep.report.Told;

class TellersTest {
  private final Tellers tellers = new Tellers(Situations.small(), Situations.SYRIA);

  private AbstractThrowableAssert<?, ? extends Throwable> wrong(String a, String b) {
    return assertThatThrownBy(() -> tellers.pair(a, b))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b-war", "news/b-war.txt", "b-war.txt", "B-WAR.TXT", " b-war "})
  void anArticleHasAnIdAFileAndATitle(String name) {
    List<Teller> pair = tellers.pair(name, "fighting goes on along the euphrates");
    assertThat(pair).extracting(Teller::id).containsExactly("b-war", "a-agency");
    assertThat(pair).extracting(Teller::kind).containsOnly(Teller.Kind.ARTICLE);
  }

  @Test
  void anOutletHasOneIdForAllItsNames() {
    assertThat(tellers.pair("front gazette", "The River News Agency"))
        .extracting(Teller::id)
        .containsExactly("front-gazette", "river-news-agency");
    assertThat(tellers.pair("river-news-agency", "Front Gazette"))
        .extracting(Teller::name)
        .containsExactly("River News Agency", "Front Gazette");
  }

  @Test
  void whatNobodyIsCalledIsAnsweredWithNearNames() {
    wrong("Front Gazete", "River News Agency")
        .hasMessageContaining("“Front Gazete”")
        .hasMessageContaining("near it: Front Gazette");
    wrong("b-war", "a-agenci").hasMessageContaining("a-agency");
    wrong("qqqqqqqq", "b-war").hasMessageNotContaining("near it");
  }

  @Test
  void aTitleOfTwoArticlesIsAnsweredWithTheirIds() {
    wrong("Army units push into Mayadin", "a-agency")
        .hasMessageContaining("article b-war")
        .hasMessageContaining("article c-copy")
        .hasMessageContaining("by its id");
  }

  @Test
  void anOutletAndAnArticleAreNotComparedNorOneWithItself() {
    wrong("Front Gazette", "b-war").hasMessageContaining("two outlets or two articles");
    wrong("Front Gazette", "front-gazette").hasMessageContaining("are the same");
  }

  @Test
  void hostileNamesAreOnlyNames() {
    wrong("\"><script>alert(1)</script>\u202E", "b-war").hasMessageStartingWith("no outlet");
    wrong("x".repeat(100_000), "b-war").hasMessageStartingWith("no outlet");
    wrong("", "b-war").hasMessageStartingWith("no outlet");
    Tellers hostile = new Tellers(Situations.hostile(), Situations.SYRIA);
    assertThatThrownBy(() -> hostile.pair("=1+1", "nobody")).hasMessageContaining("nobody");
  }

  private static Article credited(Optional<String> publisher) {
    Article article = Situations.article("x", "", "2017-10-12", "", "Raid", "The raid hit Raqqa.");
    return article.with(
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            publisher,
            article.meta().published(),
            Optional.empty(),
            Optional.of("Front Gazette")));
  }

  private static void tells(Article article, int own) {
    Claim claim =
        new Told(article, Situations.SYRIA, ClaimType.AIRSTRIKE, "The raid", "raid").claim();
    Incident incident = Situations.incident("i", Standing.SINGLE_SOURCE, 1, List.of(), claim);
    Situation situation =
        new Situation(
            DateRange.of(LocalDate.parse("2017-10-12")),
            List.of(article),
            List.of(),
            List.of(incident),
            new TreeMap<>(),
            List.of(),
            List.of());
    Tellers all = new Tellers(situation, Situations.SYRIA);
    Teller gazette = all.named("Front Gazette").get(0);
    assertThat(all.told(gazette, incident)).hasSize(1);
    assertThat(gazette.articles()).hasSize(own);
  }

  @Test
  void aTextIsToldByWhomItCredits() {
    tells(credited(Optional.of("Daily Copy")), 0);
    tells(credited(Optional.empty()), 1);
  }
}
