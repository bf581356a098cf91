package org.sitrep.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Reads Windows-1252 and drops nothing: bytes that it does not define stay as control characters.
 */
final class Latin1Reader extends FilterReader {
  Latin1Reader(InputStream in) {
    super(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    return c < 0 ? c : Decoding.windows1252((char) c);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      buffer[i] = Decoding.windows1252(buffer[i]);
    }
    return read;
  }
}
