package org.sitrep.ingest;

/**
 * How much is read at a time. Each has a flag of the commands that read, and what goes beyond it a
 * message that names the flag.
 *
 * @param documentBytes the longest page, line or row that is read; a longer one is rejected
 * @param fileBytes the longest PDF, mail or saved archive of one page that is read
 * @param entries how many entries of one archive are read
 * @param depth how deep archives in archives are opened
 * @param ratio how many times longer than itself an archive may become
 * @param listBytes the longest list of files or addresses that is read
 * @param brokenRows how many rows of a table may have a quote that does not end, or be too long
 */
public record Limits(
    int documentBytes,
    int fileBytes,
    int entries,
    int depth,
    int ratio,
    int listBytes,
    int brokenRows) {
  private static final int STANDARD = 20 * 1024 * 1024;
  private static final int FILE = 200 * 1024 * 1024;
  private static final int LIST = 200 * 1024 * 1024;
  private static final int ROWS = 20;

  public Limits {
    least("a document has at least one byte", documentBytes, 1);
    least("a file has at least one byte", fileBytes, 1);
    least("an archive has at least one entry", entries, 1);
    least("an archive is opened at least once", depth, 1);
    least("an archive is at least as long as itself", ratio, 1);
    least("a list has at least one byte", listBytes, 1);
    least("broken rows are counted from 0", brokenRows, 0);
  }

  /** With standard limits for lists and tables. */
  public Limits(int documentBytes, int fileBytes, int entries, int depth, int ratio) {
    this(documentBytes, fileBytes, entries, depth, ratio, LIST, ROWS);
  }

  /** With standard limits for all but documents. */
  public Limits(int documentBytes) {
    this(documentBytes, Math.max(documentBytes, FILE), 10_000_000, 4, 200);
  }

  private static void least(String why, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(why + ": " + value);
    }
  }

  /** 20 MB a document. */
  public static Limits standard() {
    return new Limits(STANDARD);
  }
}
