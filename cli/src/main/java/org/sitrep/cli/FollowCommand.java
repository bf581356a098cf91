package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.ingest.Limits;
import org.sitrep.ingest.follow.AddressLists;
import org.sitrep.ingest.follow.Follow;
import org.sitrep.ingest.follow.Listed;
import org.sitrep.ingest.follow.Manners;
import org.sitrep.ingest.follow.Patience;
import org.sitrep.ingest.follow.Reach;
import org.sitrep.ingest.follow.Shelf;
import org.sitrep.ingest.follow.Tally;
import org.sitrep.ingest.follow.WarcShelf;
import org.sitrep.store.Store;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep follow}: addresses of feeds and pages → what is new there, kept as it was sent. */
@Command(
    name = "follow",
    mixinStandardHelpOptions = true,
    description = {
      "Fetches what is new in feeds, into a folder of web archives that the other commands read.",
      "May be stopped and run again. Keeps to robots.txt, asks a host one thing at a time, and"
          + " asks",
      "no host of a private network."
    })
final class FollowCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FEEDS",
      description =
          "Addresses of feeds and pages, and files of them: OPML, a list with one a line, a list of"
              + " articles of GDELT (.csv, .json).")
  private List<String> feeds = List.of();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description =
          "Where to: web archives, and a hidden log from which the next run goes on (with --db:"
              + " FILE.followed).")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--db",
      paramLabel = "FILE",
      description = "A database, into which what was fetched is then read, as ingest does.")
  private Optional<Path> database = Optional.empty();

  @Mixin private RunOptions run = new RunOptions();

  @Option(
      names = "--entries",
      description = "Keep the feeds themselves, for the text in their entries; fetch no pages.")
  private boolean entries;

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "Your mail or web address, for those whose servers are asked.")
  private String contact = "";

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description = "From one request of a host to the next (default: 2); robots.txt may ask more.")
  private double delay = Patience.standard().delay().toSeconds();

  @Option(
      names = "--max-wait",
      paramLabel = "SECONDS",
      description = "How long a host may make a run wait (default: 60); else the next run asks.")
  private double longestWait = Patience.standard().longestWait().toSeconds();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "For one whole answer (default: 30).")
  private double timeout = Patience.standard().timeout().toSeconds();

  @Option(
      names = "--hosts",
      paramLabel = "N",
      description = "How many hosts are asked at a time (default: ${DEFAULT-VALUE}).")
  private int hosts = Manners.standard().hosts();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "The longest answer that is taken (default: 20 MB).")
  private int bytes = Manners.standard().bytes();

  @Option(
      names = "--max-redirects",
      paramLabel = "N",
      description = "How many times an address may be sent on (default: ${DEFAULT-VALUE}).")
  private int redirects = Manners.standard().redirects();

  @Option(
      names = "--max-entries",
      paramLabel = "N",
      description = "How many entries of a feed are followed (default: ${DEFAULT-VALUE}).")
  private int feedEntries = Manners.standard().entries();

  @Option(
      names = "--max-robots-bytes",
      paramLabel = "N",
      description = "How much of a robots.txt is read (default: ${DEFAULT-VALUE}).")
  private int robotsBytes = Manners.standard().robotsBytes();

  @Option(
      names = "--max-list-bytes",
      paramLabel = "N",
      description = "The longest file of addresses that is read (default: 200 MB).")
  private int listBytes = Limits.standard().listBytes();

  @Option(
      names = "--max-file-bytes",
      paramLabel = "N",
      description = "With --db: the longest PDF that is read (default: 200 MB).")
  private int fileBytes = Limits.standard().fileBytes();

  @Option(
      names = "--tries",
      paramLabel = "N",
      description =
          "How many times a run asks for an address that does not answer; after as many such"
              + " addresses in a row, a host is left to the next run (default: ${DEFAULT-VALUE}).")
  private int tries = Patience.standard().tries();

  @Option(
      names = "--max-runs",
      paramLabel = "N",
      description =
          "In how many runs an address may fail before it is given up (default:"
              + " ${DEFAULT-VALUE}).")
  private int runs = Patience.standard().runs();

  @Option(
      names = "--allow-private",
      description = "Also ask hosts of private networks and this machine.")
  private boolean allowPrivate;

  @Override
  public Integer call() throws IOException {
    Path to = to();
    if (Files.exists(to) && !Files.isDirectory(to)) {
      throw new UsageException("--to " + to + " is a file; name a folder");
    }
    Messages messages = new Messages();
    List<Listed> listed = new AddressLists(listBytes, messages::issue).read(feeds);
    Manners manners = manners();
    try (Shelf shelf = new WarcShelf(to)) {
      Tally tally =
          new Follow(manners, entries ? Reach.ENTRIES : Reach.PAGES, to)
              .run(listed, shelf, messages::issue, done -> messages.progress(line(done)));
      messages.say(
          line(tally) + (database.isPresent() ? "" : "; read them with: sitrep read " + to));
    }
    if (database.isPresent()) {
      ingest(to, database.get(), messages);
    }
    return messages.exitCode();
  }

  private Path to() {
    if (folder.isPresent()) {
      return folder.get();
    }
    Path file =
        database.orElseThrow(
            () -> new UsageException("where to? name a folder with --to, or a database with --db"));
    return file.resolveSibling(file.getFileName() + ".followed");
  }

  /** All that was kept so far: what the database has already is passed over. */
  private void ingest(Path kept, Path file, Messages messages) throws IOException {
    InputOptions input = new InputOptions();
    input.paths = List.of(kept.toString());
    input.theatre = run.theatre;
    input.threads = run.threads();
    input.limits = LimitOptions.of(bytes, fileBytes);
    try (Store store = Store.open(file)) {
      StoredTheatre.use(store, run.theatre);
      Theatre known = Theatres.load(run.theatre);
      Ingestion ingestion =
          new Ingestion(
              store, known, new ModelOption().pipeline(known, Optional.empty()), messages);
      ingestion.run(input);
      messages.say(Ingestion.count(store.articles(), "article") + " in all: " + file);
    }
  }

  private static String line(Tally tally) {
    return tally.kept()
        + " kept, "
        + tally.unchanged()
        + " unchanged, "
        + tally.failed()
        + " failed, "
        + tally.left()
        + " left to the next run";
  }

  private Manners manners() {
    try {
      return new Manners(
          contact,
          hosts,
          new Patience(time(delay), time(longestWait), time(timeout), tries, runs),
          bytes,
          robotsBytes,
          redirects,
          feedEntries,
          allowPrivate);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Duration time(double seconds) {
    if (!(seconds >= 0 && seconds < 1e9)) {
      throw new UsageException("a time is told in seconds, not " + seconds);
    }
    return Duration.ofMillis(Math.round(seconds * 1_000));
  }
}
