package org.sitrep.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Opens zip, tar and gzip, one entry after the other; nothing is written to the disk. */
final class Archives {
  private final Limits limits;

  /** Takes the entries. */
  interface Entries {
    void entry(Found found, InputStream in) throws IOException;
  }

  Archives(Limits limits) {
    this.limits = limits;
  }

  /** A gzip file: what is in it is named as it is without its ending. */
  void gzip(Found found, InputStream in, Entries entries) throws IOException {
    Metered metered = new Metered(limits.ratio());
    InputStream plain = new GZIPInputStream(metered.in(in), 1 << 16);
    String lower = found.name().toLowerCase(Locale.ROOT);
    String inner =
        lower.endsWith(".tgz")
            ? FileFormat.stem(found.name()) + ".tar"
            : FileFormat.stem(found.name());
    UpToBreak whole = new UpToBreak(metered.out(plain));
    entries.entry(found.inner(inner), whole);
    if (whole.broken) {
      throw new EOFException("the compressed file breaks off");
    }
  }

  /** Ends where a compressed file breaks off, so that what came before is read. */
  private static final class UpToBreak extends FilterInputStream {
    private boolean broken;

    UpToBreak(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return broken ? -1 : super.read(buffer, offset, length);
      } catch (EOFException | ZipException e) {
        broken = true;
        return -1;
      }
    }
  }

  void zip(Found found, InputStream in, Entries entries) throws IOException {
    Metered metered = new Metered(limits.ratio());
    each(found, new ZipArchiveInputStream(metered.in(in)), metered, entries);
  }

  void tar(Found found, InputStream in, Entries entries) throws IOException {
    each(found, new TarArchiveInputStream(in), new Metered(Integer.MAX_VALUE), entries);
  }

  private void each(
      Found found, ArchiveInputStream<? extends ArchiveEntry> in, Metered metered, Entries entries)
      throws IOException {
    int count = 0;
    for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      if (++count > limits.entries()) {
        throw new TooMuchException(
            "holds more than " + limits.entries() + " entries; raise --max-entries to read all");
      }
      if (!entry.isDirectory() && in.canReadEntryData(entry)) {
        InputStream content = metered.out(in);
        entries.entry(found.entry(entry.getName()), new BufferedInputStream(content));
        drain(content);
      }
    }
  }

  /** What is left of an entry is read here, so that it is counted too. */
  private static void drain(InputStream content) throws IOException {
    byte[] buffer = new byte[1 << 16];
    while (content.read(buffer) >= 0) {
      // only counted
    }
  }

  /** Whether an archive breaks off, and is not otherwise wrong. */
  static boolean breaksOff(IOException failure) {
    return failure instanceof EOFException
        || String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("truncated");
  }
}
