package org.sitrep.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Copies;
import org.sitrep.model.Incident;
import org.sitrep.model.IncidentChange;
import org.sitrep.model.Past;
import org.sitrep.model.SharedText;
import org.sitrep.theatre.Theatre;

/**
 * Links the claims of all articles into incidents. The result depends on what is given, not on its
 * order; it may be used by several threads.
 */
public final class IncidentLinker {
  static final Comparator<Claim> ORDER = Comparator.<Claim>naturalOrder().thenComparing(Claim::id);

  private final Theatre theatre;

  public IncidentLinker(Theatre theatre) {
    this.theatre = theatre;
  }

  /**
   * The incidents that the claims are about, by id.
   *
   * @param articles those that the claims come from
   * @param copies which of them share a text or a passage
   * @param claims each belongs to one incident of the result
   * @throws IllegalArgumentException if a claim's article is not given
   */
  public List<Incident> link(List<Article> articles, Copies copies, List<Claim> claims) {
    Linkage linkage = begin();
    linkage.add(articles, claims);
    return linkage.incidents(copies);
  }

  /** A linkage without articles, which grows. */
  public Linkage begin() {
    return begin(Past.none());
  }

  /** A linkage of all that was linked before, which grows. */
  public Linkage begin(Past past) {
    return new GrowingLinkage(theatre, past);
  }

  /**
   * Incidents that are kept while articles come and go. What it gives is what {@link #link} gives
   * for all articles that are in it, in whatever order they came; but only what a change bears on
   * is linked anew. Not safe for use by many threads.
   */
  public interface Linkage {
    /**
     * Adds articles with their claims; one that is there already is replaced.
     *
     * @param claims those of the articles
     * @throws IllegalArgumentException if a claim's article is not among them
     */
    void add(List<Article> articles, List<Claim> claims);

    /** Takes an article out, if it is there. */
    void remove(String article);

    /** Joins what was added now, and not only when incidents are asked for. */
    void join();

    /**
     * The incidents of all that is there, by id; of those of the past only what was made anew.
     *
     * @param copies which of all the articles share a text or a passage
     */
    List<Incident> incidents(Copies copies);

    /**
     * The incidents of all that is there, by id; of those of the past only what was made anew.
     *
     * @param changed the articles that share otherwise than when this was asked last
     */
    List<Incident> incidents(SharedText shared, Collection<String> changed);

    /** The ids of the incidents of the past in whose place what was made anew stands. */
    Set<String> gone();

    /** The notes that are to be kept of articles instead of those of the past. */
    Map<String, byte[]> notes(Past.Note kind);
  }

  /**
   * What became of the incidents of one linking in another, of more articles or of claims that were
   * extracted anew: which were kept, merged or split, which are new or gone.
   */
  public static List<IncidentChange> changes(List<Incident> before, List<Incident> after) {
    return Lineage.changes(before, after);
  }

  /**
   * The id of the incident that an article is mainly about: what its headline and its first
   * sentences tell, an act of war rather than talk about it; empty where it tells of none.
   */
  public Optional<String> lead(Article article, List<Incident> incidents) {
    Map<String, List<Claim>> told = new TreeMap<>();
    for (Incident incident : incidents) {
      told.put(
          incident.id(),
          incident.claims().stream().filter(c -> c.article().equals(article.id())).toList());
    }
    return lead(article, told);
  }

  /**
   * The same, where only the claims of the article are at hand.
   *
   * @param told its claims by the ids of their incidents
   */
  public Optional<String> lead(Article article, Map<String, List<Claim>> told) {
    return LeadRule.lead(article, told);
  }
}
