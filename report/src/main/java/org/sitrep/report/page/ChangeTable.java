package org.sitrep.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlChange.Kind;
import org.sitrep.model.Place;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.ControlWords;
import org.sitrep.report.wording.Dates;
import org.sitrep.report.wording.Labels;

/** The changes of the period: which place went from whom to whom, who says so. */
final class ChangeTable {
  private static final int SHOWN = 25;
  private final Edition edition;
  private final ControlWords words;
  private final Citation citation;

  ChangeTable(Edition edition) {
    this.edition = edition;
    this.words = new ControlWords(edition.theatre());
    this.citation = new Citation(edition);
  }

  void write(Html html) {
    List<ControlChange> changes = changes();
    if (changes.isEmpty()) {
      return;
    }
    int shown = Math.min(SHOWN, changes.size());
    table(html, changes.subList(0, shown));
    if (shown < changes.size()) {
      html.open("details", "class", "rest");
      html.element("summary", Labels.count(changes.size() - shown, "more change"));
      table(html, changes.subList(shown, changes.size()));
      html.end();
    }
  }

  /** The changes of the period, the latest first; of several on one day the last one stands. */
  private List<ControlChange> changes() {
    Map<String, ControlChange> byDay = new TreeMap<>();
    for (ControlChange change : edition.situation().changes()) {
      if (change.changesHands()
          && change.kind() != Kind.GIVEN
          && edition.situation().period().contains(change.day())) {
        byDay.merge(change.placeId() + " " + change.day(), change, ChangeTable::joined);
      }
    }
    return byDay.values().stream()
        .filter(ControlChange::changesHands)
        .sorted(Comparator.comparing(ControlChange::day).reversed())
        .toList();
  }

  private static ControlChange joined(ControlChange first, ControlChange last) {
    return new ControlChange(
        last.placeId(),
        last.day(),
        last.dated(),
        last.kind(),
        last.sides(),
        first.before(),
        last.after(),
        last.corroborated(),
        last.claims(),
        last.start());
  }

  private void table(Html html, List<ControlChange> changes) {
    html.open("table", "class", "changes").open("thead").open("tr");
    for (String column : List.of("Place", "Day", "From", "To", "Told")) {
      html.element("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
    for (ControlChange change : changes) {
      html.open("tr");
      html.element("th", place(change), "scope", "row");
      html.element("td", (change.dated() ? "" : "by ") + Dates.day(change.day()));
      html.element("td", "from " + change.before().map(words::side).orElse("nobody told"));
      html.element("td", "to " + change.after().map(words::side).orElse("nobody told"));
      html.open("td").text(change.corroborated() ? "Independent voices" : "One voice");
      citation.write(html, change.claims(), change.start());
      html.close().end();
    }
    html.close().end();
  }

  private String place(ControlChange change) {
    return Optional.ofNullable(edition.theatre().places().get(change.placeId()))
        .map(Place::name)
        .map(Plain::line)
        .orElse(change.placeId());
  }
}
