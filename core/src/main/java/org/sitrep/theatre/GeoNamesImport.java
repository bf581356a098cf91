package org.sitrep.theatre;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Makes a {@link PlaceIndex} of a GeoNames dump ({@code allCountries.txt}, a country's file, or the
 * zip of either), in memory that does not grow with the dump: the keys of names are dealt out to
 * files by their hash, and each of those is sorted by itself. The same dump gives the same bytes.
 */
public final class GeoNamesImport {
  private static final int BUFFER = 1 << 16;
  private static final int PROGRESS = 500_000;
  private static final int LONGEST_NAME = 200;

  private final UnaryOperator<String> key;
  private final LongConsumer progress;
  private final Map<String, Integer> areas = new HashMap<>();
  private final List<String> areaLines = new ArrayList<>();
  private final Map<String, String> countries = countries();
  private long nameBytes;
  private int places;
  private long rejected;

  /**
   * @param key what the spellings of one name share
   * @param progress is told how many rows were read, now and then
   */
  public GeoNamesImport(UnaryOperator<String> key, LongConsumer progress) {
    this.key = key;
    this.progress = progress;
  }

  /** How many rows became places, and how many were none. */
  public record Result(int places, long rejected) {}

  /**
   * Reads a dump and writes the index.
   *
   * @throws IOException if either cannot be done
   * @throws TheatreException if the file holds no row of a GeoNames dump
   */
  public Result read(Path dump, Path index) throws IOException {
    Path folder = index.toAbsolutePath().resolveSibling("");
    try (WorkFolder files = WorkFolder.in(folder)) {
      Path work = files.path();
      IndexJoin.files().forEach(files::file);
      Path made = files.file("index");
      try (InputStream in = rows(dump)) {
        deal(in, work);
      }
      if (places == 0) {
        throw new TheatreException(
            dump
                + ": no row of a GeoNames dump; give allCountries.txt, a country's file, or a zip");
      }
      new IndexJoin(work, places, areaLines).write(made);
      Files.move(made, index, StandardCopyOption.REPLACE_EXISTING);
      return new Result(places, rejected);
    }
  }

  private static InputStream rows(Path dump) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(dump), BUFFER);
    String name = String.valueOf(dump.getFileName());
    if (!name.endsWith(".zip")) {
      return in;
    }
    ZipInputStream zip = new ZipInputStream(in);
    ZipEntry entry = zip.getNextEntry();
    while (entry != null
        && (!entry.getName().endsWith(".txt") || entry.getName().startsWith("readme"))) {
      entry = zip.getNextEntry();
    }
    if (entry == null) {
      zip.close();
      throw new TheatreException(dump + ": no .txt in the zip; give a zip of GeoNames");
    }
    return zip;
  }

  /** Reads all rows: their records and names go to two files, their keys to one of many. */
  private void deal(InputStream in, Path work) throws IOException {
    LongFile[] parts = new LongFile[IndexJoin.PARTS];
    try (OutputStream records = IndexJoin.out(work.resolve("records"));
        OutputStream names = IndexJoin.out(work.resolve("names"))) {
      for (int i = 0; i < IndexJoin.PARTS; i++) {
        parts[i] = new LongFile(work.resolve("part" + i));
      }
      DumpLines lines = new DumpLines(in);
      long read = 0;
      while (lines.next()) {
        Optional<GeoNamesRow> row = GeoNamesRow.parse(lines.bytes(), lines.length());
        if (row.isPresent() && places < (1 << PlaceIndex.RECORD_BITS)) {
          add(row.get(), records, names, parts);
        } else {
          rejected++;
        }
        if (++read % PROGRESS == 0) {
          progress.accept(read);
        }
      }
    } finally {
      for (LongFile part : parts) {
        if (part != null) {
          part.close();
        }
      }
    }
  }

  private void add(GeoNamesRow row, OutputStream records, OutputStream names, LongFile[] parts)
      throws IOException {
    byte[] name = name(row.names().get(0));
    ByteBuffer record = ByteBuffer.allocate(PlaceIndex.RECORD).order(ByteOrder.LITTLE_ENDIAN);
    record.putInt((int) Math.round(row.lat() * PlaceIndex.PER_DEGREE));
    record.putInt((int) Math.round(row.lon() * PlaceIndex.PER_DEGREE));
    record.putInt((int) nameBytes);
    record.putInt(row.id());
    record.putInt(row.weight());
    record.putShort((short) area(row));
    record.put((byte) PlaceIndex.KINDS.indexOf(row.kind()));
    record.put((byte) name.length);
    records.write(record.array());
    names.write(name);
    nameBytes += name.length;
    long[] hashes = new long[row.names().size()];
    int count = 0;
    for (String each : row.names()) {
      String folded = key.apply(each);
      long hash = PlaceIndex.hash(folded);
      if (!folded.isEmpty() && !contains(hashes, count, hash)) {
        hashes[count++] = hash;
        entry(hash, parts);
      }
    }
    places++;
  }

  private static byte[] name(String name) {
    String told = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    byte[] bytes = told.getBytes(StandardCharsets.UTF_8);
    while (bytes.length > 255) {
      told = told.substring(0, told.length() / 2);
      bytes = told.getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  private static boolean contains(long[] hashes, int count, long hash) {
    for (int i = 0; i < count; i++) {
      if (hashes[i] == hash) {
        return true;
      }
    }
    return false;
  }

  /** The rest of the bucket, the lower bits and the record in one number that sorts as they do. */
  private void entry(long hash, LongFile[] parts) throws IOException {
    int bucket = PlaceIndex.bucket(hash);
    int part = bucket >>> (PlaceIndex.BUCKET_BITS - IndexJoin.PARTS_BITS);
    long rest = bucket & ((1 << (PlaceIndex.BUCKET_BITS - IndexJoin.PARTS_BITS)) - 1);
    long entry =
        (rest << (PlaceIndex.LOW_BITS + PlaceIndex.RECORD_BITS))
            | (PlaceIndex.low(hash) << PlaceIndex.RECORD_BITS)
            | places;
    parts[part].add(entry);
  }

  private int area(GeoNamesRow row) {
    String area = row.country() + "." + row.admin();
    Integer known = areas.get(area);
    if (known == null) {
      boolean full = areaLines.size() >= 0xffff;
      if (full) {
        return 0;
      }
      known = areaLines.size();
      areas.put(area, known);
      areaLines.add(
          countries.getOrDefault(row.country(), row.country())
              + "\t"
              + (row.admin().isEmpty() || row.admin().equals("00") ? "" : area));
    }
    return known;
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (TableRow row :
        Table.parse("countries.tsv", new BuiltInFiles("common").read("countries.tsv")).rows()) {
      names.put(row.required("code"), row.required("name"));
    }
    return names;
  }
}
