package org.sitrep.model;

import java.util.Arrays;

/** Writes numbers and texts of a note, one after the other. {@link NoteReader} reads them so. */
public final class NoteWriter {
  private static final int KEY_BYTES = 5;
  private byte[] bytes = new byte[256];
  private int size;

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  private NoteWriter bytes(long value, int count) {
    room(count);
    for (int i = count - 1; i >= 0; i--) {
      bytes[size++] = (byte) (value >>> (8 * i));
    }
    return this;
  }

  /** A whole number. */
  public NoteWriter number(int value) {
    return bytes(value, Integer.BYTES);
  }

  /** The low 40 bits of a number. */
  public NoteWriter key(long value) {
    return bytes(value, KEY_BYTES);
  }

  /** A number with a fraction. */
  public NoteWriter number(double value) {
    return bytes(Double.doubleToLongBits(value), Long.BYTES);
  }

  /** A text, of whatever characters. */
  public NoteWriter text(String value) {
    number(value.length());
    value.chars().forEach(c -> bytes(c, Character.BYTES));
    return this;
  }

  /** All that was written. */
  public byte[] done() {
    return Arrays.copyOf(bytes, size);
  }
}
