package org.sitrep.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitrep.learn.Calibration;
import org.sitrep.learn.Outcome;
import org.sitrep.learn.Reliability;
import org.sitrep.model.Graded;

/**
 * How sure a system was of its claims and their fillers, and which of them were right. A claim is
 * right when it is paired with a gold claim of its type; a filler is right when its claim is and a
 * gold filler of its role stands at the same words.
 *
 * @param outcomes those that say how sure they are
 */
public record Confidences(Map<Graded, List<Outcome>> outcomes) {
  /** On fewer outcomes a knot of a calibration would follow chance. */
  private static final int LEAST = 40;

  public Confidences {
    Map<Graded, List<Outcome>> copy = new EnumMap<>(Graded.class);
    for (Graded graded : Graded.values()) {
      copy.put(graded, List.copyOf(outcomes.getOrDefault(graded, List.of())));
    }
    outcomes = Collections.unmodifiableMap(copy);
  }

  /** Of nothing. */
  public static Confidences none() {
    return new Confidences(Map.of());
  }

  /** The outcomes of claims or of the fillers of a role. */
  public List<Outcome> of(Graded graded) {
    return outcomes.getOrDefault(graded, List.of());
  }

  /** Them in bins. */
  public Reliability reliability(Graded graded) {
    return Reliability.of(of(graded));
  }

  /** These and others. */
  public Confidences and(Confidences others) {
    Map<Graded, List<Outcome>> all = new EnumMap<>(Graded.class);
    for (Graded graded : Graded.values()) {
      List<Outcome> both = new ArrayList<>(of(graded));
      both.addAll(others.of(graded));
      all.put(graded, both);
    }
    return new Confidences(all);
  }

  /**
   * What to make of a system's scores so that they are probabilities, by name, as a model file has
   * them.
   */
  public Map<Graded, Calibration> calibrations() {
    Map<Graded, Calibration> out = new EnumMap<>(Graded.class);
    outcomes.forEach(
        (graded, some) -> {
          if (!some.isEmpty()) {
            out.put(graded, Calibration.isotonic(some, LEAST));
          }
        });
    return out;
  }

  /** These, had the system been calibrated so. */
  public Confidences calibrated(Map<Graded, Calibration> calibrations) {
    Map<Graded, List<Outcome>> out = new EnumMap<>(Graded.class);
    outcomes.forEach(
        (graded, some) -> {
          Calibration by = calibrations.getOrDefault(graded, Calibration.identity());
          out.put(
              graded,
              some.stream().map(o -> new Outcome(by.probability(o.score()), o.correct())).toList());
        });
    return new Confidences(out);
  }
}
