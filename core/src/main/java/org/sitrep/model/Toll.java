package org.sitrep.model;

/**
 * What the accounts of one incident tell of killed, wounded or others, put together and never added
 * up.
 *
 * @param low the lowest figure that an account gives
 * @param best the figure that most independent voices give now; of several the latest
 * @param high the highest figure that an account gives
 * @param open whether the account with the highest figure says "at least"
 */
public record Toll(CasualtyKind kind, People people, int low, int best, int high, boolean open) {
  public Toll {
    if (low > best || best > high) {
      throw new IllegalArgumentException("toll " + low + ".." + best + ".." + high);
    }
  }
}
