package org.sitrep.store.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Sets of incidents that were asked for lately, by what was asked; safe for many threads. */
final class Bits {
  private static final long MOST_BYTES = 96_000_000;
  private final Map<String, Positions> sets = new LinkedHashMap<>(64, 0.75f, true);
  private final int most;

  /** For sets of so many bits. */
  Bits(int size) {
    most = (int) Math.max(64, Math.min(20_000, MOST_BYTES / (size / 8 + 64)));
  }

  /** The set of this name, which nobody may change. */
  Positions get(String name, Supplier<Positions> make) {
    synchronized (sets) {
      Positions known = sets.get(name);
      if (known != null) {
        return known;
      }
    }
    Positions made = make.get();
    synchronized (sets) {
      sets.put(name, made);
      if (sets.size() > most) {
        sets.remove(sets.keySet().iterator().next());
      }
    }
    return made;
  }
}
