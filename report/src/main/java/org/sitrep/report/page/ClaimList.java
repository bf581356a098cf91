package org.sitrep.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.AgainstInterest;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Span;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.Dates;
import org.sitrep.theatre.Side;

/**
 * The claims of an incident: who tells it, through whom, in which words. What copies repeat is one
 * quotation with a line that names them.
 */
final class ClaimList {
  private static final int LONGEST = 80;
  private final Edition edition;

  ClaimList(Edition edition) {
    this.edition = edition;
  }

  /** Claims with one quotation: the first is shown, the rest carry the same words. */
  private record Quotation(List<Claim> same, List<Claim> copies) {}

  void write(Html html, List<Claim> claims) {
    boolean datesDiffer = claims.stream().map(c -> c.date().range()).distinct().count() > 1;
    html.open("ul", "class", "claims");
    for (Quotation quotation : quotations(claims)) {
      html.open("li");
      Claim first = quotation.same().get(0);
      chain(html, first);
      if (datesDiffer) {
        html.element("p", dates(first), "class", "dates");
      }
      quote(html, first, quotation.same());
      copies(html, quotation.copies());
      html.end();
    }
    html.end();
  }

  private List<Quotation> quotations(List<Claim> claims) {
    Map<String, Quotation> quotations = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Article article = edition.index().articleOf(claim);
      String words = Plain.line(claim.evidence().of(article.text()));
      String key = edition.index().originOf(claim.article()).id() + "\n" + words;
      Quotation quotation =
          quotations.computeIfAbsent(key, k -> new Quotation(new ArrayList<>(), new ArrayList<>()));
      boolean first = quotation.same().isEmpty();
      if (first || quotation.same().get(0).article().equals(claim.article())) {
        quotation.same().add(claim);
      } else {
        quotation.copies().add(claim);
      }
    }
    return List.copyOf(quotations.values());
  }

  /** Publisher ← agency ← speaker, and when. */
  void chain(Html html, Claim claim) {
    html.open("p", "class", "chain");
    List<String> chain = edition.index().chainOf(claim);
    html.element("b", Plain.line(chain.get(0), LONGEST), "dir", "auto");
    for (String source : chain.subList(1, chain.size())) {
      html.element("span", " ← ", "class", "from");
      html.element("bdi", Plain.line(source, LONGEST));
    }
    Article article = edition.index().articleOf(claim);
    html.text(" ");
    html.element("span", Dates.published(article.meta().published()), "class", "when");
    edition.index().againstInterest(claim).ifPresent(mark -> againstInterest(html, mark));
    html.end();
  }

  /** When it says that the event was, in its words: accounts of one event may give several days. */
  private String dates(Claim claim) {
    String day = Dates.event(claim.date(), edition.index().inferred(claim));
    String text = edition.index().articleOf(claim).text();
    return claim
        .date()
        .span()
        .map(span -> "Dates it “" + Plain.line(span.of(text), LONGEST) + "”: " + day)
        .orElse("Dates it with no words of its own: " + day);
  }

  private void againstInterest(Html html, AgainstInterest mark) {
    String side = edition.theatre().side(mark.side()).map(Side::name).orElse(mark.side());
    html.text(" ");
    html.element(
        "span",
        "against its own side’s interest",
        "class",
        "against",
        "title",
        "It hurts " + side + ", with whom " + Plain.line(mark.source(), LONGEST) + " sides.");
  }

  /** The sentence in quotation marks, its triggers in bold, linked to its place in the article. */
  void quote(Html html, Claim claim, List<Claim> same) {
    String text = edition.index().articleOf(claim).text();
    html.open("a", "class", "quote", "href", "#" + edition.evidenceAnchor(claim));
    html.open("q", "dir", "auto");
    int at = claim.evidence().start();
    List<Span> triggers = same.stream().map(Claim::trigger).sorted().distinct().toList();
    for (Span trigger : triggers) {
      if (trigger.start() >= at && trigger.end() <= claim.evidence().end()) {
        html.text(text.substring(at, trigger.start()));
        html.element("b", trigger.of(text));
        at = trigger.end();
      }
    }
    html.text(text.substring(at, claim.evidence().end()));
    html.close();
    html.end();
  }

  private void copies(Html html, List<Claim> copies) {
    if (copies.isEmpty()) {
      return;
    }
    html.open("p", "class", "copies").text("also carried by ");
    String separator = "";
    Map<String, Claim> byArticle = new LinkedHashMap<>();
    copies.forEach(copy -> byArticle.putIfAbsent(copy.article(), copy));
    for (Claim copy : byArticle.values()) {
      Article article = edition.index().articleOf(copy);
      html.text(separator);
      html.element(
          "a",
          Plain.line(edition.index().publisherOf(article), LONGEST),
          "href",
          "#" + edition.evidenceAnchor(copy));
      html.text(" (" + Dates.published(article.meta().published()) + ")");
      separator = ", ";
    }
    html.end();
  }
}
