package org.sitrep.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many requests a client may make: so many at once, and so many a second after that. */
final class RateLimit {
  private static final int MOST_CLIENTS = 10_000;
  private final double burst;
  private final double perSecond;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true);

  private static final class Bucket {
    private double left;
    private long at;

    Bucket(double left, long at) {
      this.left = left;
      this.at = at;
    }
  }

  RateLimit(double burst, double perSecond) {
    this.burst = burst;
    this.perSecond = perSecond;
  }

  /** Takes one request of a client; false where it has made too many. */
  synchronized boolean take(String client, long nanos) {
    Bucket bucket = buckets.computeIfAbsent(client, c -> new Bucket(burst, nanos));
    bucket.left = Math.min(burst, bucket.left + (nanos - bucket.at) / 1e9 * perSecond);
    bucket.at = nanos;
    if (buckets.size() > MOST_CLIENTS) {
      buckets.remove(buckets.keySet().iterator().next());
    }
    if (bucket.left < 1) {
      return false;
    }
    bucket.left--;
    return true;
  }
}
