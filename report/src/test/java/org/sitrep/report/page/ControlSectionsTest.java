package org.sitrep.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Control;
import org.sitrep.model.ControlChange;
import org.sitrep.model.DateRange;
import org.sitrep.model.Holding;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.model.Span;
import org.sitrep.model.Stake;
import org.sitrep.report.html.Html;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/** What a page says of who held what, before the period and in it. */
class ControlSectionsTest {
  private static final Theatre SYRIA = Theatres.load("syria");
  private static final LocalDate TAKEN = LocalDate.parse("2017-10-14");

  private static Article article() {
    String text = "<b>The army</b> took Mayadin.";
    return new Article(
        "d1",
        Optional.empty(),
        new Metadata(
            Optional.empty(),
            Optional.of("T"),
            Optional.of("Daily <One>"),
            Optional.of(new Published(DateRange.of(TAKEN.plusDays(1)), false)),
            Optional.empty(),
            Optional.empty()),
        text,
        List.of(new Block(BlockKind.BODY, new Span(0, text.length()))));
  }

  private static ControlChange change(
      String day, ControlChange.Kind kind, String side, String before, String after, String claim) {
    return new ControlChange(
        "mayadin",
        LocalDate.parse(day),
        true,
        kind,
        List.of(side),
        Optional.of(before).filter(s -> !s.isEmpty()),
        Optional.of(after),
        false,
        claim.isEmpty() ? List.of() : List.of(claim),
        claim.isEmpty() ? Optional.of("start.tsv:6") : Optional.empty());
  }

  private static Edition edition() {
    return new Edition(
        new Situation(
            new DateRange(LocalDate.parse("2017-10-01"), LocalDate.parse("2017-10-31")),
            List.of(article()),
            List.of(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            List.of(
                new Control(
                    "mayadin",
                    Optional.of(
                        new Holding(
                            "mayadin",
                            "government",
                            TAKEN,
                            Holding.Firmness.CLAIMED,
                            List.of("d1:20:capture"))),
                    List.of()),
                new Control(
                    "abu-kamal",
                    Optional.empty(),
                    List.of(
                        new Stake(
                            "sdf",
                            Stake.Kind.CLAIMS,
                            TAKEN,
                            List.of("d1:20:capture"),
                            Optional.empty())))),
            List.of(
                change("2017-06-30", ControlChange.Kind.GIVEN, "isis", "", "isis", ""),
                change(
                    "2017-10-14",
                    ControlChange.Kind.TAKEN,
                    "government",
                    "isis",
                    "government",
                    "d1:20:capture")),
            List.of()),
        SYRIA);
  }

  @Test
  void aFrontBeginsWithTheStorySoFar() {
    Html html = new Html();
    new FrontStory(edition()).write(html, "mayadin");
    assertThat(html.finish())
        .contains("Before 1 Oct 2017: Islamic State, by 30 Jun 2017 (start state, start.tsv:6).")
        .contains("Last reported: taken by Government and allies, 14 Oct 2017")
        .contains("href=\"#a1\"")
        .contains("Daily &lt;One&gt;, 15 Oct 2017")
        .doesNotContain("<One>");
  }

  @Test
  void aFrontOfWhichNothingIsToldHasNoStory() {
    Html html = new Html();
    new FrontStory(edition()).write(html, "daraa");
    assertThat(html.finish()).isEmpty();
  }

  @Test
  void changesOfThePeriodStandInATable() {
    Html html = new Html();
    new HoldingsSection(edition()).write(html);
    assertThat(html.finish())
        .contains("from Islamic State")
        .contains("to Government and allies")
        .contains("One voice")
        .contains("Held at the end of the period");
  }

  @Test
  void whatIsMerelyClaimedIsHatched() {
    Html html = new Html();
    new MapSection(edition()).write(html);
    assertThat(html.finish())
        .contains("Mayadin: reported held by Government and allies (One voice)")
        .contains("Abu Kamal: reported held by Syrian Democratic Forces (One voice)")
        .contains("url(#map-wide-b2182b)");
  }
}
