package org.sitrep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sitrep.ingest.Columns;
import org.sitrep.ingest.Inputs;
import org.sitrep.model.Document;

/**
 * Reads documents in one thread and works on them in many; the results arrive in the order of the
 * documents.
 */
final class DocumentRun {
  private static final int WAITING_PER_THREAD = 16;
  private final InputOptions input;
  private final Messages messages;

  /** Takes what the work gave. */
  interface Sink<T> {
    void accept(T result) throws IOException;
  }

  DocumentRun(InputOptions input, Messages messages) {
    this.input = input;
    this.messages = messages;
  }

  /** Does the work on every document that is wanted and hands the results on. */
  <T> void forEach(Predicate<Document> wanted, Function<Document, T> work, Sink<T> sink)
      throws IOException {
    int threads = input.threads();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<T>> waiting = new ArrayDeque<>();
    try {
      new Inputs(columns(), input.limits())
          .read(
              input.paths,
              System.in,
              document -> {
                if (wanted.test(document)) {
                  waiting.add(pool.submit(() -> work.apply(document)));
                }
                while (waiting.size() > threads * WAITING_PER_THREAD) {
                  handUnchecked(waiting.remove(), sink);
                }
              },
              messages::issue);
      while (!waiting.isEmpty()) {
        sink.accept(get(waiting.remove()));
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

  private static <T> void handUnchecked(Future<T> future, Sink<T> sink) {
    try {
      sink.accept(get(future));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
