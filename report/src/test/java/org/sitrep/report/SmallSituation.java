package org.sitrep.report;

import static org.sitrep.model.ClaimType.*;
import static org.sitrep.model.PlacePrecision.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.Difference;
import org.sitrep.model.Holding;
import org.sitrep.model.Incident;
import org.sitrep.model.Issue;
import org.sitrep.model.Metadata;
import org.sitrep.model.Origin;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;

/** A few invented articles of October 2017 and what they add up to. */
final class SmallSituation {
  private final Article war =
      Situations.article(
          "b-war",
          "Front Gazette",
          "2017-10-12",
          "",
          "Army units push into Mayadin",
          """
          The Tiger Forces have captured Balum, Balout and the grain mill in Mayadin, local sources said.
          Six Islamic State fighters were killed and twelve wounded in the fighting.
          Russian jets carried out airstrikes on Islamic State positions near Muhassan on October 11.
          Government troops are expected to storm Abu Kamal within weeks.
          # Support us: donate for every issue that you read.
          # Share this article with your friends.
          In Qaryatayn, a car bomb exploded near the market.
          """);
  private final Article copy =
      Situations.article(
          "c-copy",
          "World Mirror",
          "2017-10-13",
          "Front Gazette",
          "Army units push into Mayadin",
          war.text());
  private final Article agency =
      Situations.article(
          "a-agency",
          "River News Agency",
          "2017-10-13",
          "",
          "Fighting goes on along the Euphrates",
          """
          The army took Balum on Thursday, a monitor said.
          At least sixteen Islamic State fighters died in Mayadin.
          Syrian Democratic Forces said that Russian aircraft bombed their positions in Khusham.
          Russia denied that its aircraft hit the Syrian Democratic Forces in Khusham.
          Rumours that al-Omar oil field has fallen to the Syrian Democratic Forces could not be confirmed.
          Some forty fighters of the Ahmad al-Abdo Forces surrendered in the desert.
          The United Nations called on all sides to let aid into Deir ez-Zor.
          Talks on a ceasefire are planned for the coming month.
          Residents fled Raqqa in October, and the coalition denied that it had shelled Raqqa.
          """);

  private Told told(Article article, ClaimType type, String sentence, String trigger) {
    return new Told(article, Situations.SYRIA, type, sentence, trigger);
  }

  private Claim capture(Article article) {
    return told(article, CAPTURE, "The Tiger", "captured")
        .by("The Tiger Forces", "tiger-forces")
        .at("Balum", "balum", EXACT)
        .at("Balout", "balout", EXACT)
        .atUnknown("the grain mill")
        .at("Mayadin", "mayadin", EXACT)
        .day("2017-10-12")
        .saidBy("local sources", "local sources")
        .claim();
  }

  private Claim toll(Article article) {
    return told(article, CASUALTIES, "Six", "killed")
        .by("Islamic State fighters", "isis")
        .at("fighting", "mayadin", NEAR)
        .day("2017-10-12")
        .figure(CasualtyKind.KILLED, 6, 6)
        .figure(CasualtyKind.WOUNDED, 12, 12)
        .claim();
  }

  private Claim strike(Article article) {
    return told(article, AIRSTRIKE, "Russian jets", "airstrikes")
        .by("Russian", "russia-air")
        .on("Islamic State positions", "isis")
        .at("Muhassan", "muhassan", NEAR)
        .day("2017-10-11")
        .claim();
  }

  private Claim bomb(Article article) {
    return told(article, EXPLOSION, "In Qaryatayn", "car bomb")
        .at("Qaryatayn", "qaryatayn", EXACT)
        .dated("2017-10-12", "2017-10-12", DatePrecision.NONE)
        .claim();
  }

  private Claim plan(Article article) {
    return told(article, ASSAULT, "Government troops", "storm")
        .by("Government troops", "saa")
        .at("Abu Kamal", "abu-kamal", EXACT)
        .status(Status.EXPECTED)
        .claim();
  }

  Situation situation() {
    return new Situation(
        Situations.period("2017-10-11", "2017-10-13"),
        List.of(agency, war, copy, undated()),
        List.of(
            new Origin("a-agency", Optional.empty(), List.of("a-agency")),
            new Origin("b-war", Optional.of("Front Gazette"), List.of("b-war", "c-copy")),
            new Origin("d-undated", Optional.empty(), List.of("d-undated"))),
        incidents(),
        new TreeMap<>(Map.of("b-war", "capture-balum-1")),
        holdings(),
        List.of(
            new Issue("empty-file", "news/blank.txt", Optional.empty(), "The file is empty.", true),
            new Issue(
                "ragged-row", "news/all.csv", Optional.of("line 12"), "3 cells, not 5.", true),
            new Issue("no-date", "d-undated", Optional.empty(), "No date is told.", false)));
  }

