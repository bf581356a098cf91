package org.sitrep.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Asks a running server as many clients at once would: {@code ServerLoad ADDRESS CLIENTS SECONDS
 * [PID]}. With the number of the server's process it also tells the CPU time of an answer, which
 * others on the machine bear on less than on the time that passes. Each client asks for map,
 * timeline, an incident, or a search, again and again, each time another.
 */
public final class ServerLoad {
  private static final List<String> WORDS =
      List.of("bridge", "oil field", "airport", "truce", "shelled", "captured", "river", "suburbs");
  private final String address;
  private final List<String> incidents = new ArrayList<>();
  private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new TreeMap<>();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

  private ServerLoad(String address) {
    this.address = address;
    for (String kind : List.of("map", "timeline", "incident", "search")) {
      nanos.put(kind, new ConcurrentLinkedQueue<>());
    }
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    ServerLoad load = new ServerLoad(args[0]);
    load.collect();
    int clients = Integer.parseInt(args[1]);
    long seconds = Long.parseLong(args[2]);
    load.run(clients, Math.min(20, seconds)); // warms up
    load.nanos.values().forEach(ConcurrentLinkedQueue::clear);
    long before = args.length > 3 ? cpuMillis(args[3]) : 0;
    load.run(clients, seconds);
    long cpu = args.length > 3 ? cpuMillis(args[3]) - before : 0;
    load.report(seconds, cpu);
  }

  /** The CPU time of a process so far. */
  private static long cpuMillis(String pid) throws IOException {
    String stat = Files.readString(Path.of("/proc", pid, "stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return 10 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
  }

  private void collect() throws IOException, InterruptedException {
    HttpRequest first =
        HttpRequest.newBuilder(URI.create(address + "api/v1/incidents?limit=1000&sort=told"))
            .build();
    String page =
        HttpClient.newHttpClient().send(first, HttpResponse.BodyHandlers.ofString()).body();
    for (String part : page.split("\"href\":\"")) {
      if (part.startsWith("/api/v1/incidents/")) {
        incidents.add(part.substring(1, part.indexOf('"')));
      }
    }
  }

  private void run(int clients, long seconds) throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      SplittableRandom random = new SplittableRandom(i);
      Thread thread = new Thread(() -> client(random, end));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void client(SplittableRandom random, long end) {
    List<String> kinds = List.copyOf(nanos.keySet());
    try (Client client = new Client(address)) {
      while (System.nanoTime() < end) {
        String kind = kinds.get(random.nextInt(kinds.size()));
        String path = path(kind, random);
        long start = System.nanoTime();
        int status = client.get(path);
        Objects.requireNonNull(nanos.get(kind)).add(System.nanoTime() - start);
        if (status != 200) {
          failures.add(status + " " + path);
        }
      }
    } catch (IOException e) {
      failures.add(e.toString());
    }
  }

  private String path(String kind, SplittableRandom random) {
    int year = 2011 + random.nextInt(9);
    String from = year + "-0" + (1 + random.nextInt(8)) + "-15";
    String to = (year + random.nextInt(2)) + "-11-0" + (1 + random.nextInt(9));
    String days = "from=" + from + "&to=" + to;
    return switch (kind) {
      case "map" -> "api/v1/map?zoom=" + (3 + random.nextInt(4)) + "&" + days;
      case "timeline" ->
          "api/v1/timeline?by=" + (random.nextBoolean() ? "front" : "type") + "&" + days;
      case "incident" -> incidents.get(random.nextInt(incidents.size()));
      default ->
          "api/v1/search?limit=20&text="
              + WORDS.get(random.nextInt(WORDS.size())).replace(" ", "+")
              + (random.nextBoolean() ? "&" + days : "");
    };
  }

  private void report(long seconds, long cpu) {
    List<Long> all = new ArrayList<>();
    nanos.forEach(
        (kind, times) -> {
          all.addAll(times);
          line(kind, new ArrayList<>(times));
        });
    line("all", all);
    System.out.printf(
        "%.0f answers a second, %.1f ms of the server's CPU time each, %d failures %s%n",
        (double) all.size() / seconds,
        (double) cpu / Math.max(1, all.size()),
        failures.size(),
        failures.stream().limit(3).toList());
  }

  private static void line(String kind, List<Long> times) {
    Collections.sort(times);
    System.out.printf(
        "%-9s %7d answers  p50 %5.1f ms  p95 %5.1f ms  p99 %5.1f ms  most %5.1f ms%n",
        kind, times.size(), at(times, 0.5), at(times, 0.95), at(times, 0.99), at(times, 1));
  }

  private static double at(List<Long> sorted, double share) {
    int i = (int) Math.min(sorted.size() - 1.0, share * sorted.size());
    return sorted.isEmpty() ? 0 : sorted.get(i) / 1e6;
  }
}
