package org.sitrep.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sitrep.model.BlockKind;

/**
 * Chooses the element that holds a web page's article: the one whose near descendants hold the most
 * running text. A paragraph counts fully for its parent, and less for the elements around it.
 */
final class ArticleElement {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "pre", "blockquote", "li", "ul", "ol", "dd", "h1", "h2", "h3", "h4", "figure");
  private static final Pattern GOOD =
      Pattern.compile(
          "article|story|(?:post|entry|page|main|body)[_-]?(?:body|content|text)|content|text-body");
  private static final Pattern BAD =
      Pattern.compile(
          "comment|sidebar|footer|related|teaser|widget|promo|disqus|newsletter|cookie");
  private static final int SHORTEST = 25;
  private static final double[] SHARES = {1, 0.6, 0.3};

  /** The article's element; empty where the page holds no running text. */
  Optional<Element> choose(List<HtmlFlow> flows) {
    Map<Element, Double> scores = new HashMap<>();
    for (HtmlFlow flow : flows) {
      Element element = holder(flow.element());
      double points = points(flow);
      for (double share : SHARES) {
        if (element == null || points <= 0) {
          break;
        }
        scores.merge(element, points * share, Double::sum);
        element = element.parent();
      }
    }
    Element best = null;
    double most = 0;
    // in the order of the page, so that ties do not hang on the map's order
    for (HtmlFlow flow : flows) {
      Element element = holder(flow.element());
      for (int up = 0; up < SHARES.length && element != null; up++) {
        double score = scores.getOrDefault(element, 0.0) * weight(element);
        if (score > most) {
          most = score;
          best = element;
        }
        element = element.parent();
      }
    }
    return Optional.ofNullable(best);
  }

  private static Element holder(Element element) {
    Element holder = element;
    while (PARAGRAPHS.contains(holder.normalName()) && holder.parent() != null) {
      holder = holder.parent();
    }
    return holder;
  }

  private static double points(HtmlFlow flow) {
    int length = flow.text().length();
    boolean furniture =
        flow.hint().filter(k -> k != BlockKind.BODY && k != BlockKind.HEADING).isPresent();
    if (length < SHORTEST || furniture) {
      return 0;
    }
    double links = Math.min(1, flow.linkLength() / (double) length);
    long commas = flow.text().chars().filter(c -> c == ',' || c == '،').count();
    double sentence = Prose.ends(flow.text()) ? 1 : 0.3;
    return (1 + Math.min(commas, 8) + Math.min(length / 100.0, 6)) * (1 - links) * sentence;
  }

  private static double weight(Element element) {
    String names = HtmlMarks.names(element);
    double weight = BAD.matcher(names).find() ? 0.2 : GOOD.matcher(names).find() ? 1.3 : 1;
    boolean article =
        element.normalName().equals("article") || element.attr("itemprop").equals("articleBody");
    return article ? weight * 1.5 : weight;
  }
}
