package org.sitrep.model;

import java.util.List;

/**
 * One statement, in one sentence of one article, that an event happened, is expected, or did not
 * happen. {@code GUIDELINES.md} of the gold data defines it.
 *
 * @param id unique in a run: article id, trigger offset, type
 * @param article the id of the article
 * @param evidence the sentence
 * @param trigger the words that name the event
 * @param sources nearest to the fact first; empty: the article's own voice
 * @param confidence from 0 to 1
 */
public record Claim(
    String id,
    String article,
    ClaimType type,
    Span evidence,
    Span trigger,
    List<Party> agents,
    List<Party> targets,
    List<Toponym> places,
    EventDate date,
    Status status,
    List<Source> sources,
    List<Casualties> casualties,
    double confidence)
    implements Comparable<Claim> {
  public Claim {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    casualties = List.copyOf(casualties);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("claim " + id + ": confidence " + confidence);
    }
  }

  /** By article, then by where the trigger stands, then by type. */
  @Override
  public int compareTo(Claim other) {
    int by = article.compareTo(other.article);
    by = by != 0 ? by : trigger.compareTo(other.trigger);
    return by != 0 ? by : type.compareTo(other.type);
  }
}
