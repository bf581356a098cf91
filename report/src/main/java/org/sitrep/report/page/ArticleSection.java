package org.sitrep.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Origin;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.Dates;
import org.sitrep.report.wording.Labels;

/** The articles: each origin with its copies under it, each with its text folded. */
final class ArticleSection {
  private static final int LONGEST = 200;
  private final Edition edition;
  private final ArticleText text;
  private final PassageList passages;

  ArticleSection(Edition edition) {
    this.edition = edition;
    this.text = new ArticleText(edition);
    this.passages = new PassageList(edition);
  }

  void write(Html html) {
    html.open("section", "id", "articles", "aria-labelledby", "articles-h");
    html.open("h2", "id", "articles-h").text("Articles ");
    int size = edition.situation().articles().size();
    html.element("span", String.valueOf(size), "class", "n").end();
    html.element(
        "p",
        "Copies stand under the article that they are taken from. Marked sentences are those"
            + " quoted above.",
        "class",
        "note");
    for (Article article : inOrder()) {
      article(html, article);
    }
    html.end();
  }

  /** By id, but each copy behind its origin. */
  private List<Article> inOrder() {
    Set<String> ids = new LinkedHashSet<>();
    for (Article article : edition.situation().articles()) {
      ids.addAll(edition.index().originOf(article.id()).articles());
      ids.add(article.id());
    }
    List<Article> articles = new ArrayList<>();
    ids.forEach(id -> edition.index().article(id).ifPresent(articles::add));
    return articles;
  }

  private void article(Html html, Article article) {
    Origin origin = edition.index().originOf(article.id());
    boolean copy = !origin.id().equals(article.id());
    html.open("article", "class", copy ? "source copy" : "source", "id", edition.anchor(article));
    html.open("h3", "dir", "auto").text(title(article)).close();
    html.open("p", "class", "facts");
    html.element("b", Plain.line(edition.index().publisherOf(article), 80), "dir", "auto");
    html.text(" ").element("span", Dates.published(article.meta().published()), "class", "when");
    Dates.reason(article.meta().published())
        .ifPresent(why -> html.text(" ").element("span", "(" + why + ")", "class", "why"));
    article.meta().byline().ifPresent(by -> html.text(" ").element("bdi", Plain.line(by, 80)));
    copies(html, article, origin, copy);
    link(html, article);
    html.end();
    passages.write(html, article);
    html.open("details", "class", "text");
    html.element("summary", summary(article));
    text.write(html, article);
    html.end();
    html.end();
  }

  private static String title(Article article) {
    return article
        .meta()
        .title()
        .map(title -> Plain.line(title, LONGEST))
        .filter(title -> !title.isEmpty())
        .orElse("Without a title");
  }

  private void copies(Html html, Article article, Origin origin, boolean copy) {
    Optional<String> credit = article.meta().credit().or(origin::credit);
    if (copy) {
      html.text(" ").open("span", "class", "of").text("copy of ");
      Optional<Article> first = edition.index().article(origin.id());
      if (first.isPresent()) {
        html.element(
            "a",
            Plain.line(edition.index().publisherOf(first.get()), 80),
            "href",
            "#" + edition.anchor(first.get()));
      } else {
        html.text("an article that is not here");
      }
      String from = first.map(edition.index()::publisherOf).orElse("");
      credit.ifPresent(name -> html.text(credited(name, from)));
      html.close();
    } else {
      credit.ifPresent(
          name ->
              html.text(" ").element("span", "credited to " + Plain.line(name, 80), "class", "of"));
      int others = origin.articles().size() - 1;
      if (others > 0) {
        html.text(" ").element("span", others == 1 ? "1 copy" : others + " copies", "class", "of");
      }
    }
  }

  private static String credited(String name, String from) {
    return name.equalsIgnoreCase(from)
        ? ", which it credits"
        : ", credited to " + Plain.line(name, 80);
  }

  private static void link(Html html, Article article) {
    Optional<String> url = article.meta().url().flatMap(Html::link);
    if (url.isPresent()) {
      html.text(" ");
      html.element(
          "a", "at its publisher", "href", url.get(), "rel", "noopener noreferrer nofollow");
    }
    article.file().ifPresent(file -> html.text(" ").element("code", Plain.line(file, LONGEST)));
  }

  private String summary(Article article) {
    List<Claim> claims = edition.index().claimsOf(article.id());
    if (claims.isEmpty()) {
      return "Text, no claim in it";
    }
    long sentences = claims.stream().map(Claim::evidence).distinct().count();
    return "Text, " + Labels.count((int) sentences, "quoted sentence") + " marked";
  }
}
