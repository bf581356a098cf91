package org.sitrep.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.People;
import org.sitrep.model.Toll;
import org.sitrep.model.TollFigure;
import org.sitrep.model.TollFigure.Use;

/**
 * The figures that the claims of one incident tell, and its tolls.
 *
 * <p>Groups that one sentence tells are added ("six soldiers and two civilians"); nothing else is.
 * Of all that one voice tells in one article the highest is its own figure, since lower ones may be
 * parts of it; what it tells of another kind of event counts only where it tells nothing else;
 * running totals never count, and what is told as a part counts for its people alone. A toll
 * reaches from the lowest to the highest of these; its best figure is the one that most voices tell
 * last, of several the one told latest, and of those the lowest.
 */
final class Tallies {
  private final ClaimType type;
  private final Library library;
  private final List<Voice> voices;
  private final Map<Claim, Use> uses = new TreeMap<>(IncidentLinker.ORDER);

  Tallies(ClaimType type, List<Voice> voices, Library library) {
    this.type = type;
    this.voices = voices;
    this.library = library;
    for (Voice voice : voices) {
      for (Claim claim : voice.claims()) {
        if (!claim.casualties().isEmpty()) {
          uses.put(claim, TollWords.known().use(claim, library.sentence(claim)));
        }
      }
    }
  }

  /** The tolls of all kinds and people that are told. */
  List<Toll> tolls() {
    List<Toll> tolls = new ArrayList<>();
    for (CasualtyKind kind : CasualtyKind.values()) {
      for (People people : People.values()) {
        List<Own> own = own(kind, people);
        if (!own.isEmpty()) {
          tolls.add(toll(kind, people, own));
        }
      }
    }
    return tolls;
  }

  private static Toll toll(CasualtyKind kind, People people, List<Own> own) {
    int low = own.stream().mapToInt(Own::min).min().orElseThrow();
    int high = own.stream().mapToInt(Own::most).max().orElseThrow();
    boolean open = own.stream().anyMatch(o -> o.most() == high && o.max().isEmpty());
    return new Toll(kind, people, low, best(current(own)), high, open);
  }

  private static int best(List<Own> current) {
    Map<Integer, List<Own>> byNumber =
        current.stream()
            .collect(Collectors.groupingBy(Own::best, TreeMap::new, Collectors.toList()));
    return byNumber.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Integer, List<Own>> e) -> e.getValue().size())
                .thenComparing(
                    e ->
                        e.getValue().stream()
                            .map(Own::day)
                            .max(Comparator.naturalOrder())
                            .orElseThrow())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow()
        .getKey();
  }

  /** Of each voice what it told last. */
  List<Own> current(CasualtyKind kind) {
    return current(own(kind, People.ALL));
  }

  private static List<Own> current(List<Own> own) {
    return byVoice(own).stream().map(told -> told.get(told.size() - 1)).toList();
  }

  /** Of each voice what it told on one day after another; of one day the highest. */
  List<List<Own>> updates(CasualtyKind kind) {
    List<List<Own>> updates = new ArrayList<>();
    for (List<Own> told : byVoice(own(kind, People.ALL))) {
      Map<LocalDate, Own> byDay = new TreeMap<>();
      told.forEach(o -> byDay.put(o.day(), o));
      updates.add(List.copyOf(byDay.values()));
    }
    return updates;
  }

  private static List<List<Own>> byVoice(List<Own> own) {
    Map<String, List<Own>> byVoice = new TreeMap<>();
    own.stream()
        .sorted(Own.LATEST_LAST)
        .forEach(o -> byVoice.computeIfAbsent(o.voice().key(), v -> new ArrayList<>()).add(o));
    return List.copyOf(byVoice.values());
  }

  /** The own figures of all voices, article by article. */
  private List<Own> own(CasualtyKind kind, People people) {
    List<Own> own = new ArrayList<>();
    for (Voice voice : voices) {
      Map<String, Own> highest = new TreeMap<>();
      for (Claim claim : voice.claims()) {
        sum(voice, claim, c -> c.kind() == kind && counts(claim, c, people))
            .forEach(o -> highest.merge(claim.article(), o, this::higher));
      }
      own.addAll(highest.values());
    }
    return own;
  }

  /** The one that tells of the incident's own kind of event, of two such the higher one. */
  private Own higher(Own a, Own b) {
    if (own(a.claim()) != own(b.claim())) {
      return own(a.claim()) ? a : b;
    }
    return Own.LOWEST_FIRST.compare(a, b) < 0 ? b : a;
  }

  private boolean own(Claim claim) {
    return claim.type() == type || claim.type() == ClaimType.CASUALTIES;
  }

  /** Whether a figure counts for the toll of some people. */
  private boolean counts(Claim claim, Casualties told, People people) {
    Use use = uses.getOrDefault(claim, Use.TOLD);
    return people == People.ALL
        ? use == Use.TOLD && !part(claim, told)
        : use != Use.TOTAL && TollWords.known().people(told.who()) == people;
  }

  /** Whether a figure is of some of the people that another one of the same claim counts. */
  private static boolean part(Claim claim, Casualties told) {
    return TollWords.known().people(told.who()) != People.ALL
        && claim.casualties().stream()
            .filter(other -> other.kind() == told.kind() && other.min() > told.min())
            .anyMatch(other -> TollWords.known().people(other.who()) == People.ALL);
  }

  private Stream<Own> sum(Voice voice, Claim claim, Predicate<Casualties> counted) {
    Own sum = null;
    for (Casualties told : claim.casualties()) {
      if (counted.test(told)) {
        sum =
            sum == null
                ? new Own(voice, library.told(claim), claim, told.min(), told.max())
                : sum.plus(told.min(), told.max());
      }
    }
    return Stream.ofNullable(sum);
  }

  /** Every figure that is told, in the order of the claims. */
  List<TollFigure> figures() {
    List<TollFigure> figures = new ArrayList<>();
    for (CasualtyKind kind : CasualtyKind.values()) {
      List<Own> own = own(kind, People.ALL);
      for (Voice voice : voices) {
        for (Claim claim : voice.claims()) {
          claim.casualties().stream()
              .filter(told -> told.kind() == kind)
              .forEach(told -> figures.add(figure(voice, claim, told, own)));
        }
      }
    }
    return figures;
  }

  private TollFigure figure(Voice voice, Claim claim, Casualties told, List<Own> own) {
    Use use = uses.getOrDefault(claim, Use.TOLD);
    boolean lower =
        own.stream()
            .filter(
                o ->
                    o.voice().key().equals(voice.key())
                        && o.claim().article().equals(claim.article()))
            .noneMatch(o -> o.claim().equals(claim) || same(o, claim, told));
    return new TollFigure(
        claim.id(),
        voice.name(),
        told.kind(),
        TollWords.known().people(told.who()),
        told.min(),
        told.max(),
        told.who(),
        use == Use.TOLD && (lower || part(claim, told)) ? Use.PART : use);
  }

  /** Whether a figure is the same as that of another sentence of its article. */
  private static boolean same(Own own, Claim claim, Casualties told) {
    return own.min() == told.min()
        && own.max().equals(told.max())
        && claim.casualties().stream().filter(c -> c.kind() == told.kind()).count() == 1;
  }
}
