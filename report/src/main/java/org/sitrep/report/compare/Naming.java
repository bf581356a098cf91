package org.sitrep.report.compare;

import java.util.List;

/**
 * The words that two tellers have for one thing.
 *
 * @param about the id of the actor, or the code of the type of event
 * @param a the words of the first, most used first
 * @param b the words of the second, most used first
 */
public record Naming(String about, List<Words> a, List<Words> b) {
  public Naming {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }

  /**
   * Words and how often they are used.
   *
   * @param text as they stand where they are used first
   * @param example where that is
   */
  public record Words(String text, int count, Telling example) {}

  /** How often it is named. */
  public int count() {
    return sum(a) + sum(b);
  }

  private static int sum(List<Words> words) {
    return words.stream().mapToInt(Words::count).sum();
  }
}
