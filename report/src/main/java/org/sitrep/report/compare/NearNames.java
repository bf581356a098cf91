package org.sitrep.report.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sitrep.text.Edits;

/** The names that are most like one that nobody has. */
final class NearNames {
  private static final int SHOWN = 5;
  private static final int LONGEST = 60;

  /** The share of letters that may be otherwise. */
  private static final double MOST = 0.5;

  private NearNames() {}

  private record Near(String name, double distance) {}

  /** At most five, the nearest first; of equally near ones those that are given first. */
  static List<String> of(String words, List<String> names) {
    String wanted = opening(words);
    return names.stream()
        .map(name -> new Near(name, distance(wanted, opening(name))))
        .filter(near -> near.distance() <= MOST)
        .sorted(Comparator.comparingDouble(Near::distance))
        .limit(SHOWN)
        .map(Near::name)
        .toList();
  }

  private static String opening(String name) {
    String lower = Tellers.folded(name);
    return lower.substring(0, Math.min(LONGEST, lower.length())).toLowerCase(Locale.ROOT);
  }

  /** From 0, the same, to 1; a name that holds the other is near. */
  private static double distance(String a, String b) {
    if (a.length() > 2 && b.length() > 2 && (a.contains(b) || b.contains(a))) {
      return 0.1;
    }
    int longest = Math.max(a.length(), b.length());
    return longest == 0 ? 1 : (double) Edits.count(a, b) / longest;
  }
}
