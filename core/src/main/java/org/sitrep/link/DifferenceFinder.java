package org.sitrep.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Difference;

/** Finds where independent voices contradict each other about one incident. */
final class DifferenceFinder {
  private final ClaimType type;
  private final Testimony testimony;
  private final Library library;
  private final List<Voice> voices;

  private DifferenceFinder(ClaimType type, List<Claim> claims, Library library) {
    this.type = type;
    this.testimony = Testimony.of(type, claims);
    this.library = library;
    this.voices = Voices.of(testimony.told(), library);
  }

  static List<Difference> find(ClaimType type, List<Claim> claims, Library library) {
    DifferenceFinder finder = new DifferenceFinder(type, claims, library);
    List<Difference> found = new ArrayList<>();
    finder.denial().ifPresent(found::add);
    finder.number(CasualtyKind.KILLED).ifPresent(found::add);
    finder.number(CasualtyKind.WOUNDED).ifPresent(found::add);
    finder.doers().ifPresent(found::add);
    return found;
  }

  private Optional<Difference> denial() {
    if (testimony.told().isEmpty() || testimony.denied().isEmpty()) {
      return Optional.empty();
    }
    Claim told = testimony.told().get(0);
    Claim denied = testimony.denied().get(0);
    return Optional.of(
        new Difference(
            Difference.Kind.DENIAL,
            told.id(),
            denied.id(),
            "Told by " + voiceOf(told) + "; denied by " + denier(denied) + "."));
  }

  private String denier(Claim claim) {
    if (claim.type() != ClaimType.DENY) {
      return Voices.of(List.of(claim), library).get(0).name();
    }
    if (!claim.agents().isEmpty()) {
      return library.theatre().nameOf(claim.agents().get(0).actor());
    }
    boolean unnamed = library.voices().sources(claim).isEmpty();
    return unnamed ? StandingRule.UNNAMED : Voices.of(List.of(claim), library).get(0).name();
  }

  private String voiceOf(Claim claim) {
    return voices.stream()
        .filter(voice -> voice.claims().contains(claim))
        .map(Voice::name)
        .findFirst()
        .orElse("one account");
  }

  /** A voice's own figure: the highest that it told, as others may be parts of it. */
  private record Figure(Voice voice, Claim claim, Casualties told) {
    static final Comparator<Figure> LOWEST_FIRST =
        Comparator.comparingInt((Figure f) -> f.told().min()).thenComparing(f -> f.claim().id());

    boolean below(Figure other) {
      return told.max().isPresent() && told.max().getAsInt() < other.told.min();
    }

    String words() {
      boolean exact = told.max().isPresent() && told.max().getAsInt() == told.min();
      return (exact ? "" : told.max().isPresent() ? "up to " : "at least ")
          + told.max().orElse(told.min());
    }
  }

  private Optional<Difference> number(CasualtyKind kind) {
    List<Figure> figures =
        voices.stream()
            .flatMap(voice -> highest(voice, kind).stream())
            .sorted(Figure.LOWEST_FIRST)
            .toList();
    if (figures.size() < 2 || !figures.get(0).below(figures.get(figures.size() - 1))) {
      return Optional.empty();
    }
    Figure low = figures.get(0);
    Figure high = figures.get(figures.size() - 1);
    String message =
        low.voice().name()
            + " tells of "
            + low.words()
            + " "
            + kind.code()
            + "; "
            + high.voice().name()
            + " of "
            + high.words()
            + ".";
    return Optional.of(
        new Difference(Difference.Kind.NUMBER, low.claim().id(), high.claim().id(), message));
  }

  private static Optional<Figure> highest(Voice voice, CasualtyKind kind) {
    return voice.claims().stream()
        .flatMap(
            claim ->
                claim.casualties().stream()
                    .filter(c -> c.kind() == kind)
                    .map(c -> new Figure(voice, claim, c)))
        .max(Figure.LOWEST_FIRST);
  }

  /** Two voices that each name a doer, of sides that are neither the same nor allies. */
  private Optional<Difference> doers() {
    if (type == ClaimType.CLASH || type == ClaimType.NEGOTIATE || type == ClaimType.AGREE) {
      return Optional.empty();
    }
    for (int i = 0; i < voices.size(); i++) {
      for (int j = i + 1; j < voices.size(); j++) {
        SortedSet<String> one = sides(voices.get(i));
        SortedSet<String> other = sides(voices.get(j));
        if (!one.isEmpty() && !other.isEmpty() && opposed(one, other)) {
          return Optional.of(doers(voices.get(i), voices.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  private SortedSet<String> sides(Voice voice) {
    SortedSet<String> sides = new TreeSet<>();
    voice.claims().stream()
        .filter(claim -> claim.type() == type)
        .forEach(claim -> sides.addAll(fighting(claim)));
    return sides;
  }

  private boolean opposed(SortedSet<String> ones, SortedSet<String> others) {
    return ones.stream()
        .allMatch(one -> others.stream().noneMatch(o -> library.theatre().allied(one, o)));
  }

  /** The doers' sides, without those that do not fight: naming them contradicts nothing. */
  private SortedSet<String> fighting(Claim claim) {
    SortedSet<String> sides = Who.sides(Who.doers(claim), library.theatre());
    sides.removeIf(id -> library.theatre().side(id).filter(side -> !side.fights()).isPresent());
    return sides;
  }

  private Difference doers(Voice one, Voice other) {
    boolean holds = type == ClaimType.CAPTURE;
    Claim first = naming(one);
    Claim second = naming(other);
    String tells = holds ? " tells of a capture by " : " names ";
    String message =
        one.name() + tells + names(first) + "; " + other.name() + tells + names(second) + ".";
    Difference.Kind kind = holds ? Difference.Kind.CONTROL : Difference.Kind.ACTOR;
    return new Difference(kind, first.id(), second.id(), message);
  }

  private Claim naming(Voice voice) {
    return voice.claims().stream()
        .filter(claim -> claim.type() == type)
        .filter(claim -> !fighting(claim).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private String names(Claim claim) {
    return Who.doers(claim).stream()
        .map(party -> library.theatre().nameOf(party.actor()))
        .distinct()
        .collect(Collectors.joining(" and "));
  }
}
