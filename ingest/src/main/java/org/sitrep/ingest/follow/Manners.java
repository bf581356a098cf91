package org.sitrep.ingest.follow;

/**
 * How other people's servers are asked.
 *
 * @param contact an address or page that is added to the user agent, for whoever runs a server to
 *     write to; empty for none
 * @param hosts how many hosts are asked at a time; one host is never asked twice at a time
 * @param patience how long and how often
 * @param bytes the longest answer that is taken
 * @param robotsBytes how much of a robots.txt is read
 * @param redirects how many times an address may be sent on
 * @param entries how many entries of one feed are followed
 * @param allowPrivate whether hosts of a private network, this machine among them, may be asked
 */
public record Manners(
    String contact,
    int hosts,
    Patience patience,
    int bytes,
    int robotsBytes,
    int redirects,
    int entries,
    boolean allowPrivate) {
  private static final int STANDARD_HOSTS = 8;
  private static final int STANDARD_REDIRECTS = 5;
  private static final int STANDARD_ENTRIES = 10_000;

  /** As much as RFC 9309 has every reader read. */
  private static final int STANDARD_ROBOTS_BYTES = 500 * 1024;

  private static final int STANDARD_BYTES = 20 * 1024 * 1024;

  public Manners {
    if (hosts < 1) {
      throw new IllegalArgumentException("at least one host is asked at a time: " + hosts);
    }
    if (bytes < 1) {
      throw new IllegalArgumentException("an answer has at least one byte: " + bytes);
    }
    if (redirects < 0) {
      throw new IllegalArgumentException("redirects are counted from 0: " + redirects);
    }
    if (entries < 1) {
      throw new IllegalArgumentException("at least one entry of a feed is followed: " + entries);
    }
    if (robotsBytes < 1) {
      throw new IllegalArgumentException("a robots.txt has at least one byte: " + robotsBytes);
    }
    if (contact.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException("a contact is written in ASCII: " + contact);
    }
  }

  /** Two seconds from one request of a host to the next, eight hosts at a time. */
  public static Manners standard() {
    return new Manners(
        "",
        STANDARD_HOSTS,
        Patience.standard(),
        STANDARD_BYTES,
        STANDARD_ROBOTS_BYTES,
        STANDARD_REDIRECTS,
        STANDARD_ENTRIES,
        false);
  }

  /** What requests say that they come from. */
  String userAgent() {
    return "Sitrep/0.1 (reads news on conflicts" + (contact.isEmpty() ? "" : "; " + contact) + ")";
  }
}
