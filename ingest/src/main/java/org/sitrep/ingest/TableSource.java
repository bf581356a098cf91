package org.sitrep.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A table's characters, which can be read again from any line.
 *
 * @param invalidAt the first byte that is not UTF-8: then it is read as Windows-1252
 */
record TableSource(Path path, OptionalLong invalidAt, char delimiter) {
  static TableSource of(Path path) throws IOException {
    OptionalLong invalid;
    try (InputStream in = Files.newInputStream(path)) {
      invalid = Decoding.firstInvalid(in);
    }
    TableSource source = new TableSource(path, invalid, ',');
    return new TableSource(path, invalid, source.findDelimiter());
  }

  private char findDelimiter() throws IOException {
    if (FileFormat.extension(path.toString()).equals("tsv")) {
      return '\t';
    }
    char[] start = new char[8_192];
    int length;
    try (Reader reader = open(1)) {
      length = Math.max(0, reader.read(start));
    }
    int[] counts = new int[3];
    for (int i = 0; i < length && start[i] != '\n'; i++) {
      counts[0] += start[i] == ',' ? 1 : 0;
      counts[1] += start[i] == ';' ? 1 : 0;
      counts[2] += start[i] == '\t' ? 1 : 0;
    }
    if (counts[2] > counts[0]) {
      return '\t';
    }
    return counts[1] > counts[0] ? ';' : ',';
  }

  /** The characters from the beginning of a line, counted from 1. */
  Reader open(long line) throws IOException {
    InputStream in = Files.newInputStream(path);
    Reader decoded =
        invalidAt.isPresent()
            ? new Latin1Reader(in)
            : new InputStreamReader(in, StandardCharsets.UTF_8);
    BufferedReader reader = new BufferedReader(decoded, 1 << 16);
    long at = 1;
    while (at < line) {
      int c = reader.read();
      if (c < 0) {
        break;
      }
      at += c == '\n' ? 1 : 0;
    }
    return reader;
  }
}
