package org.sitrep.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sitrep.model.Situation;
import org.sitrep.store.Linking;
import org.sitrep.store.Store;
import org.sitrep.theatre.Theatres;

/**
 * Writes an invented collection to a database, and says how fast, stage by stage: {@code
 * StoreMillion FILE INCIDENTS}. Each incident has five claims. What is measured is what the store
 * does of an ingest: documents, readings, and the linked layer; not the reading of text, which has
 * a benchmark of its own, and not the inventing. Then one part more is added and all is linked on.
 */
public final class StoreMillion {
  private static final int INCIDENTS_OF_PART = 500;
  private final Map<String, long[]> stages = new LinkedHashMap<>();

  private StoreMillion() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    new StoreMillion().run(Path.of(args[0]), Integer.parseInt(args[1]) / INCIDENTS_OF_PART);
  }

  private void run(Path file, int parts) throws IOException {
    InventedSituations invented = new InventedSituations(Theatres.load("syria"), INCIDENTS_OF_PART);
    long claims = 0;
    try (Store store = Store.open(file)) {
      store.setTheatre("syria");
      for (int part = 0; part < parts; part++) {
        int next = part;
        Situation situation = stage("invent", () -> invented.part(next));
        claims += stage("add", () -> InventedReadings.add(store, situation, INCIDENTS_OF_PART));
      }
      link(store, invented, parts, "");
      tell(claims, (long) parts * INCIDENTS_OF_PART, file);
      stages.clear();
      Situation more = stage("invent", () -> invented.part(parts));
      long added = stage("add", () -> InventedReadings.add(store, more, INCIDENTS_OF_PART));
      link(store, invented, parts + 1, "on");
      tell(added, INCIDENTS_OF_PART, file);
    }
  }

  private void link(Store store, InventedSituations invented, int parts, String on) {
    try (Linking linking = stage("begin to link " + on, () -> store.link(invented.theatre()))) {
      for (int part = 0; part < parts; part++) {
        int next = part;
        Situation situation = stage("invent again", () -> invented.part(next));
        stage("link " + on, () -> link(linking, situation));
      }
      stage("finish", () -> finish(linking));
    }
  }

  private static boolean link(Linking linking, Situation situation) {
    linking.add(situation);
    return true;
  }

  private static boolean finish(Linking linking) {
    linking.finish();
    return true;
  }

  private <T> T stage(String name, Supplier<T> work) {
    long[] nanos = stages.computeIfAbsent(name, n -> new long[2]);
    long start = System.nanoTime();
    long cpu = cpu();
    T result = work.get();
    nanos[0] += System.nanoTime() - start;
    nanos[1] += cpu() - cpu;
    return result;
  }

  /** The CPU time of the whole process; what compiles and cleans up counts too. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void tell(long claims, long incidents, Path file) throws IOException {
    double[] all = new double[2];
    stages.forEach(
        (name, nanos) -> {
          System.out.printf("%-14s %8.1f s %8.1f s of CPU%n", name, nanos[0] / 1e9, nanos[1] / 1e9);
          if (!name.startsWith("invent")) {
            all[0] += nanos[0] / 1e9;
            all[1] += nanos[1] / 1e9;
          }
        });
    System.out.printf(
        "%,d claims in %,d incidents: %,.0f claims a second, %,.0f a second of CPU;"
            + " file %,d MB, heap %,d MB, process %,d MB at most%n",
        claims,
        incidents,
        claims / all[0],
        claims / all[1],
        Files.size(file) / 1_000_000,
        Runtime.getRuntime().totalMemory() / 1_000_000,
        memory());
  }

  private static long memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
        .findFirst()
        .orElse(0);
  }
}
