package org.sitrep.ingest;

/**
 * How much is read at a time.
 *
 * @param documentBytes the longest page, line or row that is read; a longer one is rejected
 */
public record Limits(int documentBytes) {
  private static final int STANDARD = 20 * 1024 * 1024;

  public Limits {
    if (documentBytes < 1) {
      throw new IllegalArgumentException("a document has at least one byte: " + documentBytes);
    }
  }

  /** 20 MB a document. */
  public static Limits standard() {
    return new Limits(STANDARD);
  }
}
