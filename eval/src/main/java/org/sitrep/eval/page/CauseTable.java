package org.sitrep.eval.page;

import java.util.List;
import org.sitrep.eval.Cause;
import org.sitrep.report.html.Html;

/** How often each cause occurs with each type; each number leads to its claims. */
final class CauseTable {
  private final List<TypeErrors> types;

  CauseTable(List<TypeErrors> types) {
    this.types = types;
  }

  void write(Html html) {
    html.open("nav", "class", "wide", "aria-label", "Claims by type and cause").open("table");
    html.open("thead").open("tr").element("th", "type", "scope", "col");
    html.element("th", "claims", "scope", "col");
    for (Cause cause : Cause.values()) {
      html.element("th", cause.label(), "scope", "col");
    }
    html.close().end().open("tbody").text("\n");
    total(html);
    types.forEach(type -> row(html, type));
    html.close().close().end();
  }

  private void total(Html html) {
    html.open("tr", "class", "total").element("th", "all", "scope", "row");
    number(html, types.stream().mapToInt(t -> t.entries().size()).sum());
    for (Cause cause : Cause.values()) {
      number(html, types.stream().mapToInt(t -> t.with(cause).size()).sum());
    }
    html.end();
  }

  private static void number(Html html, int number) {
    html.element("td", number == 0 ? "" : Integer.toString(number));
  }

  private static void row(Html html, TypeErrors type) {
    html.open("tr").open("th", "scope", "row");
    html.element("a", type.type(), "href", "#" + TypeErrors.slug(type.type())).close();
    number(html, type.entries().size());
    for (Cause cause : Cause.values()) {
      int count = type.with(cause).size();
      html.open("td");
      if (count > 0) {
        html.element(
            "a", Integer.toString(count), "href", "#" + ErrorPage.anchor(type.type(), cause));
      }
      html.close();
    }
    html.end();
  }
}
