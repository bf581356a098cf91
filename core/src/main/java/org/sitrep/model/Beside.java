package org.sitrep.model;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Two pieces of work at a time. */
public final class Beside {
  private static final int AT_ONCE = 200;

  private Beside() {}

  /**
   * Makes something of each of some things on another thread, one after the other, and uses on this
   * one, in the same order, what is made already; so there is never much that waits.
   */
  public static <T, R> void forEach(List<T> things, Function<T, R> make, Consumer<R> use) {
    List<R> made = List.of();
    for (int from = 0; from < things.size(); from += AT_ONCE) {
      List<T> next = things.subList(from, Math.min(from + AT_ONCE, things.size()));
      List<R> now = made;
      made = run(() -> now.forEach(use), () -> next.stream().map(make).toList());
    }
    made.forEach(use);
  }

  /**
   * Runs both, the second on another thread, and ends when both have; gives what the second gives,
   * or throws what either throws.
   */
  public static <T> T run(Runnable one, Supplier<T> other) {
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
