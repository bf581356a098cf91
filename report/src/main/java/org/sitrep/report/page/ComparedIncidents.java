package org.sitrep.report.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.report.compare.Comparison;
import org.sitrep.report.compare.LoadedWords;
import org.sitrep.report.compare.Teller;
import org.sitrep.report.compare.Telling;
import org.sitrep.report.html.Html;
import org.sitrep.report.wording.Labels;

/** The incidents that two tell: where they differ, what both tell, what one alone tells. */
final class ComparedIncidents {
  private static final int SHOWN = 30;
  private final Comparison comparison;
  private final Edition edition;
  private final ToldQuote quote;

  ComparedIncidents(Comparison comparison, Edition edition, LoadedWords words) {
    this.comparison = comparison;
    this.edition = edition;
    this.quote = new ToldQuote(edition, words);
  }

  static boolean differ(Comparison comparison) {
    return !differing(comparison).isEmpty();
  }

  private static List<Comparison.Shared> differing(Comparison comparison) {
    return comparison.both().stream()
        .filter(shared -> !shared.contradictions().isEmpty() || !shared.updates().isEmpty())
        .toList();
  }

  /** The contradictions and updates between them, both quotations side by side. */
  void differing(Html html) {
    List<Comparison.Shared> differing = differing(comparison);
    if (differing.isEmpty()) {
      return;
    }
    section(html, "differ", "Where their accounts differ", differing.size());
    list(html, differing, Comparison.Shared::incident, shared -> differences(html, shared));
    html.end();
  }

  private void differences(Html html, Comparison.Shared shared) {
    html.open("article", "class", "differing");
    heading(html, shared.incident());
    shared.contradictions().forEach(each -> pair(html, shared, each, Labels.of(each.kind())));
    shared.updates().forEach(each -> pair(html, shared, each, "Update"));
    html.end();
  }

  private void pair(Html html, Comparison.Shared shared, Difference difference, String kind) {
    html.open("p", "class", "differs").element("b", kind).text(": " + difference.message());
    html.close().open("div", "class", "pair");
    Optional<Telling> firstOfA = find(shared.told().a(), difference.first());
    Optional<Telling> ofA = firstOfA.or(() -> find(shared.told().a(), difference.second()));
    String other = firstOfA.isPresent() ? difference.second() : difference.first();
    column(html, comparison.a(), ofA.stream().toList());
    column(html, comparison.b(), find(shared.told().b(), other).stream().toList());
    html.end();
  }

  private static Optional<Telling> find(List<Telling> told, String claim) {
    return told.stream().filter(telling -> telling.id().equals(claim)).findFirst();
  }

  /** What both tell, in the words of each. */
  void both(Html html) {
    section(html, "both", "What both tell", comparison.both().size());
    if (comparison.both().isEmpty()) {
      html.element("p", "Nothing that was recognised as one incident.", "class", "note");
    }
    list(html, comparison.both(), Comparison.Shared::incident, shared -> shared(html, shared));
    html.end();
  }

  private void shared(Html html, Comparison.Shared shared) {
    html.open("article", "class", "differing");
    heading(html, shared.incident());
    html.open("div", "class", "pair");
    column(html, comparison.a(), shared.told().a());
    column(html, comparison.b(), shared.told().b());
    html.end();
    html.end();
  }

  private void column(Html html, Teller teller, List<Telling> told) {
    html.open("div");
    html.element("p", ComparisonPage.name(teller), "class", "teller", "dir", "auto");
    quote.all(html, told);
    html.end();
  }

  /** What each of the two alone tells. */
  void alone(Html html) {
    alone(html, "only-a", comparison.a(), comparison.onlyA());
    alone(html, "only-b", comparison.b(), comparison.onlyB());
  }

  private void alone(Html html, String id, Teller teller, List<Comparison.Alone> alone) {
    section(html, id, ComparisonPage.alone(teller), alone.size());
    if (alone.isEmpty()) {
      html.element("p", "Nothing that the other does not tell too.", "class", "note");
    }
    list(html, alone, Comparison.Alone::incident, each -> alone(html, each));
    html.end();
  }

  private void alone(Html html, Comparison.Alone alone) {
    html.open("article", "class", "differing");
    heading(html, alone.incident());
    quote.all(html, alone.told());
    html.end();
  }

  private static void section(Html html, String id, String heading, int number) {
    html.open("section", "id", id, "aria-labelledby", id + "-h");
    html.open("h2", "id", id + "-h", "dir", "auto").text(heading + " ");
    html.element("span", String.valueOf(number), "class", "n").end();
  }

  /** The weightiest, and folded under them the others, all in the order of the situation. */
  private static <T> void list(
      Html html, List<T> all, Function<T, Incident> incident, Consumer<T> write) {
    List<Incident> top = Importance.top(all.stream().map(incident).toList(), SHOWN);
    Stream<T> shown = all.stream().filter(each -> top.contains(incident.apply(each)));
    shown.forEach(write);
    List<T> rest = all.stream().filter(each -> !top.contains(incident.apply(each))).toList();
    if (!rest.isEmpty()) {
      html.open("details", "class", "rest");
      html.element("summary", Labels.count(rest.size(), "more incident"));
      rest.forEach(write);
      html.end();
    }
  }

  private void heading(Html html, Incident incident) {
    html.element("h3", edition.sentences().of(incident));
    html.open("p", "class", "facts");
    String standing = incident.standing().code();
    html.element("span", Labels.of(incident.standing()), "class", "badge b-" + standing);
    html.text(" ").element("span", Labels.of(incident.type()), "class", "type").text(" ");
    edition.date(html, incident);
    html.end();
  }
}
