package org.sitrep.report;

import static org.sitrep.model.ClaimType.*;
import static org.sitrep.model.PlacePrecision.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Difference;
import org.sitrep.model.Holding;
import org.sitrep.model.Incident;
import org.sitrep.model.Issue;
import org.sitrep.model.Metadata;
import org.sitrep.model.Origin;
import org.sitrep.model.Party;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.model.Span;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;
import org.sitrep.theatre.Theatre;

/** Situations for tests, written by hand; their articles are invented. */
public final class Situations {
  /** How many claims an article of {@link #huge} has. */
  public static final int CLAIMS = 6;

  public static final Theatre SYRIA = TestTheatre.syria();

  private Situations() {}

  public static Situation empty() {
    return new Situation(
        period("2017-10-01", "2017-10-31"),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of());
  }

  public static DateRange period(String start, String end) {
    return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
  }

  /** An article whose lines are body, save those that begin with "#" (boilerplate). */
  public static Article article(
      String id, String publisher, String day, String credit, String title, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int end = start + line.length();
      if (!line.isBlank()) {
        BlockKind kind = line.startsWith("#") ? BlockKind.BOILERPLATE : BlockKind.BODY;
        blocks.add(new Block(kind, new Span(start, end)));
      }
      start = end + 1;
    }
    Optional<Published> published =
        day.isEmpty()
            ? Optional.empty()
            : Optional.of(new Published(DateRange.of(LocalDate.parse(day)), false));
    Metadata meta =
        new Metadata(
            Optional.of("https://" + id + ".example/" + day),
            Optional.of(title),
            Optional.of(publisher),
            published,
            Optional.empty(),
            Optional.of(credit).filter(c -> !c.isEmpty()));
    return new Article(id, Optional.of("news/" + id + ".txt"), meta, text, blocks);
  }

  /** An incident whose fields are those of its first claim. */
  public static Incident incident(
      String id, Standing standing, int voices, List<Difference> differences, Claim... claims) {
    Claim first = claims[0];
    return new Incident(
        id,
        first.type(),
        first.agents().stream().map(Party::actor).toList(),
        first.targets().stream().map(Party::actor).toList(),
        first.places().stream().findFirst(),
        first.date(),
        standing,
        voices > 1
            ? voices + " independent voices tell it."
            : "One voice tells it, in as many articles as are listed.",
        voices,
        List.of(claims),
        differences,
        List.of(),
        ToldTolls.of(claims),
        ToldTolls.figures(claims),
        List.of(),
        List.of());
  }

  public static Situation small() {
    return new SmallSituation().situation();
  }

  /** Everything that was read is written to break out of the page. */
  public static Situation hostile() {
    String evil = "\"><script>alert(1)</script>'`\u202Egnp.exe\u202C\u0000\uD800";
    String text =
        "=cmd|' /C calc'!A0 <script>alert(2)</script> \u202Ecaptured\u202C Mayadin &amp; </q></a>."
            + "\n# ]]> <!-- --> <img src=x onerror=alert(3)>\n\u05D0\u05D1\u05D2 emoji \uD83D\uDE00"
            + " clash in Mayadin.";
    Article plain = article("evil", evil, "2017-10-12", evil, evil, text);
    Metadata meta =
        new Metadata(
            Optional.of("javascript:alert(4)"),
            plain.meta().title(),
            Optional.of("=HYPERLINK(\"http://x.example\")" + evil),
            plain.meta().published(),
            Optional.of("@byline" + evil),
            Optional.of(evil));
    Article article =
        new Article("=1+1", Optional.of("+file\t" + evil), meta, text, plain.blocks());
    Claim capture =
        new Told(article, SYRIA, CAPTURE, "=cmd", "captured")
            .by("<script>alert(2)</script>", "other:" + evil.toLowerCase(java.util.Locale.ROOT))
            .on("</q></a>", "other:-1")
            .at("Mayadin", "mayadin", EXACT)
            .saidBy("=cmd|' /C calc'!A0", evil)
            .figure(CasualtyKind.KILLED, Integer.MAX_VALUE, Integer.MAX_VALUE)
            .figure(CasualtyKind.KILLED, 5, Integer.MAX_VALUE)
            .claim();
    Claim clash =
        new Told(article, SYRIA, CLASH, "\u05D0", "clash").at("Mayadin", "mayadin", EXACT).claim();
    Difference difference =
        new Difference(Difference.Kind.CONTROL, capture.id(), clash.id(), "=1 " + evil);
    return new Situation(
        period("2017-10-12", "2017-10-12"),
        List.of(article),
        List.of(new Origin("=1+1", Optional.of(evil), List.of("=1+1"))),
        List.of(
            incident("=1+1" + evil, Standing.DISPUTED, 1, List.of(difference), capture),
            incident("@x", Standing.UNCONFIRMED, 1, List.of(), clash)),
        new TreeMap<>(),
        List.of(
            new Holding(
                "mayadin",
                "government",
                LocalDate.parse("2017-10-12"),
                Holding.Firmness.CONTESTED,
                List.of(capture.id()))),
        List.of(new Issue("bad-<b>", evil, Optional.of(evil), evil, true)));
  }

  /** So many invented articles with claims on all types, places and standings. */
  public static Situation huge(int articles) {
    List<String> places = List.of("mayadin", "deir-ez-zor", "raqqa", "qaryatayn", "abu-kamal");
    List<ClaimType> types = List.of(ClaimType.values());
    List<Standing> standings = List.of(Standing.values());
    List<Article> all = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    List<Incident> incidents = new ArrayList<>();
    for (int n = 0; n < articles; n++) {
      StringBuilder text = new StringBuilder();
      for (int line = 0; line < CLAIMS; line++) {
        text.append("Paragraph ").append(line).append(" tells that forces took part in event-");
        text.append(line).append(" near Mayadin on that day, as local sources said, among other");
        text.append(" things that were told at length about the course of the fighting there.\n");
        text.append("More background without any claim in it, told for the length of a line.\n");
      }
      text.append("Closing words without a claim.\n".repeat(4));
      String day = LocalDate.parse("2017-01-01").plusDays(n % 300).toString();
      String id = "article-" + (1000 + n);
      Article article = article(id, "Outlet " + n % 40, day, "", "Title " + n, text.toString());
      all.add(article);
      origins.add(new Origin(id, Optional.empty(), List.of(id)));
      for (int line = 0; line < CLAIMS; line++) {
        ClaimType type = types.get((n + line) % types.size());
        Claim claim =
            new Told(article, SYRIA, type, "Paragraph " + line + " ", "event-" + line)
                .by("forces", n % 2 == 0 ? "saa" : "isis")
                .at("Mayadin", places.get((n * 7 + line) % places.size()), EXACT)
                .dated(day, day, DatePrecision.DAY)
                .saidBy("local sources", "local sources")
                .figure(CasualtyKind.KILLED, n % 9, n % 9)
                .claim();
        Standing standing = standings.get((n + line) % standings.size());
        incidents.add(incident(id + "-" + line, standing, 1 + n % 3, List.of(), claim));
      }
    }
    return new Situation(
        period("2017-01-01", "2017-10-31"),
        all,
        origins,
        incidents,
        new TreeMap<>(),
        List.of(),
        List.of());
  }

  /** A claim of each type with or without a doer, told in a sentence of its own. */
  public static Incident ofType(ClaimType type, Standing standing, boolean doer, Article article) {
    Status status =
        switch (standing) {
          case EXPECTED -> Status.EXPECTED;
          case DENIED -> Status.DENIED;
          case UNCONFIRMED -> Status.UNCONFIRMED;
          default -> Status.HAPPENED;
        };
    Told told =
        new Told(article, SYRIA, type, "Some", "event")
            .on("Islamic State", "isis")
            .at("Balum", "balum", EXACT)
            .at("Mayadin", "mayadin", EXACT)
            .status(status);
    if (doer) {
      told.by("Tiger Forces", "tiger-forces");
    }
    return incident(type.code(), standing, 1, List.of(), told.claim());
  }
}
