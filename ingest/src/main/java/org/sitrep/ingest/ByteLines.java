package org.sitrep.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, of which no more is held than one line up to a limit. */
final class ByteLines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long number;
  private long offset;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * A line without its end.
   *
   * @param number from 1
   * @param offset of its first byte
   * @param text empty where it is too long or no text
   */
  record Line(long number, long offset, Optional<Decoding.Text> text, boolean tooLong) {}

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      length += end - at;
      if (length <= limit) {
        line.write(buffer, at, end - at);
      } else {
        line.reset();
      }
      ended = end < filled;
      at = ended ? end + 1 : end;
    }
    number++;
    long start = offset;
    offset += length + 1;
    boolean tooLong = length > limit;
    Optional<Decoding.Text> text = tooLong ? Optional.empty() : Decoding.decode(line.toByteArray());
    return Optional.of(new Line(number, start, text, tooLong));
  }

  /** Whether there is a byte at {@code at}. */
  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return filled > 0;
  }
}
