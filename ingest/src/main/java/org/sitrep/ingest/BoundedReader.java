package org.sitrep.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops where one row is longer than a limit, so that an unclosed quote cannot fill the memory. */
final class BoundedReader extends FilterReader {
  private final int limit;
  private long read;

  BoundedReader(Reader in, int limit) {
    super(in);
    this.limit = limit;
  }

  /** A row is longer than the limit. */
  static final class RowTooLong extends IOException {
    private static final long serialVersionUID = 1L;

    RowTooLong(int limit) {
      super("longer than " + limit + " characters");
    }
  }

  /** Begins to count anew. */
  void rowEnds() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    count(Math.max(n, 0));
    return n;
  }

  private void count(int n) throws RowTooLong {
    read += n;
    if (read > limit) {
      throw new RowTooLong(limit);
    }
  }
}
