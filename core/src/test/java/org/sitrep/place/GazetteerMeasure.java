package org.sitrep.place;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sitrep.theatre.GeneratedDump;
import org.sitrep.theatre.GeoNamesImport;
import org.sitrep.theatre.PlaceIndex;

/**
 * Measures the import of a GeoNames dump of its full size and look-ups in its index. Run {@code
 * main} with a folder that has 3 GB to spare and the number of rows (12000000).
 */
final class GazetteerMeasure {
  private static final int LOOKUPS = 2_000_000;

  private GazetteerMeasure() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int rows = Integer.parseInt(args[1]);
    Path dump = folder.resolve("allCountries.txt");
    if (!Files.exists(dump)) {
      GeneratedDump.write(dump, rows);
    }
    say("processor time of the dump: %.1f s", processor() / 1e9);
    Path file = folder.resolve("places.idx");
    long before = processor();
    long start = System.nanoTime();
    new GeoNamesImport(PlaceResolver::key, read -> {}).read(dump, file);
    say(
        "import of %d rows: %.1f s, processor time %.1f s, heap at most %d of %d MB",
        rows, seconds(start), (processor() - before) / 1e9, peak(), heap());
    start = System.nanoTime();
    try (PlaceIndex index = PlaceIndex.open(file)) {
      say("open: %.1f ms, %d MB", seconds(start) * 1000, Files.size(file) >> 20);
      String[] keys = new String[1 << 16];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = PlaceResolver.key(GeneratedDump.name((int) (i * 7919L % rows)));
      }
      for (int round = 0; round < 3; round++) {
        long found = 0;
        start = System.nanoTime();
        long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < LOOKUPS; i++) {
          found += index.named(keys[i & (keys.length - 1)]).size();
        }
        double time = seconds(start);
        double cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own) / 1e9;
        say(
            "%d look-ups found %d places: %.0f a second, %.0f a second of a core",
            LOOKUPS, found, LOOKUPS / time, LOOKUPS / cpu);
      }
    }
  }

  private static long processor() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }

  private static long heap() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String format, Object... args) {
    System.out.println(String.format(Locale.ROOT, format, args));
  }
}
