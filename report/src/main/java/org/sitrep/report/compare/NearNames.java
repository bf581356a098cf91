package org.sitrep.report.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
    return longest == 0 ? 1 : (double) edits(a, b) / longest;
  }

  /** How many letters must be put in, taken out or replaced. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
