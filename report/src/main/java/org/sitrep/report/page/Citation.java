package org.sitrep.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.Dates;
import org.sitrep.report.wording.Labels;

/**
 * Writes who says so: a link to the words for each of the first claims, or the start state's row.
 */
final class Citation {
  private static final int CITED = 2;
  private static final int LONGEST = 60;
  private final Edition edition;

  Citation(Edition edition) {
    this.edition = edition;
  }

  void write(Html html, List<String> claims, Optional<String> start) {
    html.text(" (");
    Map<String, String> articles = new LinkedHashMap<>();
    for (String claim : claims) {
      article(claim).ifPresent(a -> articles.putIfAbsent(name(a), anchor(claim, a)));
    }
    String separator = "";
    for (String name : articles.keySet().stream().limit(CITED).toList()) {
      html.text(separator);
      html.element("a", name, "href", "#" + articles.getOrDefault(name, "articles"));
      separator = "; ";
    }
    if (articles.size() > CITED) {
      html.text("; " + Labels.count(articles.size() - CITED, "more article"));
    }
    if (claims.isEmpty()) {
      html.text(start.map(row -> "start state, " + Plain.line(row)).orElse("not told"));
    }
    html.text(")");
  }

  private String name(Article article) {
    String day = Dates.published(article.meta().published());
    return Plain.line(edition.index().publisherOf(article), LONGEST) + ", " + day;
  }

  private String anchor(String claim, Article article) {
    return edition
        .index()
        .claim(claim)
        .map(edition::evidenceAnchor)
        .orElseGet(() -> edition.anchor(article));
  }

  /** The article of a claim, also of one whose incident the report leaves out. */
  private Optional<Article> article(String claim) {
    Optional<Claim> known = edition.index().claim(claim);
    return known.isPresent()
        ? known.map(edition.index()::articleOf)
        : edition.situation().articles().stream()
            .filter(article -> claim.startsWith(article.id() + ":"))
            .findFirst();
  }
}
