package org.sitrep.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sitrep.model.Article;
import org.sitrep.model.Past;
import org.sitrep.text.LongSet;

/**
 * Which texts have a sampled shingle, the earliest first, for those shingles that were asked for.
 * It proposes the pairs that {@link CopyFinder} would propose of all texts, but only those of which
 * a change makes others than there were.
 */
final class Samples {
  private final Past past;
  private final Map<String, Text> texts = new HashMap<>();
  private final Map<Integer, Text> byHandle = new HashMap<>();
  private final Map<Long, List<Text>> having = new HashMap<>();

  /** Articles that are not what they were in the past. */
  private final Set<String> changed = new HashSet<>();

  private int handles = 1;

  Samples(Past past) {
    this.past = past;
  }

  /** Two texts and for how many shingles they are proposed. */
  record Pair(Text a, Text b, int shared) {}

  /**
   * Pairs of which something changed.
   *
   * @param alike those that may be copies
   * @param lifted those of which the first may have passages from the other, or it from the first
   */
  record Pairs(List<Pair> alike, List<Pair> lifted) {}

  /** Takes a text in. */
  void put(Article article) {
    put(Text.of(handles++, article, Shingles.of(article)));
  }

  private void put(Text text) {
    changed.add(text.id());
    keep(text);
  }

  /** The text of an article, as it is now. */
  Optional<Text> text(String article) {
    Text known = texts.get(article);
    if (known != null || changed.contains(article)) {
      return Optional.ofNullable(known);
    }
    Optional<Text> noted =
        past.note(Past.Note.SHINGLES, article).map(note -> Text.read(handles++, article, note));
    noted.ifPresent(this::keep);
    return noted;
  }

  private void keep(Text text) {
    texts.put(text.id(), text);
    byHandle.put(text.handle(), text);
  }

  /**
   * Puts articles in the place of what there was of them.
   *
   * @param tied whether two texts that did not change are tied; else it does not matter that they
   *     are proposed no more
   */
  Pairs replace(Collection<Article> articles, BiPredicate<Text, Text> tied) {
    List<Text> before = articles.stream().flatMap(a -> text(a.id()).stream()).toList();
    int fresh = handles;
    List<Text> after = articles.stream().map(a -> Text.of(handles++, a, Shingles.of(a))).toList();
    int end = handles;
    Set<Long> touched = new LinkedHashSet<>();
    Stream.concat(before.stream(), after.stream())
        .forEach(text -> Arrays.stream(text.sample()).forEach(touched::add));
    open(Stream.concat(before.stream(), after.stream()).toList());
    Map<Long, List<Text>> now = new HashMap<>();
    touched.forEach(key -> now.put(key, new ArrayList<>(having(key))));
    before.forEach(text -> each(text, now, list -> list.remove(text)));
    after.forEach(text -> each(text, now, list -> insert(list, text)));
    before.forEach(text -> byHandle.remove(text.handle()));
    after.forEach(this::put);
    Bucket.Difference alike = new Bucket.Difference(fresh, end);
    Bucket.Difference lifted = new Bucket.Difference(fresh, end);
    now.forEach(
        (key, list) -> new Bucket(having(key)).differences(new Bucket(list), alike, lifted));
    having.putAll(now);
    return new Pairs(counted(alike, true, tied), counted(lifted, false, tied));
  }

  private List<Text> having(long key) {
    return having.getOrDefault(key, List.of());
  }

  private static void each(Text text, Map<Long, List<Text>> lists, Consumer<List<Text>> what) {
    for (long key : text.sample()) {
      what.accept(lists.getOrDefault(key, new ArrayList<>()));
    }
  }

  private static void insert(List<Text> sorted, Text text) {
    int at = Collections.binarySearch(sorted, text);
    if (at < 0) {
      sorted.add(-1 - at, text);
    }
  }

  /** Finds who has the shingles of these. */
  private void open(Collection<Text> some) {
    LongSet fresh = new LongSet();
    for (Text text : some) {
      for (long key : text.sample()) {
        if (having.putIfAbsent(key, new ArrayList<>(1)) == null) {
          fresh.add(key + 1);
        }
      }
    }
    if (fresh.isEmpty()) {
      return;
    }
    past.forEach(
        Past.Note.SHINGLES,
        (id, note) -> {
          if (!texts.containsKey(id) && !changed.contains(id) && Text.any(note, fresh)) {
            keep(Text.read(handles++, id, note));
          }
        });
    for (Text text : texts.values()) {
      for (long key : text.sample()) {
        if (fresh.contains(key + 1)) {
          insert(having.computeIfAbsent(key, k -> new ArrayList<>(1)), text);
        }
      }
    }
  }

  private List<Pair> counted(Bucket.Difference pairs, boolean alike, BiPredicate<Text, Text> tied) {
    List<Pair> wanted = new ArrayList<>();
    pairs
        .lost()
        .forEach(pair -> current(pair).filter(p -> tied.test(p.a(), p.b())).ifPresent(wanted::add));
    pairs.gained().forEach(pair -> current(pair).ifPresent(wanted::add));
    Set<Text> all = new TreeSet<>();
    for (Pair pair : wanted) {
      if (!changed.contains(pair.a().id()) && !changed.contains(pair.b().id())) {
        all.add(pair.a());
        all.add(pair.b());
      }
    }
    open(all);
    List<Pair> counted = new ArrayList<>();
    wanted.forEach(pair -> counted.add(counted(pair.a(), pair.b(), alike)));
    pairs.came().forEach((a, b, shared) -> came(a, b, shared).ifPresent(counted::add));
    return counted;
  }

  /** A pair with a text that came: all its shingles were looked at, and it was not tied before. */
  private Optional<Pair> came(int a, int b, int shared) {
    Text one = byHandle.get(a);
    Text other = byHandle.get(b);
    if (one == null || other == null) {
      return Optional.empty();
    }
    boolean matters =
        shared >= CopyFinder.LIFTED || CopyFinder.worth(one.size(), other.size(), shared);
    return matters ? Optional.of(new Pair(one, other, shared)) : Optional.empty();
  }

  private Optional<Pair> current(long pair) {
    Text a = byHandle.get((int) (pair >>> 32));
    Text b = byHandle.get((int) pair);
    return a == null || b == null ? Optional.empty() : Optional.of(new Pair(a, b, 0));
  }

  private Pair counted(Text a, Text b, boolean alike) {
    int shared = 0;
    for (long key : a.sample()) {
      List<Text> list = having.get(key);
      if (list != null && Arrays.binarySearch(b.sample(), key) >= 0) {
        Bucket bucket = new Bucket(list);
        shared += (alike ? bucket.alike(a, b) : bucket.lifted(a, b)) ? 1 : 0;
      }
    }
    return new Pair(a, b, shared);
  }
}
