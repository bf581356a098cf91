package org.sitrep.model;

/** Reads what a {@link NoteWriter} wrote, in the same order. */
public final class NoteReader {
  private static final int KEY_BYTES = 5;
  private final byte[] bytes;
  private int at;

  /** Of the bytes of a note, which it keeps. */
  public NoteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  private long bytes(int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | (bytes[at++] & 0xff);
    }
    return value;
  }

  /** A whole number. */
  public int number() {
    return (int) bytes(Integer.BYTES);
  }

  /** A number of 40 bits. */
  public long key() {
    return bytes(KEY_BYTES);
  }

  /** A number with a fraction. */
  public double fraction() {
    return Double.longBitsToDouble(bytes(Long.BYTES));
  }

  /** A text. */
  public String text() {
    char[] text = new char[number()];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) bytes(Character.BYTES);
    }
    return new String(text);
  }
}
