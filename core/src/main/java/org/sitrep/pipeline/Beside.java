package org.sitrep.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Two pieces of work at a time. */
final class Beside {
  private Beside() {}

  /**
   * Runs both, the second on another thread, and ends when both have; gives what the second gives,
   * or throws what either throws.
   */
  static <T> T run(Runnable one, Supplier<T> other) {
    CompletableFuture<T> result = CompletableFuture.supplyAsync(other);
    try {
      one.run();
    } catch (RuntimeException e) {
      result.exceptionally(late -> null).join();
      throw e;
    }
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
