package org.sitrep.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.sitrep.model.Actor;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Incident;
import org.sitrep.model.Metadata;
import org.sitrep.model.Origin;
import org.sitrep.model.Party;
import org.sitrep.model.People;
import org.sitrep.model.Place;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;
import org.sitrep.model.Toll;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Outlet;
import org.sitrep.theatre.Theatre;

/**
 * Situations of any size, invented by chance from a theatre's names; each part by itself and always
 * the same. Of a part, five articles of five sentences tell of each five incidents.
 */
final class InventedSituations {
  static final int CLAIMS_OF_INCIDENT = 5;
  private static final LocalDate FIRST_DAY = LocalDate.of(2011, 3, 15);
  private static final int DAYS = 3_300;
  private static final List<String> VERBS =
      List.of("captured", "shelled", "bombed", "besieged", "entered", "left", "attacked", "raided");
  private static final List<ClaimType> TYPES =
      List.of(
          ClaimType.CAPTURE,
          ClaimType.SHELLING,
          ClaimType.AIRSTRIKE,
          ClaimType.BESIEGE,
          ClaimType.ADVANCE,
          ClaimType.WITHDRAW,
          ClaimType.CLASH,
          ClaimType.ASSAULT);
  private static final List<String> ENDS =
      List.of(
          "near the old bridge",
          "after a night of fighting",
          "in the eastern suburbs",
          "close to the oil field",
          "as supplies ran low",
          "along the river road",
          "despite the truce",
          "beside the airport");

  private final Theatre theatre;
  private final int incidentsOfPart;
  private final List<Actor> actors;
  private final List<Place> places;
  private final List<Outlet> outlets;

  InventedSituations(Theatre theatre, int incidentsOfPart) {
    this.theatre = theatre;
    this.incidentsOfPart = incidentsOfPart;
    this.actors = List.copyOf(theatre.actors().values());
    this.places = theatre.places().values().stream().filter(p -> !p.kind().wide()).toList();
    this.outlets = theatre.outlets();
  }

  /** What an incident is about, before it is told. */
  private record Event(
      int n, int type, Actor agent, Actor target, Place place, LocalDate day, int killed) {}

  /** An article that grows by a sentence. */
  private static final class Draft {
    private final String id;
    private final Outlet outlet;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();

    Draft(String id, Outlet outlet, LocalDate day) {
      this.id = id;
      this.outlet = outlet;
      this.day = day;
    }
  }

  /** A part: its articles, and incidents that these alone tell. */
  Situation part(int part) {
    SplittableRandom random = new SplittableRandom(20171011L * (part + 1));
    List<Incident> incidents = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    for (int first = 0; first < incidentsOfPart; first += CLAIMS_OF_INCIDENT) {
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
      List<Draft> group = new ArrayList<>();
      for (int i = 0; i < CLAIMS_OF_INCIDENT; i++) {
        String id = "g" + part + "-" + (first + i);
        group.add(new Draft(id, pick(outlets, random), day.plusDays(1 + random.nextInt(5))));
      }
      for (int i = 0; i < CLAIMS_OF_INCIDENT; i++) {
        Event event = event(part * incidentsOfPart + first + i, day, random);
        incidents.add(incident(event, group, random));
      }
      drafts.addAll(group);
    }
    List<Article> articles = drafts.stream().map(InventedSituations::article).toList();
    List<Origin> origins =
        articles.stream().map(a -> new Origin(a.id(), Optional.empty(), List.of(a.id()))).toList();
    return new Situation(
        new DateRange(FIRST_DAY, FIRST_DAY.plusDays(DAYS + 10)),
        articles,
        origins,
        List.of(),
        incidents,
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of());
  }

  private Event event(int n, LocalDate day, SplittableRandom random) {
    return new Event(
        n,
        random.nextInt(TYPES.size()),
        pick(actors, random),
        pick(actors, random),
        pick(places, random),
        day.minusDays(random.nextInt(3)),
        random.nextInt(4) == 0 ? 1 + random.nextInt(40) : 0);
  }

  private static <T> T pick(List<T> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }

  private Incident incident(Event event, List<Draft> group, SplittableRandom random) {
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : group) {
      claims.add(claim(event, draft, random));
    }
    Standing standing = random.nextInt(3) == 0 ? Standing.SINGLE_SOURCE : Standing.CORROBORATED;
    List<Toll> tolls =
        event.killed() == 0
            ? List.of()
            : List.of(
                new Toll(
                    CasualtyKind.KILLED,
                    People.ALL,
                    event.killed(),
                    event.killed(),
                    event.killed(),
                    false));
    Claim first = claims.get(0);
    return Incident.of(
        event.day() + "-" + TYPES.get(event.type()).code() + "-" + event.n(),
        TYPES.get(event.type()),
        List.of(event.agent().id()),
        List.of(event.target().id()),
        Optional.of(first.places().get(0)),
        first.date(),
        standing,
        "Told by invented voices.",
        standing == Standing.SINGLE_SOURCE ? 1 : CLAIMS_OF_INCIDENT,
        claims,
        tolls);
  }

  private static Claim claim(Event event, Draft draft, SplittableRandom random) {
    StringBuilder text = draft.text;
    int start = text.length();
    Span agent = words(text, event.agent().name(), " ");
    Span trigger = words(text, VERBS.get(event.type()), " ");
    Span target = words(text, event.target().name(), " in ");
    Span place = words(text, event.place().name(), " ");
    words(text, pick(ENDS, random), " on ");
    Span date = words(text, event.day().toString(), ", ");
    if (event.killed() > 0) {
      words(text, "killing " + event.killed() + " people", ", ");
    }
    Span source = words(text, "a monitor", " said. ");
    Toponym site =
        new Toponym(
            place,
            event.place().name(),
            Optional.of(event.place().point()),
            PlacePrecision.EXACT,
            Optional.of(event.place().id()));
    return new Claim(
        draft.id + ":" + trigger.start() + ":" + TYPES.get(event.type()).code(),
        draft.id,
        TYPES.get(event.type()),
        new Span(start, text.length() - 1),
        trigger,
        List.of(new Party(agent, event.agent().id())),
        List.of(new Party(target, event.target().id())),
        List.of(site),
        new EventDate(DateRange.of(event.day()), DatePrecision.DAY, Optional.of(date)),
        Status.HAPPENED,
        List.of(new Source(source, "a monitor")),
        event.killed() == 0
            ? List.of()
            : List.of(
                new Casualties(
                    CasualtyKind.KILLED, event.killed(), OptionalInt.of(event.killed()), "people")),
        0.9);
  }

  private static Span words(StringBuilder text, String words, String after) {
    int start = text.length();
    text.append(words);
    Span span = new Span(start, text.length());
    text.append(after);
    return span;
  }

  private static Article article(Draft draft) {
    String text = draft.text.toString();
    Metadata meta =
        new Metadata(
            Optional.of("https://news.example/" + draft.id),
            Optional.of("Fighting goes on, day " + draft.day),
            Optional.of(draft.outlet.name()),
            Optional.of(new Published(DateRange.of(draft.day), false)),
            Optional.empty(),
            Optional.empty());
    return new Article(
        draft.id,
        Optional.empty(),
        meta,
        text,
        List.of(new Block(BlockKind.BODY, new Span(0, text.length()))));
  }

  /** The theatre of which they are invented. */
  Theatre theatre() {
    return theatre;
  }
}
