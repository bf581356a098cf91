package org.sitrep.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.model.DateRange;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.EventDate;
import org.sitrep.model.Explanation;
import org.sitrep.model.Mention;
import org.sitrep.text.AnalyzedArticle;

/**
 * Chooses a claim's date among its candidates, or none. A log-linear model over named features
 * looks at each claim by itself; trees then look again, in the light of what the claims around it
 * were given. Candidates of the same days add up.
 */
final class DateChooser {
  /** How likely the published day must be, against no date, to be given. */
  private static final double PUBLISHED_DAY = 0.2;

  private final TimeReader reader;
  private final ChoiceWords words = new ChoiceWords();
  private final Map<String, Double> weights;
  private final Trees trees;

  DateChooser(TimeReader reader) {
    this(reader, load(), Trees.load());
  }

  DateChooser(TimeReader reader, Map<String, Double> weights, Trees trees) {
    this.reader = reader;
    this.weights = new HashMap<>(weights); // asked millions of times: twice as fast as Map.copyOf
    this.trees = trees;
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
    return scored(article, times, claims).stream()
        .map(scored -> scored.flatMap(DateChooser::chosen).map(Candidate::date))
        .toList();
  }

  /** Why each claim of an article has its date, in the order of the claims. */
  List<Explanation> explain(
      AnalyzedArticle article, List<Mention.OfTime> times, List<DraftClaim> claims) {
    return scored(article, times, claims).stream()
        .map(scored -> scored.map(DateChooser::explain).orElse(DateReasons.NOWHERE))
        .toList();
  }

  private static Explanation explain(Scored scored) {
    Asked asked = scored.asked();
    return DateReasons.of(
        asked.scene(), asked.options(), scored.options(), scored.none(), chosen(scored));
  }

  /** The claims of an article with what speaks for their dates; empty where one has no sentence. */
  List<Optional<Asked>> asked(
      AnalyzedArticle article, List<Mention.OfTime> times, List<DraftClaim> claims) {
    List<Optional<Scene>> scenes = claims.stream().map(c -> Scene.of(article, c)).toList();
    Scenes all = new Scenes(scenes.stream().flatMap(Optional::stream).toList());
    Outline outline = Outline.of(article, times);
    Candidates candidates = new Candidates(reader);
    return scenes.stream()
        .map(s -> s.map(t -> new Asked(t, all, candidates.of(t, times), outline)))
        .toList();
  }

  /** How much speaks for each option and for none. */
  private record Scored(Asked asked, List<Double> options, double none) {}

  private List<Optional<Scored>> scored(
      AnalyzedArticle article, List<Mention.OfTime> times, List<DraftClaim> claims) {
    List<Optional<Asked>> asked = asked(article, times, claims);
    List<Integer> order =
        IntStream.range(0, asked.size())
            .filter(i -> asked.get(i).isPresent())
            .boxed()
            .sorted(Comparator.comparing(i -> claims.get(i).trigger()))
            .toList();
    SecondLook again =
        new SecondLook(order.stream().map(i -> look(asked.get(i).orElseThrow())).toList(), words);
    List<Optional<Scored>> out = new ArrayList<>();
    asked.forEach(a -> out.add(Optional.empty()));
    for (int at = 0; at < order.size(); at++) {
      out.set(order.get(at), Optional.of(scored(again, at)));
    }
    return out;
  }

  /** What the first look says of a claim. */
  Look look(Asked asked) {
    ChoiceFeatures features = new ChoiceFeatures(asked, words);
    List<Double> scores = new ArrayList<>();
    for (Candidate option : asked.options()) {
      scores.add(score(features.of(option)));
    }
    return new Look(asked, scores, score(features.none()));
  }

  private Scored scored(SecondLook again, int at) {
    float[][] clues = again.clues(at);
    List<Double> scores = new ArrayList<>();
    for (float[] option : clues) {
      double more = SecondLook.hopeless(option) ? 0 : trees.value(option);
      scores.add(option[Clue.OWN.number()] + more);
    }
    double none = scores.remove(scores.size() - 1);
    return new Scored(again.looks().get(at).asked(), scores, none);
  }

  private static Optional<Candidate> chosen(Scored scored) {
    Asked asked = scored.asked();
    return best(asked.scene(), asked.options(), scored.options(), scored.none())
        .map(range -> strongest(asked.options(), scored.options(), range));
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
