package org.sitrep.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DateRange;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;

/** Days counted on from an event that had its day before. */
class OnwardTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  /** The days that a claim whose trigger is "retook" may have by such an expression. */
  private static List<String> onward(String text) {
    AnalyzedArticle article =
        ANALYZER.analyze(GoldClaims.article("a", text, Optional.of(LocalDate.of(2017, 10, 12))));
    int at = text.indexOf("retook");
    Span trigger = new Span(at, at + 6);
    DraftClaim claim =
        new DraftClaim(
            ClaimType.CAPTURE,
            trigger,
            trigger,
            List.of(),
            List.of(),
            List.of(),
            Status.HAPPENED,
            List.of(),
            List.of(),
            1);
    DateChooser chooser = new DateChooser(new TimeReader(), Map.of(), new Trees(List.of()));
    return chooser
        .asked(
            article, new DateResolver(Map.of(), new Trees(List.of())).find(article), List.of(claim))
        .stream()
        .flatMap(Optional::stream)
        .flatMap(asked -> asked.options().stream())
        .filter(option -> option.kind() == TimeKind.ONWARD)
        .map(Candidate::range)
        .map(DateRange::start)
        .map(LocalDate::toString)
        .toList();
  }

  @Test
  void countsOnFromTheDayTold() {
    assertThat(
            onward(
                "Rebels entered Hatlah on October 2. Two days after they entered, the army retook"
                    + " it."))
        .containsExactly("2017-10-04");
  }

  @Test
  void countsBackBeforeTheDayTold() {
    assertThat(
            onward(
                "The truce began on October 9. Three days before it began, the army retook"
                    + " Hatlah."))
        .containsExactly("2017-10-06");
  }

  @Test
  void needsADayToCountFrom() {
    assertThat(onward("Two days after they entered, the army retook Hatlah.")).isEmpty();
  }

  @Test
  void neverTellsWhatIsLaterThanTheTelling() {
    assertThat(
            onward(
                "Rebels entered on October 11. Two days after they entered, the army retook it."))
        .isEmpty();
  }
}