  private Article undated() {
    Article article =
        Situations.article("d-undated", "", "", "", "", "A note without any claim in it.\n");
    Metadata meta =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Published(Situations.period("2017-10-10", "2017-10-14"), true)),
            Optional.empty(),
            Optional.empty());
    return article.with(meta);
  }

  private List<Incident> incidents() {
    Claim took =
        told(agency, CAPTURE, "The army", "took")
            .by("The army", "saa")
            .at("Balum", "balum", EXACT)
            .day("2017-10-12")
            .saidBy("a monitor", "observatory")
            .claim();
    Claim died =
        told(agency, CASUALTIES, "At least", "died")
            .by("Islamic State fighters", "isis")
            .at("Mayadin", "mayadin", EXACT)
            .atLeast(CasualtyKind.KILLED, 16)
            .claim();
    Claim firstToll = toll(war);
    Claim firstCapture = capture(war);
    return List.of(
        bombing(),
        Situations.incident(
            "capture-balum-1",
            Standing.CORROBORATED,
            2,
            List.of(
                new Difference(
                    Difference.Kind.ACTOR,
                    firstCapture.id(),
                    took.id(),
                    "One names the Tiger Forces, the other the army.")),
            firstCapture,
            capture(copy),
            took),
        Situations.incident(
            "toll-mayadin-1",
            Standing.CORROBORATED,
            2,
            List.of(
                new Difference(
                    Difference.Kind.NUMBER,
                    firstToll.id(),
                    died.id(),
                    "6 killed by one account, at least 16 by the other.")),
            firstToll,
            toll(copy),
            died),
        one("strike-muhassan", Standing.SINGLE_SOURCE, strike(war), strike(copy)),
        one("bomb-qaryatayn", Standing.SINGLE_SOURCE, bomb(war), bomb(copy)),
        one("plan-abu-kamal", Standing.EXPECTED, plan(war), plan(copy)),
        one("fall-omar", Standing.UNCONFIRMED, rumour()),
        one("surrender-desert", Standing.SINGLE_SOURCE, surrender()),
        one("demand-un", Standing.SINGLE_SOURCE, demand()),
        one("talks", Standing.EXPECTED, talks()),
        one("flight-raqqa", Standing.SINGLE_SOURCE, flight()),
        one("denied-raqqa", Standing.DENIED, deniedShelling()));
  }

  private static Incident one(String id, Standing standing, Claim... claims) {
    return Situations.incident(id, standing, 1, List.of(), claims);
  }

  private Incident bombing() {
    Claim told =
        told(agency, AIRSTRIKE, "Syrian Democratic", "bombed")
            .by("Russian aircraft", "russia-air")
            .on("their positions", "sdf")
            .at("Khusham", "khusham", EXACT)
            .day("2017-10-12")
            .saidBy("Syrian Democratic Forces", "sdf")
            .claim();
    Claim denied =
        told(agency, AIRSTRIKE, "Russia denied", "hit")
            .by("its aircraft", "russia-air")
            .on("the Syrian Democratic Forces", "sdf")
            .at("Khusham", "khusham", EXACT)
            .day("2017-10-12")
            .status(Status.DENIED)
            .saidBy("Russia", "russia")
            .claim();
    return Situations.incident(
        "strike-khusham",
        Standing.DISPUTED,
        2,
        List.of(
            new Difference(
                Difference.Kind.DENIAL,
                told.id(),
                denied.id(),
                "The Syrian Democratic Forces tell it, Russia denies it.")),
        told,
        denied);
  }

  private Claim rumour() {
    return told(agency, CAPTURE, "Rumours", "fallen")
        .by("the Syrian Democratic Forces", "sdf")
        .at("al-Omar oil field", "al-omar", EXACT)
        .status(Status.UNCONFIRMED)
        .claim();
  }

  private Claim surrender() {
    return told(agency, SURRENDER, "Some forty", "surrendered")
        .by("Ahmad al-Abdo Forces", "ahmad-al-abdo")
        .atUnknown("the desert")
        .figure(CasualtyKind.SURRENDERED, 40, 40)
        .day("2017-10-11")
        .claim();
  }

  private Claim demand() {
    return told(agency, DEMAND, "The United", "called on")
        .by("The United Nations", "un")
        .on("all sides", "other:all sides")
        .at("Deir ez-Zor", "deir-ez-zor", EXACT)
        .claim();
  }

  private Claim talks() {
    return told(agency, NEGOTIATE, "Talks", "Talks")
        .status(Status.EXPECTED)
        .dated("2017-11-01", "2017-11-30", DatePrecision.MONTH)
        .claim();
  }

  private Claim flight() {
    return told(agency, DISPLACE, "Residents", "fled")
        .by("Residents", "civilians")
        .at("Raqqa", "raqqa", EXACT)
        .dated("2017-10-01", "2017-10-31", DatePrecision.MONTH)
        .claim();
  }

  private Claim deniedShelling() {
    return told(agency, SHELLING, "Residents", "shelled")
        .by("it", "coalition")
        .at("Raqqa", "raqqa", EXACT)
        .status(Status.DENIED)
        .saidBy("the coalition", "coalition")
        .claim();
  }

  private List<Holding> holdings() {
    LocalDate day = LocalDate.parse("2017-10-12");
    String capture = capture(war).id();
    return List.of(
        new Holding("balum", "government", day, Holding.Firmness.CORROBORATED, List.of(capture)),
        new Holding("khusham", "sdf", day.minusDays(9), Holding.Firmness.CONTESTED, List.of()),
        new Holding(
            "al-omar", "sdf", day.plusDays(1), Holding.Firmness.CLAIMED, List.of(rumour().id())),
        new Holding("muhassan", "isis", day.minusDays(30), Holding.Firmness.CLAIMED, List.of()));
  }
}
