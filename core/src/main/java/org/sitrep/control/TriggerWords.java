package org.sitrep.control;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.text.ResourceLines;

/**
 * Knows from a trigger and the words before it whether it tells of a change: {@code leaving.tsv}.
 */
final class TriggerWords {
  private static final int REACH = 24;
  private static final Pattern INTENT =
      Pattern.compile("(?<!managed|able|succeeded|forced|had)\\s+to\\s+(?:also\\s+)?$");

  private final Map<ClaimType, Map<String, Boolean>> leaving = new HashMap<>();

  TriggerWords() {
    List<String> lines = ResourceLines.of(TriggerWords.class, "leaving.tsv");
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split("\t"));
      leaving
          .computeIfAbsent(ClaimType.of(cells.get(0)), type -> new HashMap<>())
          .put(cells.get(1), cells.get(2).equals("yes"));
    }
  }

  /** Whether the trigger says that a side as a whole left. */
  boolean leaves(Claim claim, String text) {
    String trigger = claim.trigger().of(text).strip().toLowerCase(Locale.ROOT);
    return leaving
        .getOrDefault(claim.type(), Map.of())
        .getOrDefault(trigger, claim.type() != ClaimType.DISPLACE);
  }

  /** Whether the trigger only tells an aim: "a campaign to drive X from Y". */
  boolean aims(Claim claim, String text) {
    int start = claim.trigger().start();
    return INTENT.matcher(text.substring(Math.max(0, start - REACH), start)).find();
  }
}
