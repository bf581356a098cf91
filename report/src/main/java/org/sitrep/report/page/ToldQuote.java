package org.sitrep.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sitrep.model.Article;
import org.sitrep.model.CodePoints;
import org.sitrep.model.Span;
import org.sitrep.report.compare.LoadedWords;
import org.sitrep.report.compare.Telling;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;

/**
 * Quotations that stand by themselves: who says it, the sentence with its triggers in bold and its
 * loaded words marked, and where in which article it stands.
 */
final class ToldQuote {
  private static final int SHOWN = 4;
  private static final int LONGEST = 60;
  private final ClaimList claims;
  private final LoadedWords words;

  ToldQuote(Edition edition, LoadedWords words) {
    this.claims = new ClaimList(edition);
    this.words = words;
  }

  /** The sentences of some claims, each once; of many the rest is folded. */
  void all(Html html, List<Telling> told) {
    Map<String, List<Telling>> sentences = new LinkedHashMap<>();
    for (Telling telling : told) {
      String key = telling.claim().evidence() + "\n" + telling.article().id();
      sentences.computeIfAbsent(key, k -> new ArrayList<>()).add(telling);
    }
    List<List<Telling>> all = List.copyOf(sentences.values());
    int shown = Math.min(SHOWN, all.size());
    all.subList(0, shown).forEach(same -> one(html, same));
    if (shown < all.size()) {
      html.open("details", "class", "rest");
      html.element("summary", (all.size() - shown) + " more");
      all.subList(shown, all.size()).forEach(same -> one(html, same));
      html.end();
    }
  }

  /** One sentence with the claims that rest on it. */
  void one(Html html, List<Telling> same) {
    Telling first = same.get(0);
    String quotation = first.quotation();
    List<LoadedWords.Mark> loaded = words.in(quotation);
    html.open("div", "class", "said");
    claims.chain(html, first.claim());
    html.open("p", "class", "words").open("q", "dir", "auto");
    pieces(html, quotation, triggers(same), loaded);
    html.close().close();
    plainly(html, quotation, loaded);
    where(html, first);
    html.end();
  }

  /** The triggers, from the beginning of the sentence. */
  private static List<Span> triggers(List<Telling> same) {
    Span evidence = same.get(0).claim().evidence();
    return same.stream()
        .map(telling -> telling.claim().trigger())
        .filter(t -> t.start() >= evidence.start() && t.end() <= evidence.end())
        .map(t -> new Span(t.start() - evidence.start(), t.end() - evidence.start()))
        .toList();
  }

  private static void pieces(
      Html html, String text, List<Span> triggers, List<LoadedWords.Mark> loaded) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    triggers.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
    loaded.forEach(mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
    int from = cuts.first();
    for (int to : cuts.tailSet(from, false)) {
      int at = from;
      boolean trigger = triggers.stream().anyMatch(span -> holds(span, at));
      boolean marked = loaded.stream().anyMatch(mark -> holds(mark.span(), at));
      if (marked) {
        html.open("mark", "class", "loaded");
      }
      if (trigger) {
        html.open("b");
      }
      html.text(text.substring(from, to));
      if (trigger) {
        html.close();
      }
      if (marked) {
        html.close();
      }
      from = to;
    }
  }

  private static boolean holds(Span span, int at) {
    return at >= span.start() && at < span.end();
  }

  /** The plain words, for those who cannot hover. */
  private static void plainly(Html html, String text, List<LoadedWords.Mark> loaded) {
    if (loaded.isEmpty()) {
      return;
    }
    html.open("p", "class", "plainly").text("Takes sides: ");
    Map<String, String> plain = new LinkedHashMap<>();
    loaded.forEach(mark -> plain.putIfAbsent(mark.span().of(text), mark.plain()));
    String separator = "";
    for (Map.Entry<String, String> each : plain.entrySet()) {
      html.text(separator);
      html.element("bdi", "“" + each.getKey() + "”");
      html.text(" (plainly: " + each.getValue() + ")");
      separator = ", ";
    }
    html.end();
  }

  private static void where(Html html, Telling told) {
    Article article = told.article();
    CodePoints points = new CodePoints(article.text());
    Span evidence = told.claim().evidence();
    html.open("p", "class", "where");
    String title = article.meta().title().map(t -> Plain.line(t, LONGEST)).orElse("");
    html.element("bdi", title.isEmpty() ? Plain.line(article.id(), LONGEST) : title);
    html.text(
        ", characters " + points.at(evidence.start()) + "–" + points.at(evidence.end()) + " of ");
    html.element("code", Plain.line(article.id(), LONGEST));
    Optional<String> url = article.meta().url().flatMap(Html::link);
    if (url.isPresent()) {
      html.text(" ");
      html.element(
          "a", "at its publisher", "href", url.get(), "rel", "noopener noreferrer nofollow");
    }
    html.end();
  }
}
