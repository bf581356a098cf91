package org.sitrep.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;

/**
 * Two tellers side by side.
 *
 * @param both the incidents that both tell, in the order of the situation
 * @param onlyA those that the first alone of the two tells
 * @param onlyB those that the second alone of the two tells
 * @param agreement of those that both tell
 * @param parties the words of each for each party
 * @param acts the words of each for each type of event
 * @param loaded the loaded words of each
 */
public record Comparison(
    Teller a,
    Teller b,
    List<Shared> both,
    List<Alone> onlyA,
    List<Alone> onlyB,
    Agreement agreement,
    List<Naming> parties,
    List<Naming> acts,
    List<LoadedUse> loaded) {
  public Comparison {
    both = List.copyOf(both);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
    parties = List.copyOf(parties);
    acts = List.copyOf(acts);
    loaded = List.copyOf(loaded);
  }

  /**
   * An incident that both tell.
   *
   * @param contradictions between a claim of one and a claim of the other
   * @param updates likewise, where one voice later told another figure
   */
  public record Shared(
      Incident incident,
      Encounter<Telling> told,
      List<Difference> contradictions,
      List<Difference> updates) {
    public Shared {
      contradictions = List.copyOf(contradictions);
      updates = List.copyOf(updates);
    }
  }

  /** An incident that one of the two tells. */
  public record Alone(Incident incident, List<Telling> told) {
    public Alone {
      told = List.copyOf(told);
    }
  }

  /** Compares two of those that tell. */
  public static Comparison of(Tellers tellers, Teller a, Teller b, LoadedWords words) {
    List<Shared> both = new ArrayList<>();
    List<Alone> onlyA = new ArrayList<>();
    List<Alone> onlyB = new ArrayList<>();
    List<Telling> byA = new ArrayList<>();
    List<Telling> byB = new ArrayList<>();
    Agreement agreement = Agreement.none();
    for (Incident incident : tellers.incidents()) {
      Encounter<Telling> told =
          new Encounter<>(tellers.told(a, incident), tellers.told(b, incident));
      byA.addAll(told.a());
      byB.addAll(told.b());
      if (!told.a().isEmpty() && !told.b().isEmpty()) {
        Shared shared = shared(incident, told);
        both.add(shared);
        agreement = agreement.with(told, !shared.contradictions().isEmpty());
      } else if (!told.a().isEmpty()) {
        onlyA.add(new Alone(incident, told.a()));
      } else if (!told.b().isEmpty()) {
        onlyB.add(new Alone(incident, told.b()));
      }
    }
    List<Telling> ownA = own(a, byA);
    List<Telling> ownB = own(b, byB);
    return new Comparison(
        a,
        b,
        both,
        onlyA,
        onlyB,
        agreement,
        Namings.ofParties(ownA, ownB, tellers::fights),
        Namings.ofActs(ownA, ownB),
        loaded(ownA, ownB, words));
  }

  private static Shared shared(Incident incident, Encounter<Telling> told) {
    return new Shared(
        incident, told, told.between(incident.differences()), told.between(incident.updates()));
  }

  private static List<Telling> own(Teller teller, List<Telling> told) {
    return told.stream().filter(teller::publishes).toList();
  }

  private static List<LoadedUse> loaded(List<Telling> a, List<Telling> b, LoadedWords words) {
    Map<String, LoadedUse> uses = new TreeMap<>();
    count(a, words, uses, 1, 0);
    count(b, words, uses, 0, 1);
    return uses.values().stream()
        .sorted(
            Comparator.comparing((LoadedUse use) -> use.a() + use.b())
                .reversed()
                .thenComparing(LoadedUse::text))
        .toList();
  }

  private static void count(
      List<Telling> told, LoadedWords words, Map<String, LoadedUse> uses, int a, int b) {
    Set<String> seen = new HashSet<>();
    for (Telling telling : told) {
      if (!seen.add(telling.claim().evidence().start() + "\n" + telling.article().id())) {
        continue;
      }
      String quotation = telling.quotation();
      for (LoadedWords.Mark mark : words.in(quotation)) {
        String text = mark.span().of(quotation).toLowerCase(Locale.ROOT);
        uses.merge(
            text,
            new LoadedUse(text, mark.plain(), mark.about(), a, b),
            (old, one) -> new LoadedUse(text, old.plain(), old.about(), old.a() + a, old.b() + b));
      }
    }
  }
}
