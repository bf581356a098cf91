package org.sitrep.theatre;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes one {@link PlaceIndex} of the files that an import dealt its rows out to: {@code records},
 * {@code names} and the keys in {@code part0} … , each of which is sorted by itself.
 */
final class IndexJoin {
  static final int PARTS_BITS = 8;
  static final int PARTS = 1 << PARTS_BITS;
  private static final int BUFFER = 1 << 16;

  private final Path work;
  private final int places;
  private final List<String> areaLines;

  /**
   * @param places how many records there are
   * @param areaLines country and area, by number
   */
  IndexJoin(Path work, int places, List<String> areaLines) {
    this.work = work;
    this.places = places;
    this.areaLines = List.copyOf(areaLines);
  }

  /** The names of all files that it uses. */
  static List<String> files() {
    return Stream.concat(
            Stream.of("records", "names", "entries"),
            IntStream.range(0, PARTS).mapToObj(part -> "part" + part))
        .toList();
  }

  static OutputStream out(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  void write(Path made) throws IOException {
    int[] starts = new int[(1 << PlaceIndex.BUCKET_BITS) + 1];
    Path entries = work.resolve("entries");
    byte[] weights = weights(work.resolve("records"));
    int count = 0;
    try (OutputStream out = out(entries)) {
      for (int part = 0; part < PARTS; part++) {
        count = sort(work.resolve("part" + part), part, count, starts, weights, out);
      }
    }
    starts[starts.length - 1] = count;
    byte[] areaBytes = (String.join("\n", areaLines) + "\n").getBytes(StandardCharsets.UTF_8);
    ByteBuffer head = ByteBuffer.allocate(PlaceIndex.HEAD).order(ByteOrder.LITTLE_ENDIAN);
    head.putLong(PlaceIndex.MAGIC);
    long end = PlaceIndex.HEAD + (long) starts.length * Integer.BYTES;
    head.putLong(end);
    head.putLong(end += Files.size(entries));
    head.putLong(end += Files.size(work.resolve("records")));
    head.putLong(end += Files.size(work.resolve("names")));
    head.putLong(end + areaBytes.length);
    try (DataOutputStream out = new DataOutputStream(out(made))) {
      out.write(head.array());
      for (int start : starts) {
        out.writeInt(Integer.reverseBytes(start));
      }
      Files.copy(entries, out);
      Files.copy(work.resolve("records"), out);
      Files.copy(work.resolve("names"), out);
      out.write(areaBytes);
    }
  }

  /**
   * Of each record how much it counts: five times the logarithm of its people, so that it fits a
   * byte.
   */
  private byte[] weights(Path records) throws IOException {
    byte[] weights = new byte[places];
    byte[] record = new byte[PlaceIndex.RECORD];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(records), BUFFER)) {
      for (int i = 0; i < places; i++) {
        if (in.readNBytes(record, 0, record.length) < record.length) {
          throw new IOException(records + ": ends early");
        }
        int people = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).getInt(16);
        weights[i] = (byte) (Math.log(1.0 + people) * 5);
      }
    }
    return weights;
  }

  /** Writes one part's entries in order, and where each of its buckets begins. */
  private static int sort(
      Path file, int part, int count, int[] starts, byte[] weights, OutputStream out)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer told = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    Files.delete(file);
    long[] entries = new long[told.capacity() / Long.BYTES];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = told.getLong(i * Long.BYTES) ^ Long.MIN_VALUE;
    }
    Arrays.sort(entries);
    int bits = PlaceIndex.BUCKET_BITS - PARTS_BITS;
    int shift = PlaceIndex.LOW_BITS + PlaceIndex.RECORD_BITS;
    int next = part << bits;
    ByteBuffer sorted = told.clear();
    for (int i = 0; i < entries.length; i++) {
      long entry = entries[i] ^ Long.MIN_VALUE;
      int bucket = (part << bits) + (int) (entry >>> shift);
      while (next <= bucket) {
        starts[next++] = count + i;
      }
      sorted.putLong(i * Long.BYTES, (entry & ((1L << shift) - 1)) | weight(entry, weights));
    }
    while (next < (part + 1) << bits) {
      starts[next++] = count + entries.length;
    }
    out.write(bytes);
    return count + entries.length;
  }

  private static long weight(long entry, byte[] weights) {
    int record = (int) (entry & ((1L << PlaceIndex.RECORD_BITS) - 1));
    return (long) weights[record] << PlaceIndex.WEIGHT_SHIFT;
  }
}
