package org.sitrep.model;

/**
 * Converts offsets of one text from UTF-16 code units to Unicode code points, which the file
 * formats use, in constant time after one pass; a text without surrogates costs nothing.
 */
public final class CodePoints {
  private static final int STEP = 256;
  private final CharSequence text;
  private final int[] before;

  public CodePoints(CharSequence text) {
    this.text = text;
    boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    this.before = plain ? new int[0] : index(text);
  }

  private static int[] index(CharSequence text) {
    int[] counts = new int[text.length() / STEP + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STEP == 0) {
        counts[i / STEP] = points;
      }
      points += secondHalf(text, i) ? 0 : 1;
    }
    if (text.length() % STEP == 0) {
      counts[text.length() / STEP] = points;
    }
    return counts;
  }

  private static boolean secondHalf(CharSequence text, int i) {
    return i > 0
        && Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** The number of code points before the code unit at offset. */
  public int at(int offset) {
    if (before.length == 0) {
      return offset;
    }
    int points = before[offset / STEP];
    for (int i = offset / STEP * STEP; i < offset; i++) {
      points += secondHalf(text, i) ? 0 : 1;
    }
    return points;
  }
}
