package org.sitrep.report.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which of those whom the theatre does not know are parties at all: "the tribal council" is
 * one, "two boats" are things, and "they" is nobody in particular.
 */
public final class PartyWords {
  private static final String OTHER = "other:";
  private static final Set<String> AFTER =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "from",
          "near",
          "with",
          "by",
          "for",
          "to",
          "who",
          "that",
          "belonging");

  private final Map<String, String> kinds = new HashMap<>();

  public PartyWords() {
    for (List<String> row : Tables.rows("no-party.tsv")) {
      kinds.put(row.get(0), row.get(1));
    }
  }

  /** Whether an actor is to be listed as a party. */
  public boolean party(String actor) {
    return !actor.startsWith(OTHER) || kind(actor).isEmpty();
  }

  /** Whether a sentence may name an actor. */
  public boolean named(String actor) {
    return !actor.startsWith(OTHER) || !kind(actor).equals("pronoun");
  }

  /** What its head word says that it is; empty: a party. */
  private String kind(String actor) {
    String head = "";
    for (String word : actor.substring(OTHER.length()).split("[^\\p{L}\\p{N}'’-]+")) {
      if (AFTER.contains(word) && !head.isEmpty()) {
        break;
      }
      head = word.codePoints().anyMatch(Character::isLetterOrDigit) ? word : head;
    }
    boolean number = !head.isEmpty() && head.chars().allMatch(Character::isDigit);
    return head.isEmpty() || number ? "pronoun" : kinds.getOrDefault(head, "");
  }
}
