package org.sitrep.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitrep.learn.Calibration;
import org.sitrep.learn.ModelFile;
import org.sitrep.model.Graded;
import org.sitrep.model.RoleConfidence;

/**
 * Turns what the models say of a claim and its phrases into probabilities of being right, by
 * calibrations that were learned on articles kept out of training. A phrase is right when the claim
 * is and the phrase fills its role, so its score is the product of both.
 */
final class Confidence {
  private final Map<Graded, Calibration> calibrations = new EnumMap<>(Graded.class);

  private Confidence() {}

  /** Takes what the models say as it is. */
  static Confidence asSaid() {
    return new Confidence();
  }

  /** By a model's calibrations; what it has none for is taken as it is. */
  static Confidence of(ModelFile model) {
    Confidence out = new Confidence();
    for (Graded graded : Graded.values()) {
      Calibration found = model.calibrations().get(graded.code());
      if (found != null) {
        out.calibrations.put(graded, found);
      }
    }
    return out;
  }

  double claim(Trigger trigger) {
    return probability(Graded.CLAIM, trigger.confidence());
  }

  RoleConfidence roles(Trigger trigger, Roles roles) {
    return new RoleConfidence(
        fillers(Graded.AGENTS, trigger, roles.sureAgents()),
        fillers(Graded.TARGETS, trigger, roles.sureTargets()),
        fillers(Graded.PLACES, trigger, roles.surePlaces()),
        fillers(Graded.SOURCES, trigger, roles.sureSources()));
  }

  private List<Double> fillers(Graded role, Trigger trigger, List<Double> given) {
    return given.stream().map(p -> probability(role, trigger.confidence() * p)).toList();
  }

  private double probability(Graded graded, double score) {
    Calibration calibration = calibrations.get(graded);
    return calibration == null ? score : calibration.probability(score);
  }
}
