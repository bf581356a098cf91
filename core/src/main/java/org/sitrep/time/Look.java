package org.sitrep.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.DateRange;

/**
 * How likely each option of a claim is, and no date: what the chooser says of the claim by itself.
 */
final class Look {
  private final Asked asked;
  private final double[] shares;
  private final Map<DateRange, Double> ofDays = new HashMap<>();

  /**
   * @param scores how much speaks for each option
   * @param none how much speaks for no date
   */
  Look(Asked asked, List<Double> scores, double none) {
    this.asked = asked;
    this.shares = new double[scores.size() + 1];
    double top = scores.stream().reduce(none, Math::max);
    double all = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = StrictMath.exp((i < scores.size() ? scores.get(i) : none) - top);
      all += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= all;
    }
    for (int i = 0; i < scores.size(); i++) {
      ofDays.merge(asked.options().get(i).range(), shares[i], Double::sum);
    }
  }

  Asked asked() {
    return asked;
  }

  Scene scene() {
    return asked.scene();
  }

  /** The share of an option alone; that of no date comes after the last. */
  double share(int option) {
    return shares[option];
  }

  double none() {
    return shares[shares.length - 1];
  }

  /** The share of days, by all the options that mean them; of no date where empty. */
  double of(Optional<DateRange> days) {
    return days.map(d -> ofDays.getOrDefault(d, 0.0)).orElse(none());
  }

  /** The largest share that is not of these days. */
  double besides(Optional<DateRange> days) {
    double most = days.isPresent() ? none() : 0;
    for (Map.Entry<DateRange, Double> each : ofDays.entrySet()) {
      if (days.filter(each.getKey()::equals).isEmpty()) {
        most = Math.max(most, each.getValue());
      }
    }
    return most;
  }

  /** The share of all options before, in (0) or after the claim's sentence, by sign. */
  double where(int sign) {
    double sum = 0;
    for (int i = 0; i < asked.options().size(); i++) {
      int away = asked.options().get(i).sentence() - asked.scene().sentence();
      sum += Integer.signum(away) == sign ? shares[i] : 0;
    }
    return sum;
  }
}
