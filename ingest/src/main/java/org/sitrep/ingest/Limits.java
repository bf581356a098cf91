package org.sitrep.ingest;

/**
 * How much is read at a time.
 *
 * @param documentBytes the longest page, line or row that is read; a longer one is rejected
 * @param fileBytes the longest PDF, mail or saved archive of one page that is read
 * @param entries how many entries of one archive are read
 * @param depth how deep archives in archives are opened
 * @param ratio how many times longer than itself an archive may become
 */
public record Limits(int documentBytes, int fileBytes, int entries, int depth, int ratio) {
  private static final int STANDARD = 20 * 1024 * 1024;
  private static final int FILE = 200 * 1024 * 1024;

  public Limits {
    least("a document has at least one byte", documentBytes);
    least("a file has at least one byte", fileBytes);
    least("an archive has at least one entry", entries);
    least("an archive is opened at least once", depth);
    least("an archive is at least as long as itself", ratio);
  }

  /** With standard limits for archives. */
  public Limits(int documentBytes) {
    this(documentBytes, Math.max(documentBytes, FILE), 10_000_000, 4, 200);
  }

  private static void least(String why, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(why + ": " + value);
    }
  }

  /** 20 MB a document. */
  public static Limits standard() {
    return new Limits(STANDARD);
  }
}
