package org.sitrep.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Party;
import org.sitrep.model.Place;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Theatre;

/** What a sentence claims, without its offsets until it stands in a story. */
public record Telling(Claim claim) {
  private static final Theatre THEATRE = SmallTheatre.load();
  private static final Span NOWHERE = new Span(0, 0);
  private static final EventDate UNDATED =
      new EventDate(DateRange.of(LocalDate.EPOCH), DatePrecision.NONE, Optional.empty());

  /** A claim of a type ("capture") at the theatre's places. */
  public static Telling of(String type, String... places) {
    return at(type, Stream.of(places).map(Telling::toponym).toList());
  }

  private static Telling at(String type, List<Toponym> places) {
    return new Telling(
        new Claim(
            "",
            "",
            ClaimType.of(type),
            NOWHERE,
            NOWHERE,
            List.of(),
            List.of(),
            places,
            UNDATED,
            Status.HAPPENED,
            List.of(),
            List.of(),
            1));
  }

  /** A claim of a type near one of the theatre's places, in words that name it not: "the road". */
  public static Telling near(String type, String id) {
    Toponym exact = toponym(id);
    Toponym near =
        new Toponym(NOWHERE, exact.name(), exact.point(), PlacePrecision.NEAR, exact.placeId());
    return at(type, List.of(near));
  }

  private static Toponym toponym(String id) {
    Place place = THEATRE.places().get(id);
    if (place == null) {
      return new Toponym(NOWHERE, id, Optional.empty(), PlacePrecision.UNKNOWN, Optional.empty());
    }
    PlacePrecision precision =
        id.equals("syria")
            ? PlacePrecision.COUNTRY
            : place.kind().wide() ? PlacePrecision.AREA : PlacePrecision.EXACT;
    return new Toponym(
        NOWHERE, place.name(), Optional.of(place.point()), precision, Optional.of(id));
  }

  /** With who did it. */
  public Telling by(String... actors) {
    return with(parties(actors), claim.targets(), claim.date(), claim.status(), claim.sources());
  }

  /** With those it was done to. */
  public Telling against(String... actors) {
    return with(claim.agents(), parties(actors), claim.date(), claim.status(), claim.sources());
  }

  /** On a day. */
  public Telling on(String day) {
    return during(day, day, DatePrecision.DAY);
  }

  /** In a longer time. */
  public Telling during(String from, String to, DatePrecision precision) {
    DateRange range = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    EventDate date = new EventDate(range, precision, Optional.empty());
    return with(claim.agents(), claim.targets(), date, claim.status(), claim.sources());
  }

  /** Told as expected, denied or not confirmed. */
  public Telling as(Status status) {
    return with(claim.agents(), claim.targets(), claim.date(), status, claim.sources());
  }

  /** Credited to others. */
  public Telling from(String... voices) {
    List<Source> sources = Stream.of(voices).map(v -> new Source(NOWHERE, v)).toList();
    return with(claim.agents(), claim.targets(), claim.date(), claim.status(), sources);
  }

  /** With an exact number of killed. */
  public Telling killing(int number) {
    return killing(number, "people");
  }

  /** With an exact number of some people killed. */
  public Telling killing(int number, String who) {
    return counting(new Casualties(CasualtyKind.KILLED, number, OptionalInt.of(number), who));
  }

  /** With a number of killed that may be higher. */
  public Telling killingAtLeast(int number) {
    return counting(new Casualties(CasualtyKind.KILLED, number, OptionalInt.empty(), "people"));
  }

  /** With an exact number of wounded. */
  public Telling wounding(int number) {
    return counting(new Casualties(CasualtyKind.WOUNDED, number, OptionalInt.of(number), "people"));
  }

  private Telling counting(Casualties figure) {
    return new Telling(
        new Claim(
            claim.id(),
            claim.article(),
            claim.type(),
            claim.evidence(),
            claim.trigger(),
            claim.agents(),
            claim.targets(),
            claim.places(),
            claim.date(),
            claim.status(),
            claim.sources(),
            Stream.concat(claim.casualties().stream(), Stream.of(figure)).toList(),
            1));
  }

  private static List<Party> parties(String... actors) {
    return Stream.of(actors).map(actor -> new Party(NOWHERE, actor)).toList();
  }

  private Telling with(
      List<Party> agents,
      List<Party> targets,
      EventDate date,
      Status status,
      List<Source> sources) {
    return new Telling(
        new Claim(
            claim.id(),
            claim.article(),
            claim.type(),
            claim.evidence(),
            claim.trigger(),
            agents,
            targets,
            claim.places(),
            date,
            status,
            sources,
            claim.casualties(),
            1));
  }

  /** The claim in its place in an article; one without a date has the day of publication. */
  Telling in(String article, Span sentence, int number, LocalDate published) {
    boolean undated = claim.date().equals(UNDATED);
    EventDate date =
        undated
            ? new EventDate(DateRange.of(published), DatePrecision.NONE, Optional.empty())
            : claim.date();
    int start = sentence.start() + number;
    return new Telling(
        new Claim(
            article + "-" + start + "-" + claim.type().code(),
            article,
            claim.type(),
            sentence,
            new Span(start, start + 1),
            claim.agents(),
            claim.targets(),
            claim.places(),
            date,
            claim.status(),
            claim.sources(),
            claim.casualties(),
            1));
  }
}
