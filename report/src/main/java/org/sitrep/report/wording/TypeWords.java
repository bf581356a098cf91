package org.sitrep.report.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.model.ClaimType;

/**
 * The words for one type of event: a row of {@code templates.tsv}.
 *
 * @param trigger what the trigger begins with; empty: any
 * @param base "capture"; empty where only the noun form is used
 * @param past "captured", or with both numbers: "was/were displaced"
 * @param participle "captured"
 * @param after what follows the verb
 * @param noun "the capture of Balum"
 * @param nounMany whether the noun stands in the plural
 */
record TypeWords(
    String trigger,
    String base,
    String past,
    String participle,
    Template after,
    Template noun,
    boolean nounMany) {

  /** All rows by type, in the order of the table. */
  static Map<ClaimType, List<TypeWords>> load() {
    Map<ClaimType, List<TypeWords>> words = new EnumMap<>(ClaimType.class);
    for (List<String> row : Tables.rows("templates.tsv")) {
      words.computeIfAbsent(ClaimType.of(row.get(0)), type -> new ArrayList<>()).add(of(row));
    }
    return words;
  }

  private static TypeWords of(List<String> row) {
    return new TypeWords(
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        new Template(row.get(5).strip()),
        new Template(row.get(6)),
        row.get(7).equals("many"));
  }

  /** Whether this row is for a claim with this trigger. */
  boolean fits(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.startsWith(trigger) || lower.contains(" " + trigger);
  }

  /** The past tense for one or many. */
  String past(boolean many) {
    return past.replace("was/were", many ? "were" : "was");
  }
}
