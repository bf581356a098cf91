package org.sitrep.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.model.Claim;

/**
 * Counts the independent voices among claims. Claims whose source chains meet are one voice, so are
 * claims in one and the same sentence, and what a text says in its own voice beside a source that
 * it names is that source's. A text without sources speaks for whom it is credited to.
 */
final class Voices {
  private static final int LONG_ENOUGH = 40;

  private final Library library;
  private final Map<String, String> into = new HashMap<>();
  private final Map<Claim, String> spoken = new LinkedHashMap<>();
  private final Map<String, String> shown = new HashMap<>();

  private Voices(Library library) {
    this.library = library;
  }

  /** The voices of the claims, the one with most articles first. */
  static List<Voice> of(List<Claim> claims, Library library) {
    Voices voices = new Voices(library);
    Map<String, SortedSet<String>> sourced = voices.readSourced(claims);
    voices.readOwn(claims, sourced);
    voices.joinSentences();
    return voices.result();
  }

  /** Reads claims that name sources; the result has the sources of each origin. */
  private Map<String, SortedSet<String>> readSourced(List<Claim> claims) {
    Map<String, SortedSet<String>> sourced = new HashMap<>();
    for (Claim claim : claims) {
      SortedSet<String> keys = library.voices().sources(claim);
      if (!keys.isEmpty()) {
        keys.forEach(key -> join(keys.first(), key));
        spoken.put(claim, keys.first());
        sourced.computeIfAbsent(library.origin(claim.article()), o -> new TreeSet<>()).addAll(keys);
      }
    }
    return sourced;
  }

  private void readOwn(List<Claim> claims, Map<String, SortedSet<String>> sourced) {
    for (Claim claim : claims) {
      if (!spoken.containsKey(claim)) {
        String origin = library.origin(claim.article());
        SortedSet<String> named = sourced.get(origin);
        spoken.put(claim, named == null ? own(claim.article()) : named.first());
      }
    }
  }

  private String own(String article) {
    Optional<String> credit = library.credit(article);
    String key = credit.map(library.voices()::key).orElse("article " + library.origin(article));
    shown.putIfAbsent(key, credit.orElse("an outlet not named"));
    return key;
  }

  private void joinSentences() {
    Map<String, String> first = new HashMap<>();
    spoken.forEach(
        (claim, key) -> {
          String sentence = Wording.plain(library.sentence(claim));
          String before = sentence.length() < LONG_ENOUGH ? null : first.putIfAbsent(sentence, key);
          if (before != null) {
            join(before, key);
          }
        });
  }

  private String find(String key) {
    String at = key;
    for (String next = into.get(at); next != null; next = into.get(at)) {
      at = next;
    }
    return at;
  }

  private void join(String a, String b) {
    String one = find(a);
    String other = find(b);
    if (!one.equals(other)) {
      boolean first = one.compareTo(other) < 0;
      into.put(first ? other : one, first ? one : other);
    }
  }

  private List<Voice> result() {
    Map<String, List<Claim>> groups = new TreeMap<>();
    spoken.forEach(
        (claim, key) -> groups.computeIfAbsent(find(key), k -> new ArrayList<>()).add(claim));
    return groups.entrySet().stream()
        .map(group -> voice(group.getKey(), group.getValue()))
        .sorted(
            Comparator.comparingInt((Voice v) -> v.articles().size())
                .reversed()
                .thenComparing(Voice::name)
                .thenComparing(Voice::key))
        .toList();
  }

  private Voice voice(String key, List<Claim> claims) {
    SortedSet<String> articles = new TreeSet<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Claim claim : claims) {
      articles.add(claim.article());
      counts.merge(spoken.getOrDefault(claim, ""), 1, Integer::sum);
    }
    String most =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    String name = library.voices().show(most, shown.getOrDefault(most, most));
    return new Voice(key, name, articles, claims);
  }
}
