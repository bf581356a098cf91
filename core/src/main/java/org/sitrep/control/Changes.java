package org.sitrep.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
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
 * Reads from incidents who took, left or fights for which place. What is expected, denied, not
 * confirmed or of no known day says nothing; an attack, an advance or a siege gives a place to
 * nobody.
 */
final class Changes {
  /** A time told that is longer says only when it began. */
  private static final int LONG_DAYS = 31;

  private final Theatre theatre;
  private final Holdable holdable;

  private final PartWords parts = new PartWords();
  private final Map<String, String> texts;

  /** With the texts of the articles, by id. */
  Changes(Theatre theatre, Map<String, String> texts) {
    this.theatre = theatre;
    this.holdable = new Holdable(theatre);
    this.texts = texts;
  }

  /** What an incident says. */
  List<Change> of(Incident incident) {
    List<Change> changes = new ArrayList<>();
    if (!happened(incident.standing())) {
      return changes;
    }
    for (Claim claim : incident.claims()) {
      EventDate date = date(claim, incident);
      Optional<Change.Kind> kind = kind(claim.type());
      if (kind.isPresent() && claim.status() == Status.HAPPENED && date.known()) {
        for (Toponym place : claim.places()) {
          holdable
              .whole(place, claim.places())
              .map(
                  id -> change(incident, claim, date, firm(kind.get(), incident, claim, place), id))
              .filter(change -> !change.sides().isEmpty())
              .ifPresent(changes::add);
        }
      }
    }
    return changes;
  }

  private static boolean happened(Standing standing) {
    return switch (standing) {
      case CORROBORATED, SINGLE_SOURCE, DISPUTED -> true;
      case DENIED, EXPECTED, UNCONFIRMED -> false;
    };
  }

  private static Optional<Change.Kind> kind(ClaimType type) {
    return switch (type) {
      case CAPTURE -> Optional.of(Change.Kind.TAKEN);
      case WITHDRAW -> Optional.of(Change.Kind.LEFT);
      case ADVANCE, BESIEGE, CLASH, ASSAULT -> Optional.of(Change.Kind.FOUGHT_FOR);
      default -> Optional.empty();
    };
  }

  /** The claim's own date, or the incident's where the claim tells none. */
  private static EventDate date(Claim claim, Incident incident) {
    return claim.date().precision() == DatePrecision.NONE ? incident.date() : claim.date();
  }

  /** What is disputed, or tells of a part of the place or ground near it, gives it to nobody. */
  private Change.Kind firm(Change.Kind kind, Incident incident, Claim claim, Toponym place) {
    String text = texts.getOrDefault(claim.article(), "");
    boolean open =
        incident.standing() == Standing.DISPUTED
            || namedApart(place, text)
            || parts.before(place.span(), text);
    return open ? Change.Kind.FOUGHT_FOR : kind;
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

  private Change change(
      Incident incident, Claim claim, EventDate date, Change.Kind kind, String place) {
    List<String> fighting = sides(claim.agents(), Side::fights);
    List<String> holding = sides(claim.agents(), Side::holds);
    boolean together = fighting.stream().allMatch(a -> fighting.stream().allMatch(b -> ally(a, b)));
    Change.Kind told = together ? kind : Change.Kind.FOUGHT_FOR;
    return new Change(
        day(date.range()),
        date.precision() != DatePrecision.NONE,
        place,
        told,
        told == Change.Kind.FOUGHT_FOR ? fighting : holding,
        sides(claim.targets(), Side::holds),
        incident.standing() == Standing.CORROBORATED,
        cited(claim, incident));
  }

  private boolean ally(String one, String other) {
    return theatre.allied(one, other);
  }

  private static LocalDate day(DateRange range) {
    return range.days() > LONG_DAYS ? range.start() : range.end();
  }

  private static List<String> cited(Claim claim, Incident incident) {
    Stream<Claim> same =
        incident.claims().stream()
            .filter(c -> c.type() == claim.type() && c.status() == Status.HAPPENED)
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
