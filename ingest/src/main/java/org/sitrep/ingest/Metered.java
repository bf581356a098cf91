package org.sitrep.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what goes into a decompressor and what comes out, and stops where little becomes much: an
 * archive made to fill the memory or the day of its reader.
 */
final class Metered {
  /** Below this many bytes nothing is suspicious. */
  private static final long FREE = 32L * 1024 * 1024;

  private final int ratio;
  private long in;
  private long out;

  Metered(int ratio) {
    this.ratio = ratio;
  }

  /** The compressed side. */
  InputStream in(InputStream source) {
    return new Counting(source, true);
  }

  /** The decompressed side. */
  InputStream out(InputStream source) {
    return new Counting(source, false);
  }

  private void count(long bytes, boolean compressed) throws TooMuchException {
    in += compressed ? bytes : 0;
    out += compressed ? 0 : bytes;
    if (out > FREE && out / ratio > Math.max(in, 1)) {
      throw new TooMuchException(
          "becomes more than "
              + ratio
              + " times as long when it is unpacked; unpack it yourself or raise --max-ratio");
    }
  }

  private final class Counting extends FilterInputStream {
    private final boolean compressed;

    Counting(InputStream source, boolean compressed) {
      super(source);
      this.compressed = compressed;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      count(c < 0 ? 0 : 1, compressed);
      return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count(Math.max(n, 0), compressed);
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = 0;
      byte[] buffer = new byte[8_192];
      while (skipped < n) {
        int read = read(buffer, 0, (int) Math.min(buffer.length, n - skipped));
        if (read < 0) {
          break;
        }
        skipped += read;
      }
      return skipped;
    }
  }
}
