package org.sitrep.model;

/**
 * A stretch of an article whose words stand in another article that it is taken from: the article
 * copies that one, or lifts a paragraph of it. A few words may differ.
 *
 * @param article the id of the article
 * @param span where it stands in the article's text
 * @param from the id of the article that it is taken from
 * @param fromSpan where it stands in that article's text
 */
public record Passage(String article, Span span, String from, Span fromSpan)
    implements Comparable<Passage> {
  /** By article, then by where it stands, then by where it comes from. */
  @Override
  public int compareTo(Passage other) {
    int by = article.compareTo(other.article);
    by = by != 0 ? by : span.compareTo(other.span);
    by = by != 0 ? by : from.compareTo(other.from);
    return by != 0 ? by : fromSpan.compareTo(other.fromSpan);
  }

  /** About where words of this passage stand in the article that it is taken from. */
  public Span source(Span words) {
    int start = at(words.start());
    return new Span(start, Math.max(start, at(words.end())));
  }

  private int at(int offset) {
    long within = Math.max(0, Math.min(span.length(), offset - span.start()));
    return fromSpan.start() + (int) (within * fromSpan.length() / Math.max(1, span.length()));
  }
}
