package org.sitrep.theatre;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, one after the other in one buffer; too long ones are cut. */
final class DumpLines {
  private static final int LONGEST = 1 << 18;

  private final InputStream in;
  private final byte[] chunk = new byte[1 << 16];
  private final byte[] line = new byte[LONGEST];
  private int at;
  private int filled;
  private int length;

  DumpLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; whether there is one. */
  boolean next() throws IOException {
    length = 0;
    boolean any = false;
    while (true) {
      if (at == filled) {
        filled = in.read(chunk);
        at = 0;
        if (filled <= 0) {
          filled = 0;
          return any;
        }
      }
      any = true;
      int from = at;
      while (at < filled && chunk[at] != '\n') {
        at++;
      }
      int more = Math.min(at - from, LONGEST - length);
      System.arraycopy(chunk, from, line, length, more);
      length += more;
      if (at < filled) {
        at++;
        length -= length > 0 && line[length - 1] == '\r' ? 1 : 0;
        return true;
      }
    }
  }

  /** The line's bytes, of which the first {@link #length} count. */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }
}
