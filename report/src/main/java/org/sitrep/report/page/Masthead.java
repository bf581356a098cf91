package org.sitrep.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.model.Holding;
import org.sitrep.model.Situation;
import org.sitrep.model.Standing;
import org.sitrep.report.html.Html;
import org.sitrep.report.since.ChangesSince;
import org.sitrep.report.wording.Figures;
import org.sitrep.report.wording.Labels;
import org.sitrep.theatre.Side;

/** The top of the page: title, period, counts, a summary made from them, the contents. */
final class Masthead {
  private final Edition edition;
  private final Grouping grouping;

  Masthead(Edition edition, Grouping grouping) {
    this.edition = edition;
    this.grouping = grouping;
  }

  void write(Html html, Optional<ChangesSince> since) {
    Situation situation = edition.situation();
    html.open("header", "id", "top");
    html.element("h1", PageHead.title(edition));
    html.element("p", edition.period(), "class", "period");
    html.element("p", summary(), "class", "summary");
    html.element(
        "p", "What is reported, by whom. Nothing here is stated to be true.", "class", "caveat");
    html.open("dl", "class", "counts");
    count(html, situation.articles().size(), "article");
    count(html, situation.origins().size(), "origin");
    count(html, situation.incidents().stream().mapToInt(i -> i.claims().size()).sum(), "claim");
    count(html, situation.incidents().size(), "incident");
    html.end();
    contents(html, since);
    html.end();
  }

  private static void count(Html html, int number, String one) {
    html.open("div");
    html.element("dt", number == 1 ? one : one + "s");
    html.element("dd", Figures.group(number)).close();
  }

  private String summary() {
    Situation situation = edition.situation();
    if (situation.incidents().isEmpty()) {
      return "No incident is told by the articles that were read.";
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(where());
    sentences.add(standings());
    if (!told().isEmpty()) {
      sentences.add(hands());
    }
    return String.join(" ", sentences);
  }

  private String where() {
    List<String> most =
        grouping.areas().stream()
            .filter(group -> group.id().startsWith("front-"))
            .sorted(Comparator.comparingInt((Group g) -> g.incidents().size()).reversed())
            .limit(3)
            .map(group -> group.heading() + " (" + group.incidents().size() + ")")
            .toList();
    String all = Labels.count(edition.situation().incidents().size(), "incident") + " told by ";
    all += Labels.count(edition.situation().articles().size(), "article");
    return most.isEmpty() ? all + "." : all + ", most about " + Masthead.list(most) + ".";
  }

  private String standings() {
    Map<Standing, Long> counts =
        edition.situation().incidents().stream()
            .collect(Collectors.groupingBy(i -> i.standing(), Collectors.counting()));
    long firm = counts.getOrDefault(Standing.CORROBORATED, 0L);
    long single = counts.getOrDefault(Standing.SINGLE_SOURCE, 0L);
    long disputed = counts.getOrDefault(Standing.DISPUTED, 0L);
    return firm
        + (firm == 1 ? " is" : " are")
        + " told by independent voices, "
        + single
        + (single == 1 ? " rests" : " rest")
        + " on a single one, "
        + disputed
        + (disputed == 1 ? " is" : " are")
        + " disputed.";
  }

  /** What articles tell, and not the start state alone. */
  private List<Holding> told() {
    return edition.situation().holdings().stream().filter(h -> h.start().isEmpty()).toList();
  }

  private String hands() {
    Map<String, Integer> bySide = new TreeMap<>();
    for (Holding holding : told()) {
      bySide.merge(holding.side(), 1, Integer::sum);
    }
    List<String> parts =
        bySide.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(3)
            .map(e -> sideName(e.getKey()) + " (" + e.getValue() + ")")
            .toList();
    return "Places reported taken or held, by side: " + list(parts) + ".";
  }

  private String sideName(String id) {
    return HoldingsSection.side(edition, id).map(Side::name).orElse(id);
  }

  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private void contents(Html html, Optional<ChangesSince> since) {
    html.open("nav", "aria-label", "Contents").open("ul");
    since.ifPresent(
        changes -> link(html, "since", "Since the earlier report", changes.entries().size()));
    link(html, "map", "Where", -1);
    link(html, "holdings", "What changed hands", told().size());
    grouping.areas().forEach(g -> link(html, g.id(), g.heading(), g.incidents().size()));
    if (!grouping.differing().isEmpty()) {
      link(html, "differ", "Where accounts differ", grouping.differing().size());
    }
    grouping.apart().forEach(g -> link(html, g.id(), g.heading(), g.incidents().size()));
    link(html, "articles", "Articles", edition.situation().articles().size());
    link(html, "left-out", "What was left out", edition.situation().issues().size());
    link(html, "method", "Method and limits", -1);
    html.close().end();
  }

  private static void link(Html html, String id, String text, int number) {
    html.open("li").open("a", "href", "#" + id).text(text);
    if (number >= 0) {
      html.text(" ").element("span", Figures.group(number), "class", "n");
    }
    html.close().end();
  }
}
