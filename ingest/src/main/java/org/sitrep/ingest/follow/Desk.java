package org.sitrep.ingest.follow;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.model.Issue;

/**
 * Where all hosts' answers come together: they are kept, noted in the log, and counted. One thread
 * at a time.
 */
final class Desk {
  /** So many answers are fetched again, at most, when a run is ended in between. */
  private static final int SETTLE = 100;

  private final Shelf shelf;
  private final FollowLog log;
  private final FeedLinks feeds;
  private final Reach reach;
  private final Consumer<Issue> issues;
  private final Consumer<Tally> progress;
  private Tally tally = Tally.NONE;
  private int unsettled;

  Desk(
      Shelf shelf,
      FollowLog log,
      FeedLinks feeds,
      Reach reach,
      Consumer<Issue> issues,
      Consumer<Tally> progress) {
    this.shelf = shelf;
    this.log = log;
    this.feeds = feeds;
    this.reach = reach;
    this.issues = issues;
    this.progress = progress;
  }

  FollowLog log() {
    return log;
  }

  synchronized Tally tally() {
    return tally;
  }

  /** Takes the last answer of an address. */
  synchronized void take(URI address, Answer answer) throws IOException {
    if (answer instanceof Answer.Got got) {
      got(address, got.fetched());
    } else if (answer instanceof Answer.Unchanged) {
      count(new Tally(0, 0, 1, 0, 0));
    } else if (answer instanceof Answer.Never never) {
      FollowLog.Entry old = log.of(address);
      boolean given = never.code().equals("robots-disallow");
      FollowLog.Status status = given ? old.status() : FollowLog.Status.NEVER;
      log.put(
          address,
          new FollowLog.Entry(status, old.tries() + 1, old.etag(), old.modified(), old.digest()));
      failed(address, never.code(), never.message());
    } else if (answer instanceof Answer.Later later) {
      boolean over = log.failed(address);
      String next =
          over
              ? "; given up after " + log.of(address).tries() + " runs (--max-runs)"
              : "; the next run asks again";
      failed(address, "no-answer", later.message() + next);
    }
  }

  private void got(URI address, Fetched fetched) throws IOException {
    Optional<FeedLinks.Feed> feed = Optional.empty();
    String digest = digest(fetched.body());
    try {
      feed = feeds.of(fetched);
    } catch (IOException e) {
      failed(
          address, e instanceof Refusal r ? r.code() : "damaged", "is damaged: " + e.getMessage());
    }
    feed.ifPresent(f -> f.pages().forEach(page -> wanted(page)));
    feed.filter(f -> f.left() > 0).ifPresent(f -> cut(address, f.left()));
    boolean same = log.of(address).digest().filter(digest::equals).isPresent();
    boolean kept = !same && (feed.isEmpty() || feed.get().bare() || reach == Reach.ENTRIES);
    if (kept) {
      shelf.put(fetched);
      unsettled++;
    }
    log.put(
        address,
        new FollowLog.Entry(
            FollowLog.Status.DONE,
            0,
            fetched.header("etag"),
            fetched.header("last-modified"),
            Optional.of(digest)));
    count(new Tally(kept ? 1 : 0, feed.isPresent() ? 1 : 0, same ? 1 : 0, 0, 0));
    if (unsettled >= SETTLE) {
      settle();
    }
  }

  private void cut(URI address, int entries) {
    issues.accept(
        new Issue(
            "too-many-entries",
            address.toString(),
            Optional.empty(),
            "has "
                + entries
                + (entries == 1 ? " entry" : " entries")
                + " more than are followed; raise --max-entries to follow them",
            true));
  }

  /** Tells what was passed over while an address was asked for. */
  synchronized void note(URI address, String code, String message) {
    issues.accept(new Issue(code, address.toString(), Optional.empty(), message, true));
  }

  private void wanted(URI page) {
    if (reach == Reach.PAGES) {
      log.want(page);
    }
  }

  /** Notes that addresses are left to the next run. */
  synchronized void left(String host, int many, String why) {
    count(new Tally(0, 0, 0, 0, many));
    issues.accept(
        new Issue(
            "left-for-later",
            host,
            Optional.empty(),
            why
                + "; "
                + many
                + (many == 1 ? " address is" : " addresses are")
                + " left to the next run",
            true));
  }

  private void failed(URI address, String code, String message) {
    count(new Tally(0, 0, 0, 1, 0));
    issues.accept(new Issue(code, address.toString(), Optional.empty(), message, true));
  }

  private void count(Tally more) {
    tally = tally.plus(more);
    progress.accept(tally);
  }

  synchronized void settle() throws IOException {
    shelf.settle();
    log.save();
    unsettled = 0;
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return String.format(Locale.ROOT, "%064x", new BigInteger(1, hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
