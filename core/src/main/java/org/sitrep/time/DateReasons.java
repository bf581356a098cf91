package org.sitrep.time;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.DateRange;
import org.sitrep.model.Explanation;

/** Says why a claim has its date. */
final class DateReasons {
  /** Of a claim that stands in no sentence. */
  static final Explanation NOWHERE =
      new Explanation("date", "", "none", "the claim stands in no sentence", List.of());

  private static final int OTHERS = 3;

  private DateReasons() {}

  static Explanation of(
      Scene scene,
      List<Candidate> options,
      List<Double> scores,
      double none,
      Optional<Candidate> chosen) {
    Map<String, Double> shares = new LinkedHashMap<>();
    double top = scores.stream().reduce(none, Math::max);
    double all = StrictMath.exp(none - top);
    for (double score : scores) {
      all += StrictMath.exp(score - top);
    }
    for (int i = 0; i < options.size(); i++) {
      shares.merge(
          days(options.get(i).range()) + words(scene, options.get(i)),
          StrictMath.exp(scores.get(i) - top) / all,
          Double::sum);
    }
    shares.put("no time told", StrictMath.exp(none - top) / all);
    String own = chosen.map(c -> days(c.range()) + words(scene, c)).orElse("no time told");
    List<String> others =
        shares.entrySet().stream()
            .filter(e -> !e.getKey().equals(own))
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(OTHERS)
            .map(e -> e.getKey() + String.format(Locale.ROOT, ": %.2f", e.getValue()))
            .toList();
    String reason =
        chosen.map(c -> where(scene, c)).orElse("no time in the text fits the event well enough")
            + String.format(Locale.ROOT, " (%.2f)", shares.getOrDefault(own, 0.0));
    return new Explanation(
        "date",
        chosen.map(c -> c.span().of(scene.article().article().text())).orElse(""),
        chosen.map(c -> days(c.range()) + ", " + c.precision().code()).orElse("none"),
        reason,
        others);
  }

  private static String days(DateRange range) {
    return range.days() == 1 ? range.start().toString() : range.start() + " to " + range.end();
  }

  private static String words(Scene scene, Candidate candidate) {
    return " \u201c" + candidate.span().of(scene.article().article().text()) + "\u201d";
  }

  private static String where(Scene scene, Candidate candidate) {
    int away = candidate.sentence() - scene.sentence();
    return away == 0
        ? "told in the sentence"
        : Math.abs(away)
            + (Math.abs(away) == 1 ? " sentence " : " sentences ")
            + (away < 0 ? "before" : "after");
  }
}
