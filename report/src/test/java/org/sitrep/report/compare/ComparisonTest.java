package org.sitrep.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Difference;
import org.sitrep.model.Situation;
import org.sitrep.report.Situations;

class ComparisonTest {
  private static final Situation SMALL = Situations.small();
  private final Comparison outlets = Compared.of(SMALL, "Front Gazette", "River News Agency");

  @Test
  void whatBothTellHasTheClaimsOfEach() {
    assertThat(outlets.both())
        .extracting(shared -> shared.incident().id())
        .containsExactly("capture-balum-1", "toll-mayadin-1");
    Encounter<Telling> capture = outlets.both().get(0).told();
    assertThat(capture.a()).extracting(t -> t.article().id()).containsExactly("b-war");
    assertThat(capture.b()).extracting(t -> t.article().id()).containsExactly("a-agency");
  }

  @Test
  void everyOtherIncidentIsToldByOneAlone() {
    assertThat(outlets.onlyA())
        .extracting(alone -> alone.incident().id())
        .containsExactlyInAnyOrder("strike-muhassan", "bomb-qaryatayn", "plan-abu-kamal");
    assertThat(outlets.onlyB())
        .extracting(alone -> alone.incident().id())
        .contains("strike-khusham", "surrender-desert")
        .doesNotContain("capture-balum-1", "strike-muhassan");
  }

  @Test
  void differencesAreThoseBetweenTheTwo() {
    assertThat(outlets.agreement()).isEqualTo(new Agreement(2, 2, 0));
    assertThat(outlets.both().get(0).contradictions())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.ACTOR);
    // the denial of the strike at Khusham is within one article: of no concern to another outlet
    assertThat(outlets.onlyB().stream().filter(o -> o.incident().id().equals("strike-khusham")))
        .hasSize(1);
    assertThat(Compared.of(SMALL, "Front Gazette", "World Mirror").agreement().differ()).isZero();
  }

  @Test
  void theOtherWayRoundIsTheSame() {
    Comparison turned = Compared.of(SMALL, "River News Agency", "Front Gazette");
    assertThat(turned.agreement()).isEqualTo(new Agreement(2, 0, 2));
    assertThat(turned.onlyA()).isEqualTo(outlets.onlyB());
    assertThat(turned.parties())
        .extracting(Naming::about)
        .containsExactlyElementsOf(outlets.parties().stream().map(Naming::about).toList());
  }

  @Test
  void articlesAreComparedByWhatStandsInThem() {
    Comparison articles = Compared.of(SMALL, "b-war", "a-agency");
    assertThat(articles.a().kind()).isEqualTo(Teller.Kind.ARTICLE);
    assertThat(articles.both()).hasSize(2);
    Comparison copies = Compared.of(SMALL, "b-war", "c-copy");
    assertThat(copies.onlyA()).isEmpty();
    assertThat(copies.onlyB()).isEmpty();
  }

  @Test
  void anOutletAlsoTellsWhatIsCreditedToIt() {
    Comparison quoted = Compared.of(SMALL, "the Observatory", "Front Gazette");
    assertThat(quoted.a().articles()).isEmpty();
    assertThat(quoted.both())
        .extracting(shared -> shared.incident().id())
        .containsExactly("capture-balum-1");
    assertThat(quoted.parties())
        .as("it has no words of its own here")
        .allMatch(n -> n.a().isEmpty());
  }

  @Test
  void partiesAreNamedWithCountsAndAQuotation() {
    Naming isis =
        outlets.parties().stream().filter(n -> n.about().equals("isis")).findFirst().orElseThrow();
    assertThat(isis.a())
        .extracting(Naming.Words::text, Naming.Words::count)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Islamic State fighters", 1),
            org.assertj.core.groups.Tuple.tuple("Islamic State positions", 1));
    assertThat(isis.a().get(0).example().quotation()).contains("Islamic State fighters");
    assertThat(outlets.parties()).noneMatch(n -> n.about().startsWith("other:"));
    assertThat(outlets.parties())
        .as("a pronoun is no name")
        .allSatisfy(n -> assertThat(n.b()).noneMatch(w -> w.text().equals("it")));
  }

  @Test
  void actsHaveTheWordsOfEach() {
    Naming capture =
        outlets.acts().stream().filter(n -> n.about().equals("capture")).findFirst().orElseThrow();
    assertThat(capture.a()).extracting(Naming.Words::text).containsExactly("captured");
    assertThat(capture.b()).extracting(Naming.Words::text).contains("took", "fallen");
  }

  @Test
  void loadedWordsAreCountedOnceASentence() {
    assertThat(outlets.loaded())
        .containsExactly(
            new LoadedUse("islamic state fighters", "IS", "party", 1, 1),
            new LoadedUse("fighters", "IS", "party", 0, 1),
            new LoadedUse("took", "capture", "act", 0, 1));
  }

  private record Row(String id, Optional<java.time.LocalDate> published) implements Told {}

  private static Row row(String id, String day) {
    return new Row(id, Optional.of(day).filter(d -> !d.isEmpty()).map(java.time.LocalDate::parse));
  }

  @Test
  void whoseDayIsNotKnownIsNotFirst() {
    Row early = row("a", "2017-10-01");
    Row late = row("b", "2017-10-02");
    Row undated = row("c", "");
    assertThat(new Encounter<>(List.of(late, early), List.of(late)).first())
        .isEqualTo(Encounter.First.A);
    assertThat(new Encounter<>(List.of(late), List.of(early)).first()).isEqualTo(Encounter.First.B);
    assertThat(new Encounter<>(List.of(late), List.of(late)).first())
        .isEqualTo(Encounter.First.NEITHER);
    assertThat(new Encounter<>(List.of(early), List.of(undated)).first())
        .isEqualTo(Encounter.First.NEITHER);
  }
}
