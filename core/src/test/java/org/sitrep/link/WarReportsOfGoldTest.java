package org.sitrep.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Copies;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.model.Standing;
import org.sitrep.origin.OriginGrouper;
import org.sitrep.scene.GoldClaims;
import org.sitrep.scene.Shared;

/** The six war reports of the annotation, with the claims that people found in them. */
class WarReportsOfGoldTest {
  private static List<Article> articles = List.of();
  private static List<Incident> incidents = List.of();
  private static Copies copies = Copies.none();

  @BeforeAll
  static void link() throws IOException {
    Shared.jsonLines("gold/dev.docs.jsonl");
    GoldClaims gold = GoldClaims.read("gold/dev");
    articles = gold.articles().values().stream().filter(a -> a.id().startsWith("seed-")).toList();
    List<Claim> claims =
        gold.claims().stream().filter(claim -> claim.article().startsWith("seed-")).toList();
    copies = new OriginGrouper(gold.theatre().outlets()).copies(articles);
    incidents = new IncidentLinker(gold.theatre()).link(articles, copies, claims);
  }

  private static List<Incident> telling(ClaimType type, String words) {
    Predicate<Claim> tells =
        claim ->
            claim.type() == type
                && articles.stream()
                    .filter(article -> article.id().equals(claim.article()))
                    .anyMatch(article -> claim.evidence().of(article.text()).contains(words));
    return incidents.stream().filter(i -> i.claims().stream().anyMatch(tells)).toList();
  }

  private static Incident only(ClaimType type, String words) {
    List<Incident> found = telling(type, words);
    assertThat(found.size()).as(type + " " + words).isEqualTo(1);
    return found.get(0);
  }

  @Test
  void theTwoReportsOfOneDayAreOneText() {
    assertThat(copies.origins()).hasSize(5);
    assertThat(copies.passages())
        .anyMatch(p -> Set.of(p.article(), p.from()).equals(Set.of("seed-000", "seed-001")));
  }

  @Test
  void theSurrenderIsOneVoiceThoughTwoPagesCarryIt() {
    Incident surrender = only(ClaimType.SURRENDER, "40 members");
    assertThat(surrender.standing()).isEqualTo(Standing.SINGLE_SOURCE);
    assertThat(surrender.claims()).extracting(Claim::article).contains("seed-000", "seed-001");
  }

  @Test
  void theEndOfTheSiegeIsCorroboratedByTwoOrigins() {
    Incident broken = only(ClaimType.LIFT_SIEGE, "three-year ISIS siege");
    assertThat(broken.standing()).isEqualTo(Standing.CORROBORATED);
    assertThat(broken.voices()).isEqualTo(2);
    assertThat(broken.claims()).extracting(Claim::article).containsOnly("seed-002", "seed-003a");
  }

  @Test
  void theBombingIsDisputedBetweenAccusersAndDeniers() {
    Incident bombing = only(ClaimType.AIRSTRIKE, "has rejected claims");
    assertThat(bombing.standing()).isEqualTo(Standing.DISPUTED);
    assertThat(bombing.differences()).extracting(Difference::kind).contains(Difference.Kind.DENIAL);
    assertThat(bombing.reason()).contains("denied by Russia");
  }

  @Test
  void theDeathOfTheGeneralIsToldBySeveral() {
    List<Incident> told = telling(ClaimType.SHELLING, "Asapov");
    assertThat(told.stream().flatMap(i -> i.claims().stream()).map(Claim::article))
        .contains("seed-003a", "seed-003b");
    assertThat(told.stream().map(i -> i.date().range().start().toString())).contains("2017-09-24");
  }
}
