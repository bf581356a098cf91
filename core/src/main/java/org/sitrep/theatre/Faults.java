package org.sitrep.theatre;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Gathers what is wrong with a theatre's files, so that all of it is told at once, each once. */
final class Faults {
  /** How many faults are told; more are only counted. */
  private static final int TOLD = 100;

  private final Set<String> messages = new LinkedHashSet<>();

  /** Does a piece of work and notes what is wrong with it. */
  void run(Runnable work) {
    get(
        () -> {
          work.run();
          return true;
        },
        false);
  }

  /** The result of a piece of work, or another in its stead where something is wrong with it. */
  <T> T get(Supplier<T> work, T instead) {
    try {
      return work.get();
    } catch (TheatreException e) {
      messages.add(String.valueOf(e.getMessage()));
      return instead;
    }
  }

  /** Throws what was noted, if anything was, a line each. */
  void check() {
    if (messages.isEmpty()) {
      return;
    }
    List<String> told = new ArrayList<>(messages.stream().limit(TOLD).toList());
    if (messages.size() > TOLD) {
      told.add("and " + (messages.size() - TOLD) + " more");
    }
    throw new TheatreException(String.join("\n", told));
  }
}
