package org.sitrep.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Difference;

/** Finds where independent voices contradict each other about one incident, and updates. */
final class DifferenceFinder {
  private static final List<CasualtyKind> COUNTED =
      List.of(CasualtyKind.KILLED, CasualtyKind.WOUNDED);

  /** Of very many voices those of most articles are compared with each other. */
  private static final int MANY = 40;

  private final Hearing hearing;
  private final Library library;
  private final List<Voice> voices;

  private DifferenceFinder(Hearing hearing) {
    this.hearing = hearing;
    this.library = hearing.library();
    this.voices = hearing.voices();
  }

  /** Compares two voices; empty where they do not contradict each other. */
  interface Comparison {
    Optional<Difference> of(Voice one, Voice other);
  }

  /** The contradictions, each kind once (numbers once for killed and once for wounded). */
  static List<Difference> find(Hearing hearing) {
    DifferenceFinder finder = new DifferenceFinder(hearing);
    List<Difference> found = new ArrayList<>();
    finder.denial().ifPresent(found::add);
    COUNTED.forEach(kind -> finder.number(kind).ifPresent(found::add));
    finder.first(new DoerComparison(hearing)).ifPresent(found::add);
    finder.first(new OutcomeComparison(hearing)).ifPresent(found::add);
    finder.first(new DayComparison(hearing)).ifPresent(found::add);
    finder.first(new PlaceComparison(hearing)).ifPresent(found::add);
    return found;
  }

  private Optional<Difference> first(Comparison comparison) {
    int many = Math.min(MANY, voices.size());
    for (int i = 0; i < many; i++) {
      for (int j = i + 1; j < many; j++) {
        Optional<Difference> found = comparison.of(voices.get(i), voices.get(j));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Difference> denial() {
    Testimony testimony = hearing.testimony();
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

  /** The lowest and the highest that voices tell now, where both cannot be right. */
  private Optional<Difference> number(CasualtyKind kind) {
    List<Own> figures = hearing.tallies().current(kind).stream().sorted(Own.LOWEST_FIRST).toList();
    if (figures.size() < 2 || !figures.get(0).below(figures.get(figures.size() - 1))) {
      return Optional.empty();
    }
    Own low = figures.get(0);
    Own high = figures.get(figures.size() - 1);
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

  /** Where one voice told another figure on a later day. */
  static List<Difference> updates(Hearing hearing) {
    List<Difference> updates = new ArrayList<>();
    for (CasualtyKind kind : COUNTED) {
      hearing.tallies().updates(kind).stream()
          .flatMap(told -> update(kind, dated(told, hearing.library())).stream())
          .forEach(updates::add);
    }
    updates.sort(Comparator.comparing(Difference::first).thenComparing(Difference::second));
    return updates;
  }

  private static List<Own> dated(List<Own> told, Library library) {
    return told.stream().filter(o -> library.published(o.claim().article()).isPresent()).toList();
  }

  private static Optional<Difference> update(CasualtyKind kind, List<Own> told) {
    if (told.size() < 2) {
      return Optional.empty();
    }
    Own first = told.get(0);
    Own last = told.get(told.size() - 1);
    if (first.min() == last.min() && first.max().equals(last.max())) {
      return Optional.empty();
    }
    String message =
        first.voice().name()
            + " told of "
            + first.words()
            + " "
            + kind.code()
            + " on "
            + Days.words(first.day())
            + ", of "
            + last.words()
            + " on "
            + Days.words(last.day())
            + ".";
    return Optional.of(
        new Difference(Difference.Kind.NUMBER, first.claim().id(), last.claim().id(), message));
  }
}
