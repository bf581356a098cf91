package org.sitrep.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sitrep.model.Article;
import org.sitrep.model.Origin;
import org.sitrep.model.Passage;
import org.sitrep.model.Span;

/**
 * Aligns each copy with its origin, and articles that share a paragraph with the origin of the
 * other: who was out later has taken it.
 */
final class PassageFinder {
  private final NavigableMap<String, Article> articles;
  private final Map<String, Origin> origins;

  /** For each article those that it may have taken something from. */
  private final NavigableMap<String, NavigableSet<String>> sources = new TreeMap<>();

  private PassageFinder(NavigableMap<String, Article> articles, Map<String, Origin> origins) {
    this.articles = articles;
    this.origins = origins;
  }

  /**
   * The passages of all articles.
   *
   * @param origins by the ids of their articles
   * @param sharing pairs of articles of different origins that have words in common
   */
  static List<Passage> find(
      NavigableMap<String, Article> articles,
      Map<String, Origin> origins,
      List<CopyFinder.Pair> sharing,
      List<Article> byNumber) {
    PassageFinder finder = new PassageFinder(articles, origins);
    origins.forEach((id, origin) -> finder.source(id, origin.id()));
    for (CopyFinder.Pair pair : sharing) {
      finder.sharing(byNumber.get(pair.a()), byNumber.get(pair.b()));
    }
    return finder.aligned();
  }

  private void source(String article, String source) {
    if (!article.equals(source)) {
      sources.computeIfAbsent(article, a -> new TreeSet<>()).add(source);
    }
  }

  private void sharing(Article a, Article b) {
    lifted(a, origin(b));
    lifted(b, origin(a));
  }

  private Article origin(Article article) {
    Origin origin = origins.get(article.id());
    return origin == null ? article : articles.getOrDefault(origin.id(), article);
  }

  private void lifted(Article later, Article earlier) {
    if (OriginChoice.EARLIEST.compare(earlier, later) < 0) {
      source(later.id(), earlier.id());
    }
  }

  private List<Passage> aligned() {
    List<Passage> passages = new ArrayList<>();
    for (Map.Entry<String, NavigableSet<String>> taken : sources.entrySet()) {
      passages.addAll(of(taken.getKey(), taken.getValue()));
    }
    return passages.stream().sorted().toList();
  }

  private List<Passage> of(String id, NavigableSet<String> from) {
    String own = origin(article(id)).id();
    return taken(article(id), own, from.stream().map(this::article).toList(), PassageFinder::words);
  }

  private Article article(String id) {
    return Objects.requireNonNull(articles.get(id), id);
  }

  /**
   * The passages of one article: those from its own origin first, then what these leave over.
   *
   * @param own the id of its origin
   * @param from whom it may have taken something from
   * @param numbered gives the words of these
   */
  static List<Passage> taken(
      Article text, String own, List<Article> from, Function<Article, Aligner.Numbered> numbered) {
    Aligner.Numbered words = words(text);
    List<Passage> found = new ArrayList<>();
    List<Article> inOrder = new ArrayList<>(from);
    inOrder.sort(
        Comparator.comparing((Article source) -> !source.id().equals(own))
            .thenComparing(OriginChoice.EARLIEST));
    for (Article source : inOrder) {
      for (Passage passage : Aligner.passages(words, numbered.apply(source))) {
        if (found.stream().noneMatch(before -> covers(before.span(), passage.span()))) {
          found.add(passage);
        }
      }
    }
    return found.stream().sorted().toList();
  }

  /** The words of an article. */
  static Aligner.Numbered words(Article article) {
    return new Aligner.Numbered(article.id(), BodyWords.of(article));
  }

  /** Whether most of a span lies in another. */
  private static boolean covers(Span outer, Span inner) {
    int shared = Math.min(outer.end(), inner.end()) - Math.max(outer.start(), inner.start());
    return shared * 2 > inner.length();
  }
}
