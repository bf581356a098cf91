package org.sitrep.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.DateRange;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.EventDate;
import org.sitrep.model.Mention;
import org.sitrep.text.AnalyzedArticle;

/**
 * Chooses a claim's date among its candidates, or none, by a log-linear model over named features.
 * Candidates of the same days add up.
 */
final class DateChooser {
  /** A claim with its candidates and what stands around it. */
  private record Asked(Scene scene, Scenes all, List<Candidate> options, Outline outline) {}

  /** How likely the published day must be, against no date, to be given. */
  private static final double PUBLISHED_DAY = 0.3;

  private final TimeReader reader;
  private final ChoiceWords words = new ChoiceWords();
  private final Map<String, Double> weights;

  DateChooser(TimeReader reader) {
    this(reader, load());
  }

  DateChooser(TimeReader reader, Map<String, Double> weights) {
    this.reader = reader;
    this.weights = new HashMap<>(weights); // asked millions of times: twice as fast as Map.copyOf
  }

  private static Map<String, Double> load() {
    Map<String, Double> out = new HashMap<>();
    for (List<String> row : TimeFiles.rows("chooser.tsv")) {
      out.put(row.get(0), Double.valueOf(row.get(1)));
    }
    return out;
  }

  /** The date told for each claim of an article; empty where the text gives none. */
  List<Optional<EventDate>> choose(
      AnalyzedArticle article, List<Mention.OfTime> times, List<DraftClaim> claims) {
    List<Optional<Scene>> scenes = claims.stream().map(c -> Scene.of(article, c)).toList();
    Scenes all = new Scenes(scenes.stream().flatMap(Optional::stream).toList());
    Outline outline = Outline.of(article, times);
    Candidates candidates = new Candidates(reader);
    return scenes.stream()
        .map(s -> s.map(t -> new Asked(t, all, candidates.of(t, times), outline)))
        .map(asked -> asked.flatMap(this::choose))
        .toList();
  }

  private Optional<EventDate> choose(Asked asked) {
    Scene scene = asked.scene();
    List<Candidate> options = asked.options();
    ChoiceFeatures features =
        new ChoiceFeatures(scene, asked.all(), options, asked.outline(), words);
    List<Double> scores = new ArrayList<>();
    for (Candidate option : options) {
      scores.add(score(features.of(option)));
    }
    double none = score(features.none());
    return best(scene, options, scores, none).map(r -> strongest(options, scores, r).date());
  }

  /**
   * The likeliest days. No date and the published day are the same days, so they stand together
   * against the others; of the two the day wins unless no date is much likelier.
   */
  private static Optional<DateRange> best(
      Scene scene, List<Candidate> options, List<Double> scores, double noneScore) {
    double top = scores.stream().reduce(noneScore, Math::max);
    Map<DateRange, Double> shares = new LinkedHashMap<>();
    for (int i = 0; i < options.size(); i++) {
      shares.merge(options.get(i).range(), StrictMath.exp(scores.get(i) - top), Double::sum);
    }
    double none = StrictMath.exp(noneScore - top);
    Optional<DateRange> published = scene.published().filter(shares::containsKey);
    double today = published.map(p -> shares.getOrDefault(p, 0.0)).orElse(0.0);
    Optional<DateRange> best = published.filter(p -> today > PUBLISHED_DAY * none);
    double most = none + today;
    for (Map.Entry<DateRange, Double> share : shares.entrySet()) {
      boolean other = published.filter(share.getKey()::equals).isEmpty();
      if (other && share.getValue() > most) {
        most = share.getValue();
        best = Optional.of(share.getKey());
      }
    }
    return best;
  }

  private static Candidate strongest(
      List<Candidate> options, List<Double> scores, DateRange range) {
    int best = -1;
    for (int i = 0; i < options.size(); i++) {
      boolean same = options.get(i).range().equals(range);
      if (same && (best < 0 || scores.get(i) > scores.get(best))) {
        best = i;
      }
    }
    return options.get(best);
  }

  private double score(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
