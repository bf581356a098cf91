package org.sitrep.model;

import java.util.List;

/** The mentions of one article, each list in text order and without overlaps. */
public record Mentions(
    List<Mention.OfActor> actors, List<Mention.OfPlace> places, List<Mention.OfTime> times) {
  public Mentions {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
  }

  /** Those that overlap a span, such as that of a sentence. */
  public Mentions within(Span span) {
    return new Mentions(within(actors, span), within(places, span), within(times, span));
  }

  private static <M extends Mention> List<M> within(List<M> mentions, Span span) {
    int from = first(mentions, span.start());
    int to = from;
    while (to < mentions.size() && mentions.get(to).span().overlaps(span)) {
      to++;
    }
    return mentions.subList(from, to);
  }

  /** The index of the first mention that ends after an offset, by bisection. */
  private static int first(List<? extends Mention> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
