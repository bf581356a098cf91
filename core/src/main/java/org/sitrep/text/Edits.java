package org.sitrep.text;

/** How far two words are apart in letters added, dropped or changed (Levenshtein's distance). */
public final class Edits {
  private Edits() {}

  /** Whether at most so many edits make one word of the other. */
  public static boolean within(String a, String b, int most) {
    return Math.abs(a.length() - b.length()) <= most && count(a, b) <= most;
  }

  /** Whether the words differ by one letter added, dropped or changed, or by two that swapped. */
  public static boolean slip(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    int least = Math.min(a.length(), b.length());
    while (start < least && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int inA = a.length() - start - end;
    int inB = b.length() - start - end;
    boolean swapped =
        inA == 2
            && inB == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
    return swapped || Math.max(inA, inB) == 1;
  }

  /**
   * How many edits make one word of the other, in time that grows with the product of their
   * lengths.
   */
  public static int count(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
