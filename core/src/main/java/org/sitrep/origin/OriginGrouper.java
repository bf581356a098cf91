package org.sitrep.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.Copies;
import org.sitrep.model.Origin;
import org.sitrep.model.Past;
import org.sitrep.model.SharedText;
import org.sitrep.theatre.Outlet;

/**
 * Groups articles that share their text, finds where it comes from, and which passages articles
 * have taken from others. The result does not depend on the order of the articles. Immutable and
 * safe for use by many threads.
 */
public final class OriginGrouper {
  private final OriginChoice choice;

  /** Knows an agency in a text's credit line only where it is called "agencies". */
  public OriginGrouper() {
    this(List.of());
  }

  /** Knows the agencies among these outlets where a text's credit line names one. */
  public OriginGrouper(List<Outlet> outlets) {
    this.choice = new OriginChoice(new CreditFinder(outlets));
  }

  /**
   * The origins of articles, by id; an article that shares its text with no other is an origin of
   * its own.
   */
  public List<Origin> group(List<Article> articles) {
    List<Article> sorted = earliestFirst(articles);
    return origins(sorted, groups(sorted, found(sorted)));
  }

  /** The origins of articles, and the passages that they have taken from each other. */
  public Copies copies(List<Article> articles) {
    List<Article> sorted = earliestFirst(articles);
    CopyFinder.Found found = found(sorted);
    Groups groups = groups(sorted, found);
    List<Origin> origins = origins(sorted, groups);
    Map<String, Origin> byArticle = new HashMap<>();
    origins.forEach(origin -> origin.articles().forEach(id -> byArticle.put(id, origin)));
    NavigableMap<String, Article> byId = new TreeMap<>();
    sorted.forEach(article -> byId.put(article.id(), article));
    List<CopyFinder.Pair> sharing =
        found.sharing().stream()
            .filter(pair -> groups.of(pair.a()) != groups.of(pair.b()))
            .toList();
    return new Copies(origins, PassageFinder.find(byId, byArticle, sharing, sorted));
  }

  /**
   * Articles that share text, while articles come. What it tells is what {@link #copies} tells of
   * all, in whatever order they came; but only what a change bears on is looked at. Not safe for
   * use by many threads.
   */
  public interface Gathering extends SharedText {
    /** Adds articles; one that is there already is replaced. */
    void add(Collection<Article> articles);

    /** Looks what the added ones share; gives the articles of which something else is told now. */
    Set<String> update();

    /** The notes that are to be kept of articles instead of those of the past. */
    Map<String, byte[]> notes(Past.Note kind);
  }

  /** A gathering of all that was linked before. */
  public Gathering begin(Past past) {
    return new GrowingCopies(choice, past);
  }

  private static Groups groups(List<Article> sorted, CopyFinder.Found found) {
    Groups groups = new Groups(sorted.size());
    found.copies().forEach(pair -> groups.join(pair.a(), pair.b()));
    return groups;
  }

  static List<Article> earliestFirst(List<Article> articles) {
    return articles.stream().sorted(OriginChoice.EARLIEST).toList();
  }

  static CopyFinder.Found found(List<Article> sorted) {
    return CopyFinder.find(sorted.stream().map(Shingles::of).toList());
  }

  private List<Origin> origins(List<Article> sorted, Groups groups) {
    NavigableMap<Integer, List<Article>> members = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      members.computeIfAbsent(groups.of(i), g -> new ArrayList<>()).add(sorted.get(i));
    }
    return members.values().stream()
        .map(choice::of)
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }
}
