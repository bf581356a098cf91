package org.sitrep.theatre;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what is wrong with a theatre's files, so that all of it is told at once. */
final class Faults {
  /** How many faults are told; more are only counted. */
  private static final int TOLD = 100;

  private final List<String> messages = new ArrayList<>();

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
      add(e);
      return instead;
    }
  }

  /** Notes a fault. */
  void add(TheatreException fault) {
    messages.add(String.valueOf(fault.getMessage()));
  }

  int count() {
    return messages.size();
  }

  /** Throws what was noted, if anything was, a line each. */
  void check() {
    if (messages.isEmpty()) {
      return;
    }
    List<String> told = new ArrayList<>(messages.subList(0, Math.min(TOLD, messages.size())));
    if (messages.size() > TOLD) {
      told.add("and " + (messages.size() - TOLD) + " more");
    }
    throw new TheatreException(String.join("\n", told));
  }
}
