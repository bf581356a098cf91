package org.sitrep.read;

import org.jsoup.nodes.Element;
import org.sitrep.model.SourceMap;

/**
 * A paragraph of a web page: the text between two block elements.
 *
 * @param element the innermost element around all of it
 * @param region the number of the innermost {@link HtmlScan.Region} around all of it
 * @param linkLength how many of its characters are links
 * @param href where its first link leads; empty where it has none
 * @param source where its characters stand in the page's source
 */
record HtmlFlow(
    String text,
    Element element,
    int region,
    int linkLength,
    String href,
    int words,
    SourceMap source) {
  private static final int SENTENCE = 10;
  private static final int LONG = 25;

  /** The share of its characters that are links. */
  double links() {
    return Math.min(1, linkLength / (double) text.length());
  }

  /** Whether it reads like running text, whatever it is part of. */
  boolean prose() {
    return links() < 0.5 && (words >= LONG || (words >= SENTENCE && Prose.ends(text)));
  }

  /** How much running text it is, in words. */
  double mass() {
    return prose() ? words * (1 - links()) : 0;
  }
}
