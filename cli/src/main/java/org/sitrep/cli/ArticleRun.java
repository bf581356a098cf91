package org.sitrep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.sitrep.ingest.Columns;
import org.sitrep.ingest.Inputs;
import org.sitrep.model.Article;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;
import org.sitrep.read.ArticleReader;
import org.sitrep.theatre.Theatre;

/**
 * Reads documents, makes articles of them, and does some work on each, on several threads; the
 * results arrive in the order of the documents. One bad article never stops the run.
 */
final class ArticleRun {
  private static final int WAITING_PER_THREAD = 16;
  private final InputOptions input;
  private final ArticleReader reader;
  private final Messages messages;
  private final Set<String> ids = new HashSet<>();

  /** Takes a finished article. */
  interface Sink<T> {
    void accept(Article article, T result) throws IOException;
  }

  private record Done<T>(Article article, T result) {}

  private record Batch<T>(List<Done<T>> done, List<Issue> issues) {}

  ArticleRun(InputOptions input, Theatre theatre, Messages messages) {
    this.input = input;
    this.reader = new ArticleReader(theatre.outlets());
    this.messages = messages;
  }

  /** Does the work on every article and hands the results on. */
  <T> void forEach(Function<Article, T> work, Sink<T> sink) throws IOException {
    int threads = input.threads();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<Batch<T>>> waiting = new ArrayDeque<>();
    try {
      new Inputs(columns(), input.limits())
          .read(
              input.paths,
              System.in,
              document -> {
                waiting.add(pool.submit(() -> batch(document, work)));
                while (waiting.size() > threads * WAITING_PER_THREAD) {
                  handUnchecked(waiting.remove(), sink);
                }
              },
              messages::issue);
      while (!waiting.isEmpty()) {
        hand(waiting.remove(), sink);
      }
      if (messages.articles() == 0) {
        messages.say("no article was found in " + String.join(", ", input.paths));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Columns columns() {
    try {
      return Columns.of(input.columns);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--map: " + e.getMessage());
    }
  }

  private <T> void handUnchecked(Future<Batch<T>> future, Sink<T> sink) {
    try {
      hand(future, sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> Batch<T> batch(Document document, Function<Article, T> work) {
    List<Done<T>> done = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    try {
      ArticleReader.Reading reading = reader.read(document);
      issues.addAll(reading.issues());
      for (Article article : reading.articles()) {
        done.add(new Done<>(article, work.apply(article)));
      }
    } catch (RuntimeException | StackOverflowError e) {
      issues.add(
          new Issue(
              "internal-error",
              document.file().orElse(document.id()),
              Optional.empty(),
              "this article could not be worked on (" + e + "); please report it",
              true));
    }
    return new Batch<>(done, issues);
  }

  private <T> void hand(Future<Batch<T>> future, Sink<T> sink) throws IOException {
    Batch<T> batch = get(future);
    batch.issues().forEach(messages::issue);
    for (Done<T> done : batch.done()) {
      if (ids.add(done.article().id())) {
        sink.accept(done.article(), done.result());
        messages.done();
      } else {
        messages.issue(twice(done.article()));
      }
    }
  }

  private static Issue twice(Article article) {
    return new Issue(
        "duplicate-id",
        article.file().orElse(article.id()),
        Optional.empty(),
        "another article has the id " + article.id() + " already; give this one an id of its own",
        true);
  }

  private static <T> T get(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
