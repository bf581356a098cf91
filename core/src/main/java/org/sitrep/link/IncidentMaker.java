package org.sitrep.link;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.AgainstInterest;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.Difference;
import org.sitrep.model.EventDate;
import org.sitrep.model.Incident;
import org.sitrep.model.Party;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Toponym;

/** Makes an incident of the claims that are about it. */
final class IncidentMaker {
  private static final List<PlacePrecision> BEST_FIRST =
      List.of(
          PlacePrecision.EXACT,
          PlacePrecision.NEAR,
          PlacePrecision.AREA,
          PlacePrecision.UNKNOWN,
          PlacePrecision.COUNTRY);

  private final Library library;

  IncidentMaker(Library library) {
    this.library = library;
  }

  /** The incidents, by id, with the ids of those that share one told apart. */
  List<Incident> named(List<Incident> incidents) {
    Set<String> taken = new HashSet<>();
    return incidents.stream()
        .sorted(Comparator.comparing((Incident i) -> i.claims().get(0), order()))
        .map(incident -> incident.withId(unused(incident.id(), taken)))
        .sorted(Comparator.comparing(Incident::id))
        .toList();
  }

  private static String unused(String id, Set<String> taken) {
    String unique = id;
    for (int same = 2; !taken.add(unique); same++) {
      unique = id + "-" + same;
    }
    return unique;
  }

  private Comparator<Claim> order() {
    return Comparator.comparing(library::told).thenComparing(IncidentLinker.ORDER);
  }

  /** The incident of claims; its id may be that of another one too. */
  Incident incident(List<Claim> unsorted) {
    List<Claim> claims = unsorted.stream().sorted(order()).toList();
    ClaimType type = type(claims);
    Optional<Toponym> place = place(claims);
    EventDate date = date(claims);
    Hearing hearing = Hearing.of(type, claims, library);
    List<Difference> differences = DifferenceFinder.find(hearing);
    List<AgainstInterest> against = Interest.against(hearing);
    StandingRule.Verdict verdict = StandingRule.judge(hearing, differences, against);
    return new Incident(
        IncidentId.of(claims.get(0), library),
        type,
        most(claims, c -> doers(c, type)),
        most(claims, c -> hit(c, type)),
        place,
        date,
        verdict.standing(),
        verdict.reason(),
        verdict.voices(),
        claims,
        differences,
        DifferenceFinder.updates(hearing),
        hearing.tallies().tolls(),
        hearing.tallies().figures(),
        History.of(claims, library),
        against);
  }

  /** The type that most claims give; one that says little counts half. */
  static ClaimType type(List<Claim> claims) {
    Map<ClaimType, Integer> weights = new TreeMap<>();
    for (Claim claim : claims) {
      weights.merge(claim.type(), weight(claim.type()), Integer::sum);
    }
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static int weight(ClaimType type) {
    return switch (type) {
      case DENY, ACCUSE -> 1;
      case CASUALTIES, DESTROY, ASSAULT -> 10;
      default -> 20;
    };
  }

  private static List<Party> doers(Claim claim, ClaimType type) {
    if (claim.type() == ClaimType.DENY && type != ClaimType.DENY) {
      return List.of();
    }
    return type == ClaimType.CASUALTIES ? claim.agents() : Who.doers(claim);
  }

  private static List<Party> hit(Claim claim, ClaimType type) {
    if (claim.type() == ClaimType.DENY && type != ClaimType.DENY) {
      return List.of();
    }
    boolean dead = claim.type() == ClaimType.CASUALTIES && type != ClaimType.CASUALTIES;
    return dead ? claim.agents() : claim.targets();
  }

  /** Actor ids, most told first. */
  private static List<String> most(List<Claim> claims, Function<Claim, List<Party>> parties) {
    Map<String, Long> counts =
        claims.stream()
            .flatMap(c -> parties.apply(c).stream().map(Party::actor).distinct())
            .collect(Collectors.groupingBy(a -> a, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The place that most claims name among the most precise ones. */
  private static Optional<Toponym> place(List<Claim> claims) {
    List<Toponym> places =
        claims.stream().flatMap(c -> Where.closest(c.places()).stream()).toList();
    Optional<PlacePrecision> best =
        BEST_FIRST.stream()
            .filter(p -> places.stream().anyMatch(t -> t.precision() == p))
            .findFirst();
    return best.flatMap(p -> most(places.stream().filter(t -> t.precision() == p), Toponym::name));
  }

  /** The day that most claims name, else the shortest time told, else the earliest report. */
  private static EventDate date(List<Claim> claims) {
    DatePrecision best =
        claims.stream()
            .map(c -> c.date().precision())
            .min(Comparator.naturalOrder())
            .orElse(DatePrecision.NONE);
    return most(
            claims.stream().map(Claim::date).filter(d -> d.precision() == best),
            d -> d.range().toString())
        .orElseThrow();
  }

  /** The first of those that most often have one key. */
  private static <T> Optional<T> most(Stream<T> all, Function<T, String> key) {
    Map<String, List<T>> byKey =
        all.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    List<T> most = List.of();
    for (List<T> list : byKey.values()) {
      most = list.size() > most.size() ? list : most;
    }
    return most.stream().findFirst();
  }
}
