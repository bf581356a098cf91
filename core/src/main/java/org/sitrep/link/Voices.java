package org.sitrep.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.model.Claim;

/**
 * Counts the independent voices among claims. Claims whose source chains meet are one voice, so are
 * claims of several articles in one sentence or in passages that come from the same words, and what
 * a text says in its own voice beside a source that it names is that source's. A text without
 * sources speaks for whom it is credited to.
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
    Map<String, NavigableSet<String>> sourced = voices.readSourced(claims);
    voices.readOwn(claims, sourced);
    voices.joinSentences();
    return voices.result();
  }

  /** Reads claims that name sources; the result has the sources of each origin. */
  private Map<String, NavigableSet<String>> readSourced(List<Claim> claims) {
    Map<String, NavigableSet<String>> sourced = new HashMap<>();
    for (Claim claim : claims) {
      NavigableSet<String> keys = library.voices().sources(claim);
      if (!keys.isEmpty()) {
        keys.forEach(key -> join(keys.first(), key));
        spoken.put(claim, keys.first());
        sourced.computeIfAbsent(library.origin(claim), o -> new TreeSet<>()).addAll(keys);
      }
    }
    return sourced;
  }

  private void readOwn(List<Claim> claims, Map<String, NavigableSet<String>> sourced) {
    for (Claim claim : claims) {
      if (!spoken.containsKey(claim)) {
        String origin = library.origin(claim);
        NavigableSet<String> named = sourced.get(origin);
        spoken.put(claim, named == null ? own(claim) : named.first());
      }
    }
  }

  private String own(Claim claim) {
    Optional<String> credit = library.credit(claim);
    String key = credit.map(library.voices()::key).orElse("article " + library.origin(claim));
    shown.putIfAbsent(key, credit.orElse("an outlet not named"));
    return key;
  }

  /** Of articles that tell a sentence word for word, or took it from one, none tells more. */
  private void joinSentences() {
    Map<String, List<Claim>> same = new LinkedHashMap<>();
    for (Claim claim : spoken.keySet()) {
      String sentence = Wording.plain(library.sentence(claim));
      if (sentence.length() >= LONG_ENOUGH) {
        same.computeIfAbsent(sentence, s -> new ArrayList<>()).add(claim);
      }
    }
    same.values().forEach(this::joinArticles);
    roots().forEach(this::joinArticles);
  }

  /** Claims whose sentences come from the same words. */
  private List<List<Claim>> roots() {
    Map<Claim, Library.Words> roots = new LinkedHashMap<>();
    spoken.keySet().forEach(claim -> roots.put(claim, library.root(claim)));
    List<Map.Entry<Claim, Library.Words>> sorted = new ArrayList<>(roots.entrySet());
    sorted.sort(
        Map.Entry.comparingByValue(
            Comparator.comparing(Library.Words::article).thenComparing(Library.Words::span)));
    List<List<Claim>> same = new ArrayList<>();
    Library.Words last = null;
    for (Map.Entry<Claim, Library.Words> root : sorted) {
      if (last == null || !last.share(root.getValue())) {
        same.add(new ArrayList<>());
      }
      same.get(same.size() - 1).add(root.getKey());
      last = root.getValue();
    }
    return same;
  }

  /** Two sources in one sentence stay two, also where another article has the same sentence. */
  private void joinArticles(List<Claim> claims) {
    SortedMap<String, NavigableSet<String>> byArticle = new TreeMap<>();
    for (Claim claim : claims) {
      byArticle
          .computeIfAbsent(claim.article(), a -> new TreeSet<>())
          .add(spoken.getOrDefault(claim, ""));
    }
    NavigableSet<String> first = null;
    for (NavigableSet<String> keys : byArticle.values()) {
      if (first == null) {
        first = keys;
      } else if (Collections.disjoint(first, keys)) {
        join(first.first(), keys.first());
      }
    }
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
    NavigableSet<String> articles = new TreeSet<>();
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
