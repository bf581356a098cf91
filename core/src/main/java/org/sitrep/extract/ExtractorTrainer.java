package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sitrep.learn.Example;
import org.sitrep.learn.Folds;
import org.sitrep.learn.LinearModel;
import org.sitrep.learn.LinearTrainer;
import org.sitrep.learn.ModelFile;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Status;

/** Trains the extractor's models from annotated articles; the same articles give the same model. */
final class ExtractorTrainer {
  static final String FIRST = "trigger-first";
  static final String SECOND = "trigger-second";
  static final String ROLE_FIRST = "role-first";
  static final String ROLE_SECOND = "role-second";
  static final String STATUS = "status";
  static final String CARRY = "carry";
  static final String SOURCE = "source";

  /** "none" and the types: the labels of both looks. */
  static final List<String> TRIGGERS = triggerLabels();

  static final List<String> STATUSES = Arrays.stream(Status.values()).map(Status::code).toList();

  private static final List<String> YES_OR_NO = List.of("no", "yes");
  private static final int FOLDS = 5;

  /** How much a word counts as one never seen, beside what it counts as itself. */
  private static final float UNKNOWN_WEIGHT = 0.3f;

  private static final double ASKED_AGAIN = LearnedDecision.FIRST / 3;

  private final WordClasses classes = new WordClasses();
  private final TriggerLexicon lexicon = new TriggerLexicon(classes);
  private final TriggerFeatures features = new TriggerFeatures();
  private final LinearTrainer trainer = LinearTrainer.standard();
  private final LinearTrainer roleTrainer = trainer.withPasses(10, 0.05);

  // Where few and strong features decide, learning slowly generalises best.
  private final LinearTrainer slow = trainer.withPasses(10, 0.02);

  /** An article made ready, with the examples for the first look. */
  private record Ready(
      ArticleView article,
      List<List<GoldTriggers.Placed>> placed,
      List<Example> first,
      float weight) {}

  private static List<String> triggerLabels() {
    List<String> out = new ArrayList<>(List.of("none"));
    Arrays.stream(ClaimType.values()).map(ClaimType::code).forEach(out::add);
    return List.copyOf(out);
  }

  ModelFile train(List<AnnotatedArticle> articles) {
    List<Ready> ready =
        articles.stream()
            .sorted((a, b) -> a.article().article().compareTo(b.article().article()))
            .map(this::prepare)
            .toList();
    RoleExamples phrases = new RoleExamples();
    ready.forEach(r -> phrases.collect(r.article(), r.placed(), r.weight()));
    SecondRoles again = secondRoles(phrases.looks());
    return ModelFile.of(
        Map.of(
            FIRST, first(ready),
            SECOND, slow.train(TRIGGERS, secondLooks(ready)),
            ROLE_FIRST, firstRoles(phrases.looks()),
            ROLE_SECOND, slow.train(RoleLabel.names(), again.phrases()),
            STATUS, trainer.train(STATUSES, phrases.statuses()),
            CARRY, slow.train(YES_OR_NO, again.carried()),
            SOURCE, slow.train(YES_OR_NO, phrases.credited())),
        Map.of());
  }

  private Ready prepare(AnnotatedArticle annotated) {
    ArticleView article =
        new ArticleView(annotated.article(), annotated.mentions(), lexicon, classes);
    List<List<GoldTriggers.Placed>> placed = GoldTriggers.place(article, annotated.claims());
    List<Example> examples = new ArrayList<>();
    float weight = annotated.weight();
    for (View view : article.views()) {
      for (int i = 0; i < view.size(); i++) {
        int label = label(placed, view.sentence().index(), i);
        if (label > 0 || TriggerFeatures.candidate(view, i)) {
          examples.add(new Example(features.of(article, view, i).toArray(), label, weight));
          if (label > 0 || article.lexical(view.sentence().index(), i).isPresent() || i % 5 == 0) {
            int[] unknown = features.ofUnknown(article, view, i).toArray();
            examples.add(new Example(unknown, label, UNKNOWN_WEIGHT * weight));
          }
        }
      }
    }
    return new Ready(article, placed, examples, weight);
  }

  private static int label(List<List<GoldTriggers.Placed>> placed, int sentence, int token) {
    return placed.get(sentence).stream()
        .filter(p -> p.trigger().head() == token)
        .findFirst()
        .map(p -> TRIGGERS.indexOf(p.trigger().type().code()))
        .orElse(0);
  }

  private LinearModel first(List<Ready> ready) {
    return trainer.train(TRIGGERS, ready.stream().flatMap(r -> r.first().stream()).toList());
  }

  /** The second look learns from first looks by models that had not seen the article. */
  private List<Example> secondLooks(List<Ready> ready) {
    List<String> ids = ready.stream().map(r -> r.article().article().article().id()).toList();
    Folds folds = Folds.of(ids, FOLDS, 1);
    List<Example> out = new ArrayList<>();
    for (int k = 0; k < FOLDS; k++) {
      int fold = k;
      LinearModel model = first(ready.stream().filter(r -> folds.fold(id(r)) != fold).toList());
      ready.stream().filter(r -> folds.fold(id(r)) == fold).forEach(r -> second(r, model, out));
    }
    return out;
  }

  private LinearModel firstRoles(List<RoleExamples.Labelled> looks) {
    return roleTrainer.train(
        RoleLabel.names(), looks.stream().flatMap(l -> l.first().stream()).toList());
  }

  /** What is learned from first looks by models that had not seen the article. */
  private record SecondRoles(List<Example> phrases, List<Example> carried) {}

  private SecondRoles secondRoles(List<RoleExamples.Labelled> looks) {
    Folds folds = Folds.of(looks.stream().map(RoleExamples.Labelled::article).toList(), FOLDS, 1);
    SecondRoles out = new SecondRoles(new ArrayList<>(), new ArrayList<>());
    for (int k = 0; k < FOLDS; k++) {
      int fold = k;
      LinearModel model =
          firstRoles(looks.stream().filter(l -> folds.fold(l.article()) != fold).toList());
      for (RoleExamples.Labelled labelled : looks) {
        if (folds.fold(labelled.article()) == fold) {
          FirstLook seen = new FirstLook(labelled.looks(), model);
          out.phrases().addAll(labelled.second(seen));
          out.carried().addAll(labelled.carried(seen));
        }
      }
    }
    return out;
  }

  private static String id(Ready ready) {
    return ready.article().article().article().id();
  }

  private void second(Ready ready, LinearModel model, List<Example> out) {
    TriggerScores scores = TriggerScores.of(ready.article(), features, model);
    for (TriggerScores.Word word : scores.words()) {
      int label = label(ready.placed(), word.sentence(), word.token());
      if (label > 0 || word.event() > ASKED_AGAIN) {
        int[] seen = SecondLook.of(ready.article(), scores, word).toArray();
        out.add(new Example(seen, label, ready.weight()));
      }
    }
  }
}
