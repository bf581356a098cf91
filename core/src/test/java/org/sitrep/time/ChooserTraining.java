package org.sitrep.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.learn.Folds;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.EventDate;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.time.GoldClaims.Annotated;
import org.sitrep.time.GoldClaims.Dated;

/**
 * Learns the weights of {@link DateChooser} from annotated claims, by AdaGrad on the log of the
 * probability of all right candidates together. Run {@code main} with the file to write, or with
 * nothing to see how well it does on articles that it was not trained on.
 */
final class ChooserTraining {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 10;
  private static final double RATE = 0.03;
  private static final double DECAY = 0.1;
  private static final int RARE = 3;
  private static final double SMALL = 0.04;

  /** The features of each option of a claim, and which are right. */
  record Example(List<List<String>> options, List<Boolean> right) {}

  private ChooserTraining() {}

  public static void main(String[] args) throws IOException {
    Path shared = GoldClaims.shared().orElseThrow();
    List<Annotated> gold = GoldClaims.read(shared, "train");
    if (args.length == 0) {
      System.out.printf(Locale.ROOT, "%.4f%n", crossValidated(gold));
      return;
    }
    Map<String, Double> weights = train(gold);
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the date chooser: feature, weight. Written by its training.");
    weights.forEach((f, w) -> lines.add(String.format(Locale.ROOT, "%s\t%.2f", f, w)));
    Files.write(Path.of(args[0]), lines);
  }

  /** The share of claims dated rightly by a chooser that has not seen their article. */
  static double crossValidated(List<Annotated> gold) {
    Folds folds = Folds.of(gold.stream().map(a -> a.article().article().id()).toList(), FOLDS, 1);
    int right = 0;
    int all = 0;
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      Map<Boolean, List<Annotated>> parts =
          gold.stream()
              .collect(
                  Collectors.partitioningBy(a -> folds.heldOut(a.article().article().id(), fold)));
      Map<String, Double> weights = train(parts.getOrDefault(false, List.of()));
      DateResolver resolver = new DateResolver(weights);
      for (Annotated held : parts.getOrDefault(true, List.of())) {
        right += right(resolver, held);
        all += held.claims().size();
      }
    }
    return right / (double) all;
  }

  /** How many claims of an article are dated rightly. */
  static int right(DateResolver resolver, Annotated annotated) {
    Mentions mentions = new Mentions(List.of(), List.of(), resolver.find(annotated.article()));
    List<DraftClaim> claims = annotated.claims().stream().map(Dated::claim).toList();
    List<EventDate> dates = resolver.resolve(annotated.article(), mentions, claims);
    int right = 0;
    for (int i = 0; i < claims.size(); i++) {
      boolean none = dates.get(i).precision() == DatePrecision.NONE;
      right += annotated.claims().get(i).isRight(dates.get(i).range(), none) ? 1 : 0;
    }
    return right;
  }

  static Map<String, Double> train(List<Annotated> gold) {
    return learn(examples(gold));
  }

  static Map<String, Double> learn(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(
        e -> e.options().forEach(o -> o.forEach(f -> counts.merge(f, 1, Integer::sum))));
    Map<String, double[]> weights = new TreeMap<>();
    counts.forEach(
        (f, n) -> {
          if (n >= RARE) {
            weights.put(f, new double[] {0, 1e-3, 0});
          }
        });
    Random order = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, order);
      examples.forEach(e -> step(e, weights));
      if (round >= ROUNDS / 2) {
        weights.values().forEach(w -> w[2] += w[0] / (ROUNDS - ROUNDS / 2));
      }
    }
    Map<String, Double> out = new TreeMap<>();
    weights.forEach(
        (f, w) -> {
          if (Math.abs(w[2]) >= SMALL) {
            out.put(f, w[2]);
          }
        });
    return out;
  }

  static List<Example> examples(List<Annotated> gold) {
    TimeReader reader = new TimeReader();
    DateResolver resolver = new DateResolver();
    ChoiceWords words = new ChoiceWords();
    List<Example> out = new ArrayList<>();
    for (Annotated annotated : gold) {
      List<Mention.OfTime> times = resolver.find(annotated.article());
      Candidates candidates = new Candidates(reader);
      Outline outline = Outline.of(annotated.article(), times);
      Scenes all =
          new Scenes(
              annotated.claims().stream()
                  .flatMap(d -> Scene.of(annotated.article(), d.claim()).stream())
                  .toList());
      for (Dated dated : annotated.claims()) {
        Scene.of(annotated.article(), dated.claim())
            .ifPresent(
                s -> {
                  List<Candidate> options = candidates.of(s, times);
                  ChoiceFeatures features = new ChoiceFeatures(s, all, options, outline, words);
                  example(options, features, dated).ifPresent(out::add);
                });
      }
    }
    return out;
  }

  private static Optional<Example> example(
      List<Candidate> options, ChoiceFeatures features, Dated dated) {
    List<List<String>> all = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (Candidate option : options) {
      all.add(features.of(option));
      right.add(!dated.none() && dated.isRight(option.range(), false));
    }
    all.add(features.none());
    right.add(dated.none());
    return right.contains(true) ? Optional.of(new Example(all, right)) : Optional.empty();
  }

  private static void step(Example example, Map<String, double[]> weights) {
    int n = example.options().size();
    double[] scores = new double[n];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      for (String f : example.options().get(i)) {
        scores[i] += weights.getOrDefault(f, new double[1])[0];
      }
      top = Math.max(top, scores[i]);
    }
    double all = 0;
    double good = 0;
    for (int i = 0; i < n; i++) {
      scores[i] = Math.exp(scores[i] - top);
      all += scores[i];
      good += example.right().get(i) ? scores[i] : 0;
    }
    Map<String, Double> gradient = new HashMap<>();
    for (int i = 0; i < n; i++) {
      double share = scores[i] / all - (example.right().get(i) ? scores[i] / good : 0);
      if (Math.abs(share) > 1e-6) {
        example.options().get(i).forEach(f -> gradient.merge(f, share, Double::sum));
      }
    }
    gradient.forEach((f, g) -> move(weights.get(f), g));
  }

  private static void move(double @Nullable [] weight, double gradient) {
    if (weight != null) {
      double g = gradient + DECAY * weight[0];
      weight[1] += g * g;
      weight[0] -= RATE * g / Math.sqrt(weight[1]);
    }
  }
}
