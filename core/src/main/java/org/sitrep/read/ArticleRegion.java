package org.sitrep.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Chooses the element that holds a web page's article: the one for which the running text in it,
 * less what else it holds, is the most.
 */
final class ArticleRegion {
  private static final double MOST_WEIGHT = 1.25;

  /** So many words of running text in one place are an article, whatever stands at its head. */
  private static final double ENOUGH = 250;

  /** The paragraph under the headline is worth so many words more. */
  private static final double LEAD = 200;

  private final MarkedPage marked;
  private final double[] sum;

  ArticleRegion(MarkedPage marked) {
    this.marked = marked;
    List<HtmlFlow> flows = marked.page().flows();
    this.sum = new double[flows.size() + 1];
    for (int i = 0; i < flows.size(); i++) {
      sum[i + 1] = sum[i] + points(flows.get(i));
    }
  }

  private double points(HtmlFlow flow) {
    if (marked.kind(flow).isPresent()) {
      return -1;
    }
    if (flow.prose()) {
      return marked.teaser(flow) ? -5 : flow.mass();
    }
    if (HtmlTags.heading(flow.element())) {
      return flow.links() > 0.8 ? -25 : 0;
    }
    return flow.links() < 0.2
        ? Math.min(flow.words() - 2, 8) * 0.5
        : -2 - 0.4 * flow.words() * flow.links();
  }

  private double points(HtmlScan.Region region, int lead) {
    double points = sum[region.end()] - sum[region.first()];
    return region.first() <= lead && lead < region.end() ? points + LEAD : points;
  }

  /** The number of the article's region; empty where the page holds no running text. */
  Optional<Integer> choose() {
    int best = best(-1);
    if (best >= 0 && points(marked.page().regions().get(best), -1) >= ENOUGH) {
      return Optional.of(above(best));
    }
    // of a short article the headline tells more than how long it is
    int headed = best(marked.lead().filter(this::unmarked).orElse(-1));
    return headed < 0 ? Optional.empty() : Optional.of(above(headed));
  }

  private boolean unmarked(int flow) {
    return marked.kind(marked.page().flows().get(flow)).isEmpty();
  }

  /** The region with most points; -1 where none has any. */
  private int best(int lead) {
    List<HtmlScan.Region> regions = marked.page().regions();
    int best = -1;
    double most = 0;
    for (int i = 0; i < regions.size(); i++) {
      double bare = points(regions.get(i), lead);
      if (bare <= 0 || bare * MOST_WEIGHT < most) {
        continue;
      }
      double points = bare * weight(regions.get(i).element());
      if (points >= most) {
        most = points;
        best = i;
      }
    }
    return best;
  }

  /** A paragraph is no article where others stand beside it, whatever stands between them. */
  private int above(int paragraph) {
    HtmlScan.Region region = marked.page().regions().get(paragraph);
    int parent = region.parent();
    if (parent < 0 || told(region) > 1 || told(marked.page().regions().get(parent)) < 2) {
      return paragraph;
    }
    return parent;
  }

  /** How many paragraphs of running text a region holds that nothing says are something else. */
  private long told(HtmlScan.Region region) {
    return marked.page().flows().subList(region.first(), region.end()).stream()
        .filter(flow -> flow.prose() && marked.kind(flow).isEmpty() && !marked.teaser(flow))
        .count();
  }

  private static double weight(Element element) {
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).equals("articlebody")) {
      return MOST_WEIGHT;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return switch (element.normalName()) {
      case "article" -> 1.1;
      default ->
          names.contains("article")
                  || names.contains("story")
                  || names.contains("entry")
                  || names.contains("post")
                  || names.contains("content")
              ? 1.05
              : 1;
    };
  }
}
