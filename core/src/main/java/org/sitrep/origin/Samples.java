package org.sitrep.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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
    Set<Text> before = new HashSet<>();
    articles.forEach(article -> text(article.id()).ifPresent(before::add));
    int fresh = handles;
    List<Text> after =
        articles.stream().map(a -> Text.of(handles++, a, Shingles.of(a))).sorted().toList();
    Bucket.Difference alike = new Bucket.Difference(fresh, handles);
    Bucket.Difference lifted = new Bucket.Difference(fresh, handles);
    LongSet touched = new LongSet();
    Stream.concat(before.stream(), after.stream())
        .forEach(text -> Arrays.stream(text.sample()).forEach(key -> touched.add(key + 1)));
    open(touched);
    Map<Long, List<Text>> coming = coming(after);
    before.forEach(
        text ->
            Arrays.stream(text.sample())
                .forEach(key -> coming.computeIfAbsent(key, k -> List.of())));
    coming.forEach(
        (key, added) -> {
          List<Text> now = merged(having(key), before, added);
          new Bucket(having(key)).differences(new Bucket(now), alike, lifted);
          having.put(key, now);
        });
    before.forEach(text -> byHandle.remove(text.handle()));
    after.forEach(this::put);
    return new Pairs(counted(alike, true, tied), counted(lifted, false, tied));
  }

  private List<Text> having(long key) {
    return having.getOrDefault(key, List.of());
  }

  /** Texts by those shingles that others have too; they stay in order. */
  private Map<Long, List<Text>> coming(List<Text> texts) {
    LongSet once = new LongSet();
    LongSet twice = new LongSet();
    texts.forEach(
        text ->
            Arrays.stream(text.sample())
                .filter(key -> !once.add(key + 1))
                .forEach(key -> twice.add(key + 1)));
    Map<Long, List<Text>> coming = new HashMap<>();
    for (Text text : texts) {
      for (long key : text.sample()) {
        if (twice.contains(key + 1) || having.containsKey(key)) {
          coming.computeIfAbsent(key, k -> new ArrayList<>(2)).add(text);
        }
      }
    }
    return coming;
  }

  /** Texts without those that go and with those that come, in order as both were. */
  private static List<Text> merged(List<Text> texts, Set<Text> going, List<Text> coming) {
    List<Text> merged = new ArrayList<>(texts.size() + coming.size());
    int next = 0;
    for (Text text : texts) {
      if (!going.contains(text)) {
        while (next < coming.size() && coming.get(next).compareTo(text) < 0) {
          merged.add(coming.get(next++));
        }
        merged.add(text);
      }
    }
    merged.addAll(coming.subList(next, coming.size()));
    return merged;
  }

  /** Finds who has those of some shingles that were not asked for yet; each is one more here. */
  private void open(LongSet wanted) {
    LongSet fresh = new LongSet();
    wanted.forEach(
        key -> {
          if (!having.containsKey(key - 1)) {
            fresh.add(key);
          }
        });
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
    texts.values().stream()
        .sorted()
        .forEach(
            text -> {
              for (long key : text.sample()) {
                if (fresh.contains(key + 1)) {
                  having.computeIfAbsent(key, k -> new ArrayList<>(1)).add(text);
                }
              }
            });
  }

  private List<Pair> counted(Bucket.Difference pairs, boolean alike, BiPredicate<Text, Text> tied) {
    List<Pair> wanted =
        Stream.concat(
                current(pairs.lost()).filter(pair -> tied.test(pair.a(), pair.b())),
                current(pairs.gained()))
            .toList();
    LongSet common = new LongSet();
    wanted.forEach(pair -> pair.a().common(pair.b()).forEach(key -> common.add(key + 1)));
    open(common);
    List<Pair> counted =
        new ArrayList<>(
            wanted.parallelStream().map(pair -> counted(pair.a(), pair.b(), alike)).toList());
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

  /** The pairs whose texts are both there still. */
  private Stream<Pair> current(LongSet pairs) {
    return Arrays.stream(pairs.drain())
        .parallel()
        .mapToObj(this::current)
        .flatMap(Optional::stream);
  }

  private Optional<Pair> current(long pair) {
    Text a = byHandle.get((int) (pair >>> 32));
    Text b = byHandle.get((int) pair);
    return a == null || b == null ? Optional.empty() : Optional.of(new Pair(a, b, 0));
  }

  private Pair counted(Text a, Text b, boolean alike) {
    int shared = 0;
    for (long key : a.common(b).toArray()) {
      Bucket bucket = new Bucket(having(key));
      shared += (alike ? bucket.alike(a, b) : bucket.lifted(a, b)) ? 1 : 0;
    }
    return new Pair(a, b, shared);
  }
}
