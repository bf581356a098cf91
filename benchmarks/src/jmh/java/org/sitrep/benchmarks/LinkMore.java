package org.sitrep.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.sitrep.model.Situation;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.pipeline.ControlSpans;
import org.sitrep.pipeline.SituationBuilder;
import org.sitrep.store.Linking;
import org.sitrep.store.Reading;
import org.sitrep.store.Store;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/**
 * How long a few articles more take in a large database: {@code LinkMore FILE INCIDENTS}. The
 * invented articles are added and linked in truth, then 1, 10 and 100 more; the first of these as a
 * new run does it, which begins by reading all, the others as a run that goes on. Printed is the
 * CPU time of the whole process.
 */
public final class LinkMore {
  private static final int INCIDENTS_OF_PART = 500;
  private final Theatre theatre = Theatres.load("syria");
  private final InventedSituations invented = new InventedSituations(theatre, INCIDENTS_OF_PART);
  private final ClaimPipeline pipeline = new ClaimPipeline(theatre);
  private SituationBuilder builder = new SituationBuilder(theatre, pipeline);
  private int last;

  private LinkMore() {}

  /** Runs it. */
  public static void main(String[] args) {
    new LinkMore().run(Path.of(args[0]), Integer.parseInt(args[1]) / INCIDENTS_OF_PART);
  }

  private void run(Path file, int parts) {
    try (Store store = Store.open(file)) {
      store.setTheatre("syria");
      for (int part = 0; part < parts; part++) {
        InventedReadings.add(store, invented.part(part), INCIDENTS_OF_PART);
      }
      link(store, "all of it");
      builder = new SituationBuilder(theatre, pipeline);
      last = 0;
      more(store, parts, 1, "1 more, in a new run");
      more(store, parts + 1, 1, "1 more, in the same run");
      more(store, parts + 2, 10, "10 more, in the same run");
      more(store, parts + 3, 100, "100 more, in the same run");
    }
  }

  private void more(Store store, int part, int articles, String what) {
    Situation situation = invented.part(part);
    InventedReadings.add(store, situation, articles);
    link(store, what);
  }

  private void link(Store store, String what) {
    long start = cpu();
    last = store.forEachReadingAfter(last, this::add);
    long read = cpu();
    SituationBuilder.Whole whole = builder.whole();
    long built = cpu();
    try (Linking linking = store.link(theatre)) {
      linking.add(whole.situation());
      linking.addControl(ControlSpans.of(whole.control()));
      linking.finish();
    }
    System.out.printf(
        "%-26s %6.1f s of CPU: read %.1f, link %.1f, write %.1f%n",
        what,
        seconds(cpu() - start),
        seconds(read - start),
        seconds(built - read),
        seconds(cpu() - built));
  }

  private void add(Reading reading) {
    builder.add(reading.article(), reading.claims());
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
