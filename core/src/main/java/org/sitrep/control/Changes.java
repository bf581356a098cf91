package org.sitrep.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sitrep.control.Holdable.Ground;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.ControlChange.Kind;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Incident;
import org.sitrep.model.Party;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Side;
import org.sitrep.theatre.Theatre;

/**
 * Reads from incidents who took, left, besieges or fights for which place. What is expected, denied
 * or of no known day says nothing; an attack, an advance, a siege or an agreement gives a place to
 * nobody, and a capture that is disputed or not confirmed is only claimed.
 */
final class Changes {
  /** A time told that is longer says only when it began, unless it went on. */
  private static final int LONG_DAYS = 31;

  private static final int WEEK_DAYS = 10;

  private final Theatre theatre;
  private final Holdable holdable;
  private final Takers takers;

  private final PartWords parts = new PartWords();
  private final TriggerWords triggers = new TriggerWords();
  private final UnaryOperator<String> texts;

  /** With the texts of the articles, by id. */
  Changes(Theatre theatre, UnaryOperator<String> texts) {
    this.theatre = theatre;
    this.holdable = new Holdable(theatre);
    this.takers = new Takers(theatre::allied);
    this.texts = texts;
  }

  /** Whether claims of a type can say anything. */
  static boolean tells(ClaimType type) {
    return kind(type).isPresent();
  }

  /** What an incident says. */
  List<Change> of(Incident incident) {
    List<Change> changes = new ArrayList<>();
    for (Claim claim : incident.claims()) {
      EventDate date = date(claim, incident);
      Optional<Kind> kind =
          kind(claim.type()).filter(k -> changes(k, claim)).flatMap(k -> told(k, claim, incident));
      if (kind.isPresent() && date.known()) {
        for (Toponym place : claim.places()) {
          holdable
              .ground(place, claim.places())
              .map(ground -> part(claim, place, ground, kind.get()))
              .map(ground -> change(incident, claim, date, kind.get(), ground))
              .filter(change -> !change.sides().isEmpty() || saysWithoutDoer(change.kind()))
              .ifPresent(changes::add);
        }
      }
    }
    List<String> told = incident.agents().stream().map(theatre::sideOf).distinct().toList();
    return takers.one(changes, told);
  }

  private static boolean saysWithoutDoer(Kind kind) {
    return kind == Kind.AGREED || kind == Kind.RELIEVED;
  }

  /** Whether the words tell of a change, and not of an aim or of some who fled. */
  private boolean changes(Kind kind, Claim claim) {
    String text = texts.apply(claim.article());
    boolean decides = kind == Kind.TAKEN || kind == Kind.LEFT;
    return text.length() < claim.trigger().end()
        || ((!decides || !triggers.aims(claim, text))
            && (kind != Kind.LEFT || triggers.leaves(claim, text)));
  }

  private static Optional<Kind> kind(ClaimType type) {
    return switch (type) {
      case CAPTURE -> Optional.of(Kind.TAKEN);
      case WITHDRAW, DISPLACE -> Optional.of(Kind.LEFT);
      case BESIEGE -> Optional.of(Kind.BESIEGED);
      case LIFT_SIEGE -> Optional.of(Kind.RELIEVED);
      case ADVANCE, CLASH, ASSAULT, REPEL -> Optional.of(Kind.FOUGHT_FOR);
      case AGREE -> Optional.of(Kind.AGREED);
      default -> Optional.empty();
    };
  }

  /** What a claim says as it is told and as its incident stands. */
  private static Optional<Kind> told(Kind kind, Claim claim, Incident incident) {
    boolean open =
        claim.status() == Status.UNCONFIRMED
            || incident.standing() == Standing.UNCONFIRMED
            || incident.standing() == Standing.DISPUTED;
    boolean said = claim.status() == Status.HAPPENED || claim.status() == Status.UNCONFIRMED;
    boolean happened =
        incident.standing() != Standing.DENIED && incident.standing() != Standing.EXPECTED;
    if (!said || !happened) {
      return Optional.empty();
    }
    return switch (kind) {
      case TAKEN -> Optional.of(open ? Kind.CLAIMED : kind);
      case FOUGHT_FOR -> Optional.of(kind).filter(k -> claim.status() == Status.HAPPENED);
      default -> Optional.of(kind).filter(k -> !open);
    };
  }

