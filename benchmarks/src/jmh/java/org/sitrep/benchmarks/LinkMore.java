package org.sitrep.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.model.Grown;
import org.sitrep.model.Past;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.pipeline.SituationBuilder;
import org.sitrep.store.Linking;
import org.sitrep.store.Store;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/**
 * How long a few articles more take in a large database: {@code LinkMore FILE INCIDENTS}. The
 * invented articles are added and linked in truth, as many at a time as an ingest links, then 1, 10
 * and 100 more; each linking begins with what the database keeps, as a new run does it. Printed is
 * the time that passed, the CPU time of the whole process, and the most memory that it had so far.
 */
public final class LinkMore {
  private static final int INCIDENTS_OF_PART = 500;

  /** As many articles are linked at a time as an ingest links: as many as there are, within these. */
  private static final int LINKED_FIRST = 2_000;

  private static final int LINKED_AT_ONCE = 10_000;
  private final Theatre theatre = Theatres.load("syria");
  private final InventedSituations invented = new InventedSituations(theatre, INCIDENTS_OF_PART);
  private final ClaimPipeline pipeline = new ClaimPipeline(theatre);

  private LinkMore() {}

  /** Runs it. */
  public static void main(String[] args) {
    new LinkMore().run(Path.of(args[0]), Integer.parseInt(args[1]) / INCIDENTS_OF_PART);
  }

  private void run(Path file, int parts) {
    try (Store store = Store.open(file)) {
      store.setTheatre("syria");
      long start = cpu();
      long began = System.nanoTime();
      int linked = 0;
      for (int part = 0; part < parts; part++) {
        InventedReadings.add(store, invented.part(part), INCIDENTS_OF_PART);
        int read = (part + 1) * INCIDENTS_OF_PART;
        if (read - linked >= Math.min(LINKED_AT_ONCE, Math.max(LINKED_FIRST, linked))
            || part + 1 == parts) {
          link(store, "up to " + read);
          linked = read;
        }
      }
      double spent = seconds(cpu() - start);
      double passed = seconds(System.nanoTime() - began);
      int claims = parts * INCIDENTS_OF_PART * InventedSituations.CLAIMS_OF_INCIDENT;
      System.out.printf(
          "%d claims in %.1f s: %.0f a second; %.1f s of CPU: %.0f a second; %d MB%n",
          claims, passed, claims / passed, spent, claims / spent, memory());
      more(store, parts, 1);
      more(store, parts + 1, 1);
      more(store, parts + 2, 10);
      more(store, parts + 3, 100);
    }
  }

  private void more(Store store, int part, int articles) {
    InventedReadings.add(store, invented.part(part), articles);
    link(store, articles + " more");
  }

  private void link(Store store, String what) {
    long start = cpu();
    long began = System.nanoTime();
    Past past = store.past();
    SituationBuilder builder = new SituationBuilder(theatre, pipeline, past);
    store.forEachToLink(past, reading -> builder.add(reading.article(), reading.claims()));
    long read = cpu();
    Grown grown = builder.grown();
    long built = cpu();
    try (Linking linking = store.link(theatre, past)) {
      linking.add(grown);
      linking.finish();
    }
    System.out.printf(
        "%-14s %6.2f s, %6.2f s of CPU: read %.2f, link %.2f, write %.2f; %d incidents, %d places;"
            + " %d MB%n",
        what,
        seconds(System.nanoTime() - began),
        seconds(cpu() - start),
        seconds(read - start),
        seconds(built - read),
        seconds(cpu() - built),
        grown.situation().incidents().size(),
        grown.places().size(),
        memory());
  }

  /** The most memory that the process had. */
  private static long memory() {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1_000)
          .findFirst()
          .orElse(0L);
    } catch (IOException e) {
      return 0;
    }
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
