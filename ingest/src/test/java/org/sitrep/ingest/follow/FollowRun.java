package org.sitrep.ingest.follow;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.sitrep.ingest.Columns;
import org.sitrep.ingest.Inputs;
import org.sitrep.ingest.Limits;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

/**
 * A run of {@link Follow} in a test: hosts called {@code NAME.test} are this machine at 127.0.0.1,
 * which stands for the public internet; every other address of this machine is private. Waits are
 * written down and take no time.
 */
final class FollowRun {
  static final InetAddress HERE = address("127.0.0.1");
  final List<Issue> issues = Collections.synchronizedList(new ArrayList<>());
  final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
  private final Path folder;
  Reach reach = Reach.PAGES;
  Instant now = Instant.parse("2017-10-12T08:00:00Z");
  Duration timeout = Duration.ofSeconds(20);
  int bytes = 1_000_000;
  int entries = 10_000;
  int robotsBytes = 500 * 1024;
  int redirects = 5;
  int tries = 3;
  int runs = 5;
  SSLContext tls = trustingNobodyElse();
  Guard.Names names = FollowRun::lookUp;
  HostRun.Pause pause =
      time -> {
        synchronized (waits) {
          waits.add(time);
        }
      };

  FollowRun(Path folder) {
    this.folder = folder;
  }

  private static SSLContext trustingNobodyElse() {
    try {
      return SSLContext.getDefault();
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<InetAddress> lookUp(String host) throws IOException {
    return host.endsWith(".test") && !host.startsWith("missing")
        ? List.of(HERE)
        : List.of(InetAddress.getAllByName(host));
  }

  Tally follow(String... addresses) throws IOException {
    return follow(new AddressLists(1_000_000, issues::add).read(List.of(addresses)));
  }

  Tally follow(List<Listed> listed) throws IOException {
    Manners manners =
        new Manners(
            "",
            4,
            new Patience(Duration.ofSeconds(2), Duration.ofSeconds(60), timeout, tries, runs),
            bytes,
            robotsBytes,
            redirects,
            entries,
            false);
    Guard guard = new Guard(names, a -> PublicAddresses.contains(a) || a.equals(HERE));
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    try (WarcShelf shelf = new WarcShelf(folder)) {
      return new Follow(manners, reach, folder, guard, tls, clock, pause)
          .run(listed, shelf, issues::add, done -> {});
    }
  }

  /** What the folder's files hold. */
  List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    new Inputs(Columns.usual(), Limits.standard())
        .read(
            List.of(folder.toString()), InputStream.nullInputStream(), documents::add, issues::add);
    return documents;
  }

  List<String> urls() {
    return documents().stream().map(d -> d.given().url().orElse("")).sorted().toList();
  }

  List<String> codes() {
    return Stream.of(issues.toArray(new Issue[0])).map(Issue::code).toList();
  }
}
