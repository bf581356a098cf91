package org.sitrep.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.read.ArticleReader;

/** Web pages a second on two threads, beside those of another reader of articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(2)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class WebPageBenchmark {
  /** A folder of gzipped pages. */
  @Param("../shared/data/html")
  public String pages = "";

  private final ArticleReader reader = new ArticleReader(List.of());
  private final List<String> contents = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();

  /** Reads the pages into memory. */
  @Setup
  public void load() throws IOException {
    if (!Files.isDirectory(Path.of(pages))) {
      throw new IllegalStateException(
          "skipped: there are no pages in " + pages + "; name another folder with -p pages=DIR");
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(pages), "*.html.gz")) {
      for (Path file : files) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          contents.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
  }

  private String page() {
    return contents.get(Math.floorMod(next.getAndIncrement(), contents.size()));
  }

  /** This program. */
  @Benchmark
  public ArticleReader.Reading sitrep() {
    return reader.read(
        new Document("page", Optional.empty(), Document.Format.HTML, page(), Metadata.empty()));
  }

  /** The yardstick. */
  @Benchmark
  public Object readability4j() {
    return new Readability4J("https://levant.example/", page()).parse();
  }
}
