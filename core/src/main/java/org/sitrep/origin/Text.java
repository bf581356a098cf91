package org.sitrep.origin;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.sitrep.model.Article;
import org.sitrep.model.NoteReader;
import org.sitrep.model.NoteWriter;
import org.sitrep.text.LongSet;
import org.sitrep.text.SortedHashes;

/**
 * A text as the search for copies knows it: a sample of its shingles, of which 40 bits are kept,
 * and what orders it among others. Known by its handle.
 */
final class Text implements Comparable<Text> {
  private static final long UNKNOWN = Long.MAX_VALUE;

  private final int handle;
  private final String id;
  private final long day;
  private final int length;
  private final int size;
  private final long[] sample;

  private Text(int handle, String id, long day, int length, int size, long[] sample) {
    this.handle = handle;
    this.id = id;
    this.day = day;
    this.length = length;
    this.size = size;
    this.sample = sample;
  }

  static Text of(int handle, Article article, Shingles shingles) {
    long day = article.meta().published().map(p -> p.range().start().toEpochDay()).orElse(UNKNOWN);
    long[] sample = CopyFinder.kept(shingles).toArray();
    return new Text(handle, article.id(), day, article.text().length(), shingles.size(), sample);
  }

  static Text read(int handle, String id, byte[] bytes) {
    NoteReader note = new NoteReader(bytes);
    long[] sample = new long[note.number()];
    Arrays.setAll(sample, i -> note.key());
    int size = note.number();
    int length = note.number();
    boolean known = note.number() == 1;
    return new Text(handle, id, known ? (long) note.fraction() : UNKNOWN, length, size, sample);
  }

  /** Whether the text of a note has any of some samples. */
  static boolean any(byte[] bytes, LongSet some) {
    NoteReader note = new NoteReader(bytes);
    for (int left = note.number(); left > 0; left--) {
      if (some.contains(note.key() + 1)) {
        return true;
      }
    }
    return false;
  }

  byte[] note() {
    NoteWriter note = new NoteWriter().number(sample.length);
    for (long hash : sample) {
      note.key(hash);
    }
    note.number(size).number(length).number(day == UNKNOWN ? 0 : 1);
    return day == UNKNOWN ? note.done() : note.number((double) day).done();
  }

  int handle() {
    return handle;
  }

  String id() {
    return id;
  }

  /** How many shingles it has in all. */
  int size() {
    return size;
  }

  long[] sample() {
    return sample;
  }

  /** The sampled shingles that both have. */
  LongStream common(Text other) {
    return SortedHashes.common(sample, other.sample);
  }

  /** The earlier first, as {@link OriginChoice#EARLIEST}. */
  @Override
  public int compareTo(Text other) {
    int by = Long.compare(day, other.day);
    by = by != 0 ? by : Integer.compare(other.length, length);
    return by != 0 ? by : id.compareTo(other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && text.handle == handle;
  }

  @Override
  public int hashCode() {
    return handle;
  }
}
