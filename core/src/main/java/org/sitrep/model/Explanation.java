package org.sitrep.model;

import java.util.List;

/**
 * Why something in a claim was taken for what it is said to be.
 *
 * @param role "agent", "target", "place" or "date"
 * @param words as the article has them; empty where it has none
 * @param chosen what was chosen
 * @param reason why
 * @param others what else was possible, likeliest first
 */
public record Explanation(
    String role, String words, String chosen, String reason, List<String> others) {
  public Explanation {
    others = List.copyOf(others);
  }
}
