package org.sitrep.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Party;
import org.sitrep.model.Span;
import org.sitrep.report.html.Plain;

/**
 * Counts the words of one teller for each party and each type of event. The same words at the same
 * place of an article count once, however many claims rest on them; pronouns and parties that the
 * theatre does not know count for nothing, since of these no other name is known.
 */
final class Namings {
  private static final String OTHER = "other:";
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "him",
          "her",
          "them",
          "we",
          "us",
          "i",
          "you",
          "who",
          "whom",
          "which",
          "that",
          "this",
          "these",
          "those",
          "its",
          "their",
          "his",
          "our",
          "my",
          "others",
          "both",
          "some",
          "all",
          "himself",
          "itself",
          "themselves",
          "whose",
          "one",
          "each other");

  private final Map<String, Map<String, Use>> used = new TreeMap<>();
  private final Set<String> counted = new HashSet<>();

  /** How often words are used, and where first. */
  private record Use(String text, int count, Telling example) {}

  private Namings() {}

  /** Of the parties; those that fight stand before others. */
  static List<Naming> ofParties(List<Telling> a, List<Telling> b, Predicate<String> fights) {
    List<Naming> all = together(parties(a), parties(b));
    Map<Boolean, List<Naming>> byFighting =
        all.stream().collect(Collectors.partitioningBy(naming -> fights.test(naming.about())));
    List<Naming> ordered = new ArrayList<>(byFighting.getOrDefault(true, List.of()));
    ordered.addAll(byFighting.getOrDefault(false, List.of()));
    return ordered;
  }

  static List<Naming> ofActs(List<Telling> a, List<Telling> b) {
    return together(acts(a), acts(b));
  }

  private static Namings parties(List<Telling> told) {
    Namings names = new Namings();
    for (Telling telling : told) {
      Stream.concat(telling.claim().agents().stream(), telling.claim().targets().stream())
          .filter(party -> !party.actor().startsWith(OTHER))
          .forEach(party -> names.add(party, telling));
    }
    return names;
  }

  private void add(Party party, Telling telling) {
    add(party.actor(), party.span(), telling);
  }

  private static Namings acts(List<Telling> told) {
    Namings names = new Namings();
    told.forEach(t -> names.add(t.claim().type().code(), t.claim().trigger(), t));
    return names;
  }

  private void add(String about, Span span, Telling telling) {
    String text = Plain.line(telling.words(span));
    String key = ARTICLE.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
    String where = about + '\n' + span.start() + '\n' + telling.article().id();
    if (!key.isEmpty() && !PRONOUNS.contains(key) && counted.add(where)) {
      used.computeIfAbsent(about, id -> new LinkedHashMap<>())
          .merge(
              key,
              new Use(text, 1, telling),
              (old, one) -> new Use(old.text(), old.count() + 1, old.example()));
    }
  }

  /** The most named first. */
  private static List<Naming> together(Namings a, Namings b) {
    Set<String> all = new TreeSet<>(a.used.keySet());
    all.addAll(b.used.keySet());
    List<Naming> namings = new ArrayList<>();
    all.forEach(about -> namings.add(new Naming(about, a.words(about), b.words(about))));
    namings.sort(
        Comparator.comparing((Naming n) -> n.a().isEmpty() || n.b().isEmpty())
            .thenComparing(Naming::count, Comparator.reverseOrder())
            .thenComparing(Naming::about));
    return namings;
  }

  private List<Naming.Words> words(String about) {
    return used.getOrDefault(about, Map.of()).entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Use> e) -> e.getValue().count(), Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .map(use -> new Naming.Words(use.text(), use.count(), use.example()))
        .toList();
  }
}
