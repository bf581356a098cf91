package org.sitrep.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.ClaimType;
import org.sitrep.report.compare.Comparison;
import org.sitrep.report.compare.Teller;
import org.sitrep.report.compare.Telling;
import org.sitrep.report.html.Html;
import org.sitrep.report.wording.Labels;

/** How much each of two tells, and how much of it the other tells too. */
final class ComparedNumbers {
  private final Comparison comparison;
  private final Edition edition;

  ComparedNumbers(Comparison comparison, Edition edition) {
    this.comparison = comparison;
    this.edition = edition;
  }

  void write(Html html) {
    html.open("section", "id", "numbers", "aria-labelledby", "numbers-h");
    html.element("h2", "In numbers", "id", "numbers-h").text("\n");
    table(html);
    row(html, "articles", size(comparison.a()), "", size(comparison.b()));
    row(
        html,
        "articles with passages of the other’s",
        taken(comparison.a(), comparison.b()),
        "",
        taken(comparison.b(), comparison.a()));
    row(
        html,
        "claims",
        claims(comparison.both().stream().map(each -> each.told().a()), comparison.onlyA()),
        "",
        claims(comparison.both().stream().map(each -> each.told().b()), comparison.onlyB()));
    row(
        html,
        "incidents told by one alone of the two, or by both",
        String.valueOf(comparison.onlyA().size()),
        String.valueOf(comparison.both().size()),
        String.valueOf(comparison.onlyB().size()));
    row(
        html,
        "told on an earlier day",
        String.valueOf(comparison.agreement().aFirst()),
        "",
        String.valueOf(comparison.agreement().bFirst()));
    row(html, "their accounts differ", "", String.valueOf(comparison.agreement().differ()), "");
    html.close().end();
    html.open("details");
    html.element("summary", "Incidents by type");
    table(html);
    Arrays.stream(ClaimType.values()).forEach(type -> type(html, type));
    html.close().end();
    html.end();
    html.end();
  }

  /** Opens a table and its body. */
  private void table(Html html) {
    html.open("table", "class", "numbers").open("thead").open("tr");
    html.element("td", "");
    html.element("th", ComparisonPage.name(comparison.a()), "scope", "col", "dir", "auto");
    html.element("th", "both", "scope", "col");
    html.element("th", ComparisonPage.name(comparison.b()), "scope", "col", "dir", "auto");
    html.close().close().open("tbody");
  }

  private static String size(Teller teller) {
    return String.valueOf(teller.articles().size());
  }

  private String taken(Teller taker, Teller from) {
    long articles =
        taker.articles().stream()
            .filter(
                id ->
                    edition.index().passagesOf(id).stream()
                        .anyMatch(passage -> from.articles().contains(passage.from())))
            .count();
    return String.valueOf(articles);
  }

  private static String claims(Stream<List<Telling>> both, List<Comparison.Alone> alone) {
    return String.valueOf(
        both.mapToInt(List::size).sum()
            + alone.stream().mapToInt(each -> each.told().size()).sum());
  }

  private void type(Html html, ClaimType type) {
    int both = of(comparison.both().stream().map(each -> each.incident().type()), type);
    int a = of(comparison.onlyA().stream().map(each -> each.incident().type()), type);
    int b = of(comparison.onlyB().stream().map(each -> each.incident().type()), type);
    if (a + b + both > 0) {
      row(html, Labels.of(type), String.valueOf(a), String.valueOf(both), String.valueOf(b));
    }
  }

  private static int of(Stream<ClaimType> types, ClaimType type) {
    return (int) types.filter(type::equals).count();
  }

  private void row(Html html, String name, String a, String both, String b) {
    html.open("tr").element("th", name, "scope", "row");
    cell(html, a, ComparisonPage.name(comparison.a()));
    cell(html, both, "both");
    cell(html, b, ComparisonPage.name(comparison.b()));
    html.close();
  }

  private static void cell(Html html, String number, String of) {
    html.element("td", number, "data-of", number.isEmpty() ? "" : of);
  }
}
