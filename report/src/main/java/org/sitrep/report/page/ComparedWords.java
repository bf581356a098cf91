package org.sitrep.report.page;

import java.util.List;
import java.util.function.Function;
import org.sitrep.model.ClaimType;
import org.sitrep.report.compare.Comparison;
import org.sitrep.report.compare.LoadedUse;
import org.sitrep.report.compare.LoadedWords;
import org.sitrep.report.compare.Naming;
import org.sitrep.report.compare.Teller;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.Labels;

/** How two name the parties and what happened, and which of their words take sides. */
final class ComparedWords {
  private static final int ROWS = 40;
  private static final int WORDS = 6;
  private static final int LONGEST = 90;
  private final Comparison comparison;
  private final Edition edition;
  private final LoadedWords words;
  private final ToldQuote quote;

  ComparedWords(Comparison comparison, Edition edition, LoadedWords words) {
    this.comparison = comparison;
    this.edition = edition;
    this.words = words;
    this.quote = new ToldQuote(edition, words);
  }

  void write(Html html) {
    namings(
        html,
        "parties",
        "How they name the parties",
        "Party",
        comparison.parties(),
        id -> Plain.line(edition.theatre().nameOf(id), LONGEST));
    namings(
        html,
        "acts",
        "Their words for what happened",
        "Event",
        comparison.acts(),
        code -> Labels.of(ClaimType.of(code)));
    loaded(html);
  }

  private void namings(
      Html html,
      String id,
      String heading,
      String first,
      List<Naming> namings,
      Function<String, String> name) {
    html.open("section", "id", id, "aria-labelledby", id + "-h");
    html.element("h2", heading, "id", id + "-h").text("\n");
    html.element(
        "p",
        "In their own articles; each with how often, and once in a quotation.",
        "class",
        "note");
    List<Naming> shown = namings.subList(0, Math.min(ROWS, namings.size()));
    table(html, first, shown, name);
    if (shown.size() < namings.size()) {
      html.open("details", "class", "rest");
      html.element("summary", (namings.size() - shown.size()) + " more, less often named");
      table(html, first, namings.subList(shown.size(), namings.size()), name);
      html.end();
    }
    html.end();
  }

  private void table(Html html, String first, List<Naming> namings, Function<String, String> name) {
    html.open("table", "class", "naming").open("thead").open("tr");
    html.element("th", first, "scope", "col");
    html.element("th", ComparisonPage.name(comparison.a()), "scope", "col", "dir", "auto");
    html.element("th", ComparisonPage.name(comparison.b()), "scope", "col", "dir", "auto");
    html.close().close().open("tbody");
    for (Naming naming : namings) {
      html.open("tr").element("th", name.apply(naming.about()), "scope", "row");
      cell(html, comparison.a(), naming.a());
      cell(html, comparison.b(), naming.b());
      html.close();
    }
    html.close().end();
  }

  private void cell(Html html, Teller teller, List<Naming.Words> used) {
    html.open("td", "data-of", ComparisonPage.name(teller));
    if (used.isEmpty()) {
      html.element("span", "not named", "class", "n");
    }
    int shown = Math.min(WORDS, used.size());
    used.subList(0, shown).forEach(each -> word(html, each));
    if (shown < used.size()) {
      html.open("details");
      html.element("summary", (used.size() - shown) + " more");
      used.subList(shown, used.size()).forEach(each -> word(html, each));
      html.close();
    }
    html.close();
  }

  private void word(Html html, Naming.Words used) {
    boolean loaded = !words.in(used.text()).isEmpty();
    html.open("details", "class", "word").open("summary");
    html.element(
        loaded ? "mark" : "bdi",
        "“" + Plain.line(used.text(), LONGEST) + "”",
        "class",
        loaded ? "loaded" : "used",
        "dir",
        "auto");
    html.text(" ").element("span", "× " + used.count(), "class", "n").close();
    quote.one(html, List.of(used.example()));
    html.close();
  }

  private void loaded(Html html) {
    html.open("section", "id", "loaded", "aria-labelledby", "loaded-h");
    html.element("h2", "Words that take sides", "id", "loaded-h").text("\n");
    html.element(
        "p",
        "How often in the quoted sentences of their own articles, whoever is quoted in them.",
        "class",
        "note");
    html.open("table", "class", "numbers").open("thead").open("tr");
    for (String head : List.of("Word", "Plainly", "Of")) {
      html.element("th", head, "scope", "col");
    }
    html.element("th", ComparisonPage.name(comparison.a()), "scope", "col", "dir", "auto");
    html.element("th", ComparisonPage.name(comparison.b()), "scope", "col", "dir", "auto");
    html.close().close().open("tbody");
    for (LoadedUse use : comparison.loaded()) {
      html.open("tr").open("th", "scope", "row");
      html.element("mark", Plain.line(use.text(), LONGEST), "class", "loaded", "dir", "auto");
      html.close().element("td", use.plain(), "data-of", "plainly");
      html.element("td", use.about(), "data-of", "said of");
      html.element("td", String.valueOf(use.a()), "data-of", ComparisonPage.name(comparison.a()));
      html.element("td", String.valueOf(use.b()), "data-of", ComparisonPage.name(comparison.b()));
      html.close();
    }
    html.close().end();
    html.end();
  }
}
