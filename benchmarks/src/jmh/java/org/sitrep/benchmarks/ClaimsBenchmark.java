package org.sitrep.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.model.Document;

/** From raw text to resolved claims on two threads in 1 GB; an operation is one article. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Threads(2)
@Warmup(iterations = 3, time = 15)
@Measurement(iterations = 5, time = 15)
@State(Scope.Benchmark)
public class ClaimsBenchmark {
  private final AtomicInteger next = new AtomicInteger();
  private List<Document> documents = List.of();
  private Stages stages = new Stages();

  /** Loads the articles. */
  @Setup
  public void load() {
    documents = Corpus.documents();
    stages = new Stages();
  }

  /** What a thread has counted. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counted {
    /** Tokens a second. */
    public long tokens;
  }

  /** The time that a thread spent in each stage. */
  @State(Scope.Thread)
  public static class Spent {
    private final Stages.Clock clock = new Stages.Clock();

    /** Prints the shares of the stages, one line a thread. */
    @TearDown
    public void print() {
      long all = 0;
      for (Stages.Stage stage : Stages.Stage.values()) {
        all += clock.of(stage);
      }
      StringBuilder line = new StringBuilder("shares:");
      for (Stages.Stage stage : Stages.Stage.values()) {
        line.append(" %s %.1f %%".formatted(stage, 100.0 * clock.of(stage) / Math.max(1, all)));
      }
      System.out.println(line);
    }
  }

  /** The whole way of one article. */
  @Benchmark
  public List<Object> claims(Counted counted, Spent spent) {
    long before = spent.clock.tokens();
    Document document = documents.get(Math.floorMod(next.getAndIncrement(), documents.size()));
    List<Object> out = stages.run(document, spent.clock);
    counted.tokens += spent.clock.tokens() - before;
    return out;
  }
}
