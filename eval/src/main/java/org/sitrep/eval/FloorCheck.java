package org.sitrep.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether scores reach the floors of a dataset.
 *
 * @param floors how many were checked
 * @param shortfalls those that are not reached
 */
public record FloorCheck(String dataset, int floors, List<Shortfall> shortfalls) {
  private static final int FAILED = 3;

  public FloorCheck {
    shortfalls = List.copyOf(shortfalls);
  }

  /** A figure that is below its floor. */
  public record Shortfall(String figure, double floor, double value) {
    /** The value is cut, not rounded, so that it never looks like the floor. */
    String line() {
      return figure
          + " is "
          + new BigDecimal(value).setScale(4, RoundingMode.DOWN)
          + ", below its floor of "
          + Decimals.shortest(floor);
    }
  }

  /** Whether every floor is reached. */
  public boolean holds() {
    return shortfalls.isEmpty();
  }

  /** 0 if every floor is reached, else 3. */
  public int exitCode() {
    return holds() ? 0 : FAILED;
  }

  /** What to tell, without a line end. */
  public String message() {
    return holds()
        ? dataset + ": all " + floors + " floors hold"
        : shortfalls.stream().map(s -> dataset + ": " + s.line()).collect(Collectors.joining("\n"));
  }
}
