package org.sitrep.ingest.follow;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Makes of what lists and feeds call an address one that can be asked for, in one spelling. */
final class Addresses {
  private final BasicURLNormalizer normalizer = new BasicURLNormalizer();

  /** An http or https address with a host and without a fragment; empty where it is none. */
  Optional<URI> of(String written) {
    String bare = written.strip();
    if (!web(bare)) {
      return Optional.empty();
    }
    try {
      boolean literal = bare.regionMatches(bare.indexOf("//") + 2, "[", 0, 1); // of IPv6
      return Optional.ofNullable(literal ? bare.replaceAll("#.*", "") : normalizer.filter(bare))
          .map(URI::create)
          .filter(uri -> uri.getHost() != null && uri.getRawUserInfo() == null)
          .filter(uri -> uri.getPort() < 65_536 && web(uri.toString()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What an address means on the page of another: "/news/7", "?page=2". */
  Optional<URI> of(URI base, String written) {
    String bare = written.strip();
    if (web(bare)) {
      return of(bare);
    }
    try {
      return of(base.resolve(bare.replace(" ", "%20")).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean web(String address) {
    String start = address.substring(0, Math.min(address.length(), 8)).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /** Scheme, host and port: what one robots.txt is for. */
  static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
