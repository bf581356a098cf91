package org.sitrep.report.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Incident;
import org.sitrep.report.html.Html;
import org.sitrep.report.wording.Labels;

/** A section with incidents, newest first; of very many the less important ones are folded. */
final class GroupSection {
  private static final int SHOWN = 40;
  private static final String FRONT = "front-";
  private final IncidentEntry entry;
  private final FrontStory story;

  GroupSection(Edition edition) {
    this.entry = new IncidentEntry(edition);
    this.story = new FrontStory(edition);
  }

  void write(Html html, Group group) {
    html.open("section", "id", group.id(), "aria-labelledby", group.id() + "-h");
    html.open("h2", "id", group.id() + "-h").text(group.heading());
    html.text(" ").element("span", String.valueOf(group.incidents().size()), "class", "n").end();
    if (!group.note().isEmpty()) {
      html.element("p", group.note(), "class", "note");
    }
    if (group.id().startsWith(FRONT)) {
      story.write(html, group.id().substring(FRONT.length()));
    }
    int most = group.folded() ? 0 : SHOWN;
    List<Incident> top = Importance.top(group.incidents(), most);
    top.forEach(incident -> entry.write(html, incident));
    Set<String> shown = top.stream().map(Incident::id).collect(Collectors.toSet());
    List<Incident> rest = group.incidents().stream().filter(i -> !shown.contains(i.id())).toList();
    if (!rest.isEmpty()) {
      html.open("details", "class", "rest");
      String count = Labels.count(rest.size(), top.isEmpty() ? "incident" : "more incident");
      html.element("summary", count + ", newest first");
      rest.forEach(incident -> entry.write(html, incident));
      html.end();
    }
    html.end();
  }
}
