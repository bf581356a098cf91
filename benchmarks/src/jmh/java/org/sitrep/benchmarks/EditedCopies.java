package org.sitrep.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Copies;
import org.sitrep.model.DateRange;
import org.sitrep.model.Metadata;
import org.sitrep.model.Origin;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.origin.OriginGrouper;

/**
 * Finds the copies among made articles of 300 words, a quarter of which are edited copies of
 * others: one word in twenty replaced, a fifth cut off, a sentence put before. One sentence in ten
 * is a stock one that many articles have.
 */
public final class EditedCopies {
  private static final int WORDS = 300;
  private static final int SENTENCE = 20;
  private static final int VOCABULARY = 40_000;
  private static final int STOCK = 2_000;
  private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);

  private final SplittableRandom random = new SplittableRandom(7);
  private final String[] vocabulary = new String[VOCABULARY];
  private final List<Article> articles = new ArrayList<>();

  /** By the number of a copy that of its original, else -1. */
  private final int[] originals;

  private EditedCopies(int number) {
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary[i] = Integer.toString(i * 7919 + 1296, 36);
    }
    originals = new int[number];
    for (int i = 0; i < number; i++) {
      originals[i] = i % 4 == 3 ? original(i) : -1;
      add(i, originals[i] < 0 ? text(i) : edited(articles.get(originals[i]).text()));
    }
  }

  private int original(int before) {
    int chosen = random.nextInt(before);
    return chosen % 4 == 3 ? chosen - 1 : chosen;
  }

  /** Common words more often than rare ones. */
  private String word() {
    double x = random.nextDouble();
    return vocabulary[(int) (VOCABULARY * x * x * x)];
  }

  private String sentence(SplittableRandom from) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < SENTENCE; i++) {
      double x = from.nextDouble();
      words.append(i == 0 ? "" : " ").append(vocabulary[(int) (VOCABULARY * x * x * x)]);
    }
    return words.append(". ").toString();
  }

  private String text(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS / SENTENCE; i++) {
      boolean stock = random.nextInt(10) == 0;
      text.append(sentence(stock ? new SplittableRandom(random.nextInt(STOCK)) : random));
    }
    return text.append(number).toString();
  }

  private String edited(String text) {
    String[] words = text.split(" ");
    StringBuilder edited = new StringBuilder(sentence(random));
    for (int i = 0; i < words.length * 4 / 5; i++) {
      edited.append(random.nextInt(20) == 0 ? word() : words[i]).append(' ');
    }
    return edited.toString();
  }

  private void add(int number, String text) {
    Metadata meta =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.of("Outlet " + number % 97),
            Optional.of(new Published(DateRange.of(FIRST.plusDays(number / 500)), false)),
            Optional.empty(),
            Optional.empty());
    String id = String.format(Locale.ROOT, "a%07d", number);
    Block body = new Block(BlockKind.BODY, new Span(0, text.length()));
    articles.add(new Article(id, Optional.empty(), meta, text, List.of(body)));
  }

  /**
   * Prints time, memory, and how many of the copies stand with their original and with no other.
   */
  public static void main(String[] numbers) throws IOException {
    for (String number : numbers) {
      EditedCopies made = new EditedCopies(Integer.parseInt(number));
      long start = System.nanoTime();
      long worked = cpu();
      Copies copies = new OriginGrouper().copies(made.articles);
      double seconds = (System.nanoTime() - start) / 1e9;
      double work = (cpu() - worked) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "copies: %s articles, %.1f s (%.1f s of CPU), %d MB at most, %d passages, %s%n",
          number,
          seconds,
          work,
          peak(),
          copies.passages().size(),
          made.judged(copies));
    }
  }

  /** Of this thread, which does all the work. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The most memory that the process had so far, in MB; 0 where the system does not tell. */
  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
        .sum();
  }

  private String judged(Copies copies) {
    Map<String, String> origins = new HashMap<>();
    for (Origin origin : copies.origins()) {
      origin.articles().forEach(id -> origins.put(id, origin.id()));
    }
    int all = 0;
    int found = 0;
    int wrong = 0;
    for (int i = 0; i < originals.length; i++) {
      String own = articles.get(i).id();
      String want = originals[i] < 0 ? own : articles.get(originals[i]).id();
      all += originals[i] < 0 ? 0 : 1;
      found += originals[i] >= 0 && want.equals(origins.get(own)) ? 1 : 0;
      wrong += want.equals(origins.get(own)) || own.equals(origins.get(own)) ? 0 : 1;
    }
    return String.format(Locale.ROOT, "%d of %d copies found, %d put wrongly", found, all, wrong);
  }
}
