package org.sitrep.hostile;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.DateRange;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.read.ArticleReader;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/**
 * Measures how the work on texts made to hurt grows with their length: the processor time of one
 * thread, the whole way from a document to resolved claims.
 */
public final class HostileMeasure {
  private static final List<String> KINDS =
      List.of(
          "one sentence",
          "brackets",
          "nested quotes",
          "right to left",
          "zero width",
          "lone surrogates");
  private static final double SECOND = 1e9;
  private static final double MEGA = 1e6;

  private HostileMeasure() {}

  /**
   * Prints a line for each kind and length.
   *
   * @param args the most characters, 10,000,000 unless told; half and a quarter of it come before
   */
  public static void main(String[] args) {
    int most = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
    Theatre theatre = Theatres.load("syria");
    ArticleReader reader = new ArticleReader(theatre.outlets());
    ClaimPipeline pipeline = new ClaimPipeline(theatre);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<HostileText> texts =
        HostileText.plain().stream().filter(t -> KINDS.contains(t.name())).toList();
    for (HostileText text : texts) {
      work(reader, pipeline, text.make(most / 40)); // what the compiler does is not measured
      for (int length : new int[] {most / 4, most / 2, most}) {
        String made = text.make(length);
        long before = threads.getCurrentThreadCpuTime();
        long claims = work(reader, pipeline, made);
        double seconds = (threads.getCurrentThreadCpuTime() - before) / SECOND;
        out.printf(
            Locale.ROOT,
            "%s: %.2f million characters, %.1f s, %d claims%n",
            text,
            length / MEGA,
            seconds,
            claims);
      }
    }
  }

  private static long work(ArticleReader reader, ClaimPipeline pipeline, String text) {
    Published published = new Published(DateRange.of(LocalDate.of(2017, 10, 15)), false);
    Metadata given =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(published),
            Optional.empty(),
            Optional.empty());
    Document document =
        new Document("hostile", Optional.empty(), Document.Format.RECORD, text, given);
    long claims = 0;
    for (Article article : reader.read(document).articles()) {
      claims += pipeline.claims(article).size();
    }
    return claims;
  }
}
