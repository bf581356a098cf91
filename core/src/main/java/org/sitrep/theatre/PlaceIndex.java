package org.sitrep.theatre;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Point;

/**
 * Millions of places by the key of each of their names, in a file that is mapped and not read: it
 * opens at once and is answered from in microseconds. {@link GeoNamesImport} makes it.
 *
 * <p>The file, little endian: a head of {@link #HEAD} bytes; the directory, for each value of a
 * hash's upper bits where its entries begin; the entries, each a hash's lower bits, the number of a
 * record and its weight; the records; their names; the areas, one a line. Immutable and safe for
 * use by many threads; it stays open as long as the program runs or until {@link #close}.
 */
public final class PlaceIndex implements Closeable {
  static final long MAGIC = 0x31584449_50525453L; // "STRPIDX1"
  static final int HEAD = 64;

  /** Upper bits of a hash: the directory has as many values. */
  static final int BUCKET_BITS = 22;

  /** Lower bits of a hash, kept in an entry beside the number of a record. */
  static final int LOW_BITS = 24;

  static final int RECORD_BITS = 26;
  static final int RECORD = 24;

  /** Positions are kept as so many parts of a degree: to about a metre. */
  static final double PER_DEGREE = 1e5;

  /** An entry's uppermost bits: how much its record counts among namesakes. */
  static final int WEIGHT_SHIFT = LOW_BITS + RECORD_BITS;

  /** The kinds by the numbers that stand for them in the file. */
  static final List<PlaceKind> KINDS = List.of(PlaceKind.values());

  /** The most namesakes that are told of a name. */
  private static final int MOST = 16;

  private final FileChannel channel;
  private final ByteBuffer directory;
  private final ByteBuffer entries;
  private final ByteBuffer records;
  private final ByteBuffer names;
  private final List<String> areas;
  private final int size;

  private PlaceIndex(FileChannel channel, String file) throws IOException {
    this.channel = channel;
    ByteBuffer head = map(0, HEAD);
    if (channel.size() < HEAD || head.getLong(0) != MAGIC) {
      throw new TheatreException(file + ": no index of places; make it with gazetteer import");
    }
    long[] ends = new long[5];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = head.getLong(8 + 8 * i);
      if (ends[i] < (i == 0 ? HEAD : ends[i - 1]) || ends[i] > channel.size()) {
        throw new TheatreException(file + ": damaged; make it anew with gazetteer import");
      }
    }
    this.directory = map(HEAD, ends[0]);
    this.entries = map(ends[0], ends[1]);
    this.records = map(ends[1], ends[2]);
    this.names = map(ends[2], ends[3]);
    ByteBuffer told = map(ends[3], ends[4]);
    this.areas = StandardCharsets.UTF_8.decode(told).toString().lines().toList();
    this.size = records.capacity() / RECORD;
    if (directory.capacity() != ((1 << BUCKET_BITS) + 1) * Integer.BYTES) {
      throw new TheatreException(file + ": damaged; make it anew with gazetteer import");
    }
  }

  private ByteBuffer map(long from, long to) throws IOException {
    MappedByteBuffer buffer =
        channel.map(FileChannel.MapMode.READ_ONLY, from, Math.min(to, channel.size()) - from);
    return buffer.order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Opens an index.
   *
   * @throws IOException if the file cannot be read
   * @throws TheatreException if it is no index
   */
  public static PlaceIndex open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new PlaceIndex(channel, file.toString());
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** How many places it holds. */
  public int size() {
    return size;
  }

  /** The places that have a name of this key, the most important first, at most 16. */
  public List<Place> named(String key) {
    long hash = hash(key);
    int bucket = bucket(hash);
    long low = low(hash);
    int end = directory.getInt((bucket + 1) * Integer.BYTES);
    long[] best = new long[MOST];
    int count = 0;
    for (int at = directory.getInt(bucket * Integer.BYTES); at < end; at++) {
      long entry = entries.getLong(at * Long.BYTES);
      if (((entry >>> RECORD_BITS) & ((1L << LOW_BITS) - 1)) == low) {
        count = insert(best, count, entry);
      }
    }
    List<Place> found = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      found.add(place((int) (best[i] & ((1L << RECORD_BITS) - 1))));
    }
    return found;
  }

  /** Puts an entry among the best, the weightiest first and the first of equals; how many then. */
  private static int insert(long[] best, int count, long entry) {
    int at = count;
    while (at > 0 && entry >>> WEIGHT_SHIFT > best[at - 1] >>> WEIGHT_SHIFT) {
      at--;
    }
    if (at == MOST) {
      return count;
    }
    System.arraycopy(best, at, best, at + 1, Math.min(count, MOST - 1) - at);
    best[at] = entry;
    return Math.min(MOST, count + 1);
  }

  private Place place(int record) {
    int at = record * RECORD;
    byte[] name = new byte[records.get(at + 23) & 0xff];
    names.get(records.getInt(at + 8), name);
    String area = areas.get(records.getShort(at + 20) & 0xffff);
    int tab = area.indexOf('\t');
    Optional<String> province =
        Optional.of(area.substring(tab + 1)).filter(told -> !told.isEmpty());
    return new Place(
        "gn-" + records.getInt(at + 12),
        new String(name, StandardCharsets.UTF_8),
        KINDS.get(records.get(at + 22)),
        new Point(records.getInt(at) / PER_DEGREE, records.getInt(at + 4) / PER_DEGREE),
        area.substring(0, tab),
        province,
        List.of());
  }

  /** A hash of 64 bits: FNV-1a, spread by the last step of MurmurHash3. */
  static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  static int bucket(long hash) {
    return (int) (hash >>> (64 - BUCKET_BITS));
  }

  static long low(long hash) {
    return hash & ((1L << LOW_BITS) - 1);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
