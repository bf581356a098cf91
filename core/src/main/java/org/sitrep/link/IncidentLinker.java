package org.sitrep.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.Origin;
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
   * @param origins which of them share a text
   * @param claims each belongs to one incident of the result
   * @throws IllegalArgumentException if a claim's article is not given
   */
  public List<Incident> link(List<Article> articles, List<Origin> origins, List<Claim> claims) {
    Library library = new Library(articles, origins, theatre);
    List<Account> accounts = new ArrayList<>();
    AccountBuilder.byArticle(claims)
        .values()
        .forEach(list -> accounts.addAll(AccountBuilder.accounts(list, library)));
    List<Account> joined =
        Joining.join(accounts, Candidates.links(accounts), Likeness.ACROSS_ARTICLES);
    return IncidentMaker.incidents(joined, library);
  }

  /**
   * The id of the incident that an article is mainly about: what its headline and its first
   * sentences tell, an act of war rather than talk about it; empty where it tells of none.
   */
  public Optional<String> lead(Article article, List<Incident> incidents) {
    return LeadRule.lead(article, incidents);
  }
}
