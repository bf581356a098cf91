package org.sitrep.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.model.Issue;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.Labels;

/** What could not be used, counted by code: input left out or damaged first, then notes. */
final class LeftOut {
  private static final int SHOWN = 200;
  private static final int LONGEST = 300;
  private final List<Issue> issues;

  LeftOut(List<Issue> issues) {
    this.issues = issues;
  }

  void write(Html html) {
    html.open("section", "id", "left-out", "aria-labelledby", "left-out-h");
    html.element("h2", "What was left out", "id", "left-out-h");
    if (issues.isEmpty()) {
      html.element("p", "Nothing: all input was read.", "class", "note");
    }
    list(html, "Left out or damaged", issues.stream().filter(Issue::rejected).toList());
    list(html, "Notes", issues.stream().filter(issue -> !issue.rejected()).toList());
    html.end();
  }

  private static void list(Html html, String heading, List<Issue> issues) {
    if (issues.isEmpty()) {
      return;
    }
    html.element("h3", heading + ": " + issues.size());
    Map<String, List<Issue>> byCode = new TreeMap<>();
    issues.forEach(i -> byCode.computeIfAbsent(i.code(), code -> new ArrayList<>()).add(i));
    byCode.forEach((code, those) -> code(html, code, those));
  }

  private static void code(Html html, String code, List<Issue> issues) {
    html.open("details", "class", "issues");
    html.open("summary").text(Plain.line(code.replace('-', ' '), 60));
    html.text(" ").element("span", String.valueOf(issues.size()), "class", "n").end();
    html.open("ul");
    for (Issue issue : issues.subList(0, Math.min(SHOWN, issues.size()))) {
      html.open("li");
      html.element(
          "code", Plain.line(issue.where() + issue.place().map(p -> ", " + p).orElse(""), LONGEST));
      html.text(" " + Plain.line(issue.message(), LONGEST)).end();
    }
    if (issues.size() > SHOWN) {
      html.element("li", Labels.count(issues.size() - SHOWN, "more line"));
    }
    html.close().end();
  }
}
