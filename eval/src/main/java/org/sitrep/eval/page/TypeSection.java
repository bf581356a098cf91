package org.sitrep.eval.page;

import java.util.List;
import org.sitrep.eval.Cause;
import org.sitrep.report.html.Html;

/** The errors of one type, a group for each cause. */
final class TypeSection {
  private final TypeErrors type;

  TypeSection(TypeErrors type) {
    this.type = type;
  }

  void write(Html html) {
    html.open("section", "id", TypeErrors.slug(type.type())).open("h2").text(type.type() + " ");
    html.element("span", Integer.toString(type.entries().size()), "class", "n").end();
    for (Cause cause : Cause.values()) {
      List<TypeErrors.Numbered> all = type.with(cause);
      if (!all.isEmpty()) {
        group(html, cause, all);
      }
    }
    html.end();
  }

  private void group(Html html, Cause cause, List<TypeErrors.Numbered> all) {
    html.open("h3", "id", ErrorPage.anchor(type.type(), cause));
    html.text(type.type() + ": " + cause.label() + " ");
    html.element("span", Integer.toString(all.size()), "class", "n").end();
    for (TypeErrors.Numbered entry : all) {
      if (entry.finding().first() == cause) {
        new ErrorEntry(entry).write(html);
      }
    }
    List<TypeErrors.Numbered> above =
        all.stream().filter(e -> e.finding().first() != cause).toList();
    if (!above.isEmpty()) {
      html.open("p", "class", "above").text("Also wrong in claims shown above:");
      for (TypeErrors.Numbered entry : above) {
        html.text(" ").element("a", "#" + entry.number(), "href", "#" + entry.anchor());
      }
      html.end();
    }
  }
}
