package org.sitrep.theatre;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Appends numbers of 64 bits to a file, little endian. */
final class LongFile implements Closeable {
  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 14];
  private int filled;

  LongFile(Path file) throws IOException {
    this.out = Files.newOutputStream(file);
  }

  void add(long value) throws IOException {
    if (filled == buffer.length) {
      out.write(buffer);
      filled = 0;
    }
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      buffer[filled++] = (byte) (value >>> shift);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.write(buffer, 0, filled);
    }
  }
}
