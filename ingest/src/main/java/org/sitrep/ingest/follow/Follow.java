package org.sitrep.ingest.follow;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.sitrep.model.Issue;

/**
 * Fetches what is new at addresses of feeds and pages, and keeps it. Feeds are asked whether they
 * changed; a page to which an entry leads is fetched once. A host is asked one thing at a time, as
 * its robots.txt allows, and left alone as long as it asks; one that fails does not hold up the
 * others. A run may be stopped at any time: the next one goes on from the log.
 *
 * <p>Hosts of private networks are not asked, whatever a feed, a redirect or a name server says;
 * {@code PinnedClient} tells how that is made sure.
 */
public final class Follow {
  /** The log's name in its folder; hidden, so that a folder can be read as input. */
  static final String LOG = ".sitrep-follow.jsonl";

  private static final String LOCK = ".sitrep-follow.lock";
  private final Manners manners;
  private final Reach reach;
  private final Path folder;
  private final Clock clock;
  private final HostRun.Pause pause;
  private final PinnedClient client;

  /**
   * With a log in a folder.
   *
   * @param folder where the log is; it is made where it is missing
   */
  public Follow(Manners manners, Reach reach, Path folder) {
    this(
        manners,
        reach,
        folder,
        Guard.of(manners),
        tls(),
        Clock.systemUTC(),
        time -> Thread.sleep(time.toMillis()));
  }

  Follow(
      Manners manners,
      Reach reach,
      Path folder,
      Guard guard,
      SSLContext tls,
      Clock clock,
      HostRun.Pause pause) {
    this.manners = manners;
    this.reach = reach;
    this.folder = folder;
    this.clock = clock;
    this.pause = pause;
    this.client = new PinnedClient(guard, tls, manners.patience().timeout(), manners.bytes());
  }

  private static SSLContext tls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /**
   * Fetches what is new.
   *
   * @param shelf takes what is fetched; not closed
   * @param issues what could not be fetched
   * @param progress is told after every address
   */
  public Tally run(
      List<Listed> listed, Shelf shelf, Consumer<Issue> issues, Consumer<Tally> progress)
      throws IOException {
    Files.createDirectories(folder);
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      FollowLog log = FollowLog.open(folder.resolve(LOG), manners.patience().runs());
      Desk desk =
          new Desk(
              shelf,
              log,
              new FeedLinks(manners.bytes(), manners.entries()),
              reach,
              issues,
              progress);
      try {
        List<URI> again = again(listed, log);
        all(again, desk);
        Set<URI> asked = new HashSet<>(again);
        all(log.waiting().stream().filter(page -> !asked.contains(page)).toList(), desk);
      } finally {
        desk.settle();
      }
      return lock.isValid() ? desk.tally() : Tally.NONE;
    }
  }

  private FileLock lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      // said below
    }
    throw new IOException(folder + ": another run follows into it now; wait for its end");
  }

  /** What is looked at in every run; articles that are listed as such are put down as wanted. */
  private static List<URI> again(List<Listed> listed, FollowLog log) {
    Set<URI> again = new LinkedHashSet<>();
    for (Listed one : listed) {
      if (one.once()) {
        log.want(one.address());
      } else {
        again.add(one.address());
      }
    }
    return List.copyOf(again);
  }

  private void all(List<URI> addresses, Desk desk) throws IOException {
    Robots robots = new Robots(client, manners, desk::note);
    Fetcher fetcher = new Fetcher(client, robots, manners, clock);
    Map<String, List<URI>> hosts = new LinkedHashMap<>();
    for (URI address : addresses) {
      String host = address.getHost().toLowerCase(Locale.ROOT);
      hosts.computeIfAbsent(host, h -> new ArrayList<>()).add(address);
    }
    ExecutorService pool = Executors.newFixedThreadPool(manners.hosts());
    try {
      List<Future<?>> running = new ArrayList<>();
      hosts.forEach(
          (host, own) ->
              running.add(
                  pool.submit(
                      () -> {
                        new HostRun(
                                host, own, manners.patience(), fetcher, robots, desk, clock, pause)
                            .run();
                        client.leave(host);
                        return host;
                      })));
      for (Future<?> host : running) {
        host.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