  /** The claim's own date, or the incident's where the claim tells none. */
  private static EventDate date(Claim claim, Incident incident) {
    return claim.date().precision() == DatePrecision.NONE ? incident.date() : claim.date();
  }

  /** The ground, a part of the place at least where the words say so. */
  private Ground part(Claim claim, Toponym place, Ground ground, Kind kind) {
    String text = texts.apply(claim.article());
    boolean siege = kind == Kind.BESIEGED || kind == Kind.RELIEVED;
    boolean part =
        siege
            ? kind == Kind.BESIEGED && namedApart(place, text)
            : namedApart(place, text)
                || parts.before(place.span(), claim.trigger(), text)
                || (kind == Kind.TAKEN && parts.after(claim.trigger(), text));
    return part ? new Ground(ground.place(), Math.max(1, ground.parts())) : ground;
  }

  /** Whether ground near a place is meant, or a part of it that has a name of its own. */
  private boolean namedApart(Toponym place, String text) {
    boolean own =
        place
            .placeId()
            .map(theatre.places()::get)
            .filter(known -> known.name().equals(place.name()))
            .isEmpty();
    return place.precision() == PlacePrecision.NEAR
        && (own || !PartWords.named(place.span(), text));
  }

  private Change change(Incident incident, Claim claim, EventDate date, Kind kind, Ground ground) {
    List<String> fighting = sides(claim.agents(), Side::fights);
    boolean together = fighting.stream().allMatch(a -> fighting.stream().allMatch(b -> ally(a, b)));
    Kind told = of(together || kind == Kind.AGREED ? kind : Kind.FOUGHT_FOR, ground);
    boolean dated = date.precision() != DatePrecision.NONE;
    LocalDate day = dated ? day(date, told) : date.range().end();
    return new Change(
        day,
        day,
        dated,
        dated ? day : date.range().start(),
        ground.place(),
        told,
        ground.parts(),
        holds(told) ? sides(claim.agents(), Side::holds) : fighting,
        sides(claim.targets(), holds(told) ? Side::holds : Side::fights),
        incident.standing() == Standing.CORROBORATED,
        incident.id(),
        cited(claim, incident));
  }

  /** What is told of a part of the place, or of ground near it, gives it to nobody. */
  private static Kind of(Kind kind, Ground ground) {
    if (ground.parts() == 0) {
      return kind;
    }
    return switch (kind) {
      case TAKEN -> Kind.GAINED;
      case LEFT, BESIEGED, RELIEVED -> Kind.FOUGHT_FOR;
      default -> kind;
    };
  }

  private static boolean holds(Kind kind) {
    return switch (kind) {
      case TAKEN, GAINED, LEFT, CLAIMED -> true;
      default -> false;
    };
  }

  private boolean ally(String one, String other) {
    return theatre.allied(one, other);
  }

  private static LocalDate day(EventDate date, Kind kind) {
    DateRange range = date.range();
    boolean goesOn = kind == Kind.FOUGHT_FOR || kind == Kind.GAINED;
    int most = date.precision() == DatePrecision.WEEK ? WEEK_DAYS : LONG_DAYS;
    return range.days() > most && !goesOn ? range.start() : range.end();
  }

  private static List<String> cited(Claim claim, Incident incident) {
    Stream<Claim> same =
        incident.claims().stream()
            .filter(c -> c.type() == claim.type() && c.status() == claim.status())
            .filter(c -> !c.equals(claim));
    return Stream.concat(Stream.of(claim), same).map(Claim::id).toList();
  }

  private List<String> sides(Collection<Party> parties, Predicate<Side> which) {
    return parties.stream()
        .flatMap(party -> theatre.side(theatre.sideOf(party.actor())).stream())
        .filter(which)
        .map(Side::id)
        .distinct()
        .toList();
  }
}
