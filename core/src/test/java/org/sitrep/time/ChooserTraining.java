package org.sitrep.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.learn.Folds;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.EventDate;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.time.GoldClaims.Annotated;
import org.sitrep.time.GoldClaims.Dated;

/**
 * Learns what {@link DateChooser} rests on from annotated claims: the weights of the first look,
 * then the trees of the second, which see first looks by weights that did not know the article. Run
 * {@code main} with the folder to write to, or with nothing to see how well it does on articles
 * that it was not trained on.
 */
final class ChooserTraining {
  private static final int FOLDS = 5;

  /** What was learned. */
  record Learned(Map<String, Double> weights, List<Trees.Tree> trees) {
    DateResolver resolver() {
      return new DateResolver(weights, new Trees(trees));
    }
  }

  private ChooserTraining() {}

  public static void main(String[] args) throws IOException {
    Path shared = GoldClaims.shared().orElseThrow();
    List<Annotated> gold = GoldClaims.read(shared, "train");
    if (args.length == 0) {
      System.out.printf(Locale.ROOT, "%.4f%n", crossValidated(gold, GoldClaims.lessons()));
      return;
    }
    WeightTraining weights = new WeightTraining();
    Learned learned = learn(prepared(joined(gold, GoldClaims.lessons()), weights), weights);
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the date chooser: feature, weight. Written by its training.");
    learned.weights().forEach((f, w) -> lines.add(String.format(Locale.ROOT, "%s\t%.2f", f, w)));
    Files.write(Path.of(args[0], "chooser.tsv"), lines);
    List<String> trees = new ArrayList<>();
    trees.add(
        "# Trees of the date chooser's second look, whose values add up. Written by training.");
    trees.add(
        "# A row is a tree, its nodes from 1 on; the children of node n are 2n (where the clue");
    trees.add("# is at most the limit) and 2n+1. A node is CLUE<=limit, or the value of a leaf.");
    learned.trees().forEach(tree -> trees.add(Trees.write(tree)));
    Files.write(Path.of(args[0], "trees.tsv"), trees);
  }

  private static <T> List<T> joined(List<T> gold, List<T> lessons) {
    return Stream.concat(gold.stream(), lessons.stream()).toList();
  }

  /** The share of claims dated rightly by a chooser that has not seen their article. */
  static double crossValidated(List<Annotated> gold, List<Annotated> lessons) {
    Folds folds = folds(gold, 1);
    WeightTraining weights = new WeightTraining();
    List<Prepared> prepared = prepared(gold, weights);
    List<Prepared> more = prepared(lessons, weights);
    int[] right = new int[FOLDS];
    IntStream.range(0, FOLDS)
        .parallel()
        .forEach(
            i -> {
              List<Prepared> known = joined(part(prepared, folds, i, false), more);
              DateResolver resolver = learn(known, weights).resolver();
              for (Prepared held : part(prepared, folds, i, true)) {
                right[i] += right(resolver, held.annotated());
              }
            });
    int all = gold.stream().mapToInt(a -> a.claims().size()).sum();
    return IntStream.of(right).sum() / (double) all;
  }

  private static Folds folds(List<Annotated> gold, int seed) {
    return Folds.of(gold.stream().map(a -> a.article().article().id()).toList(), FOLDS, seed);
  }

  private static List<Prepared> part(List<Prepared> gold, Folds folds, int fold, boolean held) {
    return gold.stream().filter(p -> folds.heldOut(p.id(), fold) == held).toList();
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

  /** An article with what is learnt from it, made once. */
  record Prepared(
      Annotated annotated,
      List<WeightTraining.Claim> claims,
      List<WeightTraining.Example> examples) {
    String id() {
      return annotated.article().article().id();
    }
  }

  /** The articles with their claims and options, in text order. */
  static List<Prepared> prepared(List<Annotated> gold, WeightTraining weights) {
    DateResolver resolver = new DateResolver(Map.of(), new Trees(List.of()));
    DateChooser chooser = chooser(Map.of());
    List<Prepared> out = new ArrayList<>();
    for (Annotated annotated : gold) {
      List<WeightTraining.Claim> claims = claims(chooser, resolver, annotated);
      out.add(new Prepared(annotated, claims, claims.stream().map(weights::example).toList()));
    }
    return out;
  }

  static Learned learn(List<Prepared> gold, WeightTraining weights) {
    List<TreeTraining.Example> seen = new ArrayList<>();
    Folds folds = Folds.of(gold.stream().map(Prepared::id).toList(), FOLDS, 3);
    for (int i = 0; i < FOLDS; i++) {
      DateChooser chooser = chooser(weights.learn(examples(part(gold, folds, i, false))));
      part(gold, folds, i, true).forEach(held -> seen.addAll(again(chooser, held)));
    }
    return new Learned(weights.learn(examples(gold)), TreeTraining.grow(seen));
  }

  private static DateChooser chooser(Map<String, Double> weights) {
    return new DateChooser(new TimeReader(), weights, new Trees(List.of()));
  }

  private static List<WeightTraining.Example> examples(List<Prepared> gold) {
    return gold.stream().flatMap(p -> p.examples().stream()).toList();
  }

  private static List<WeightTraining.Claim> claims(
      DateChooser chooser, DateResolver resolver, Annotated annotated) {
    List<Mention.OfTime> times = resolver.find(annotated.article());
    List<Dated> dated =
        annotated.claims().stream().sorted(Comparator.comparing(d -> d.claim().trigger())).toList();
    List<Optional<Asked>> asked =
        chooser.asked(annotated.article(), times, dated.stream().map(Dated::claim).toList());
    List<WeightTraining.Claim> out = new ArrayList<>();
    for (int i = 0; i < dated.size(); i++) {
      Dated each = dated.get(i);
      asked.get(i).ifPresent(a -> out.add(new WeightTraining.Claim(a, each, annotated.weight())));
    }
    return out;
  }

  /** What the second look sees of an article's claims. */
  private static List<TreeTraining.Example> again(DateChooser chooser, Prepared prepared) {
    List<WeightTraining.Claim> claims = prepared.claims();
    SecondLook again =
        new SecondLook(
            claims.stream().map(c -> chooser.look(c.asked())).toList(), new ChoiceWords());
    double weight = prepared.annotated().weight();
    return IntStream.range(0, claims.size())
        .mapToObj(i -> new TreeTraining.Example(again.clues(i), claims.get(i).right(), weight))
        .toList();
  }
}
