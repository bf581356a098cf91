package org.sitrep.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sitrep.actor.ActorResolver;
import org.sitrep.extract.ClaimExtractor;
import org.sitrep.model.Article;
import org.sitrep.model.Document;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.pipeline.ExtractorModel;
import org.sitrep.place.PlaceResolver;
import org.sitrep.read.ArticleReader;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import org.sitrep.time.DateResolver;

/** The way of a document to resolved claims, stage by stage, with the time that each takes. */
final class Stages {
  /** What is timed by itself. */
  enum Stage {
    READ,
    TEXT,
    FIND_ACTORS,
    FIND_PLACES,
    FIND_DATES,
    EXTRACT,
    RESOLVE_DATES,
    RESOLVE_ACTORS,
    RESOLVE_PLACES
  }

  private final ArticleReader reader;
  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final ActorResolver actors;
  private final PlaceResolver places;
  private final DateResolver dates = new DateResolver();
  private final ClaimExtractor extractor = new ClaimExtractor(ExtractorModel.builtIn());

  Stages() {
    Theatre theatre = Theatres.load("syria");
    this.reader = new ArticleReader(theatre.outlets());
    this.actors = new ActorResolver(theatre);
    this.places = new PlaceResolver(theatre);
  }

  /** The nanoseconds of each stage, and the tokens that went through them all. */
  static final class Clock {
    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
    private long tokens;

    private <T> T time(Stage stage, Supplier<T> work) {
      long start = System.nanoTime();
      T out = work.get();
      nanoseconds.merge(stage, System.nanoTime() - start, Long::sum);
      return out;
    }

    long tokens() {
      return tokens;
    }

    long of(Stage stage) {
      return nanoseconds.getOrDefault(stage, 0L);
    }
  }

  /** Goes all the way; what comes out is handed back so that none of it is left out. */
  List<Object> run(Document document, Clock clock) {
    List<Object> out = new ArrayList<>();
    for (Article article : clock.time(Stage.READ, () -> reader.read(document).articles())) {
      AnalyzedArticle text = clock.time(Stage.TEXT, () -> analyzer.analyze(article));
      clock.tokens += text.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
      List<Mention.OfActor> parties = clock.time(Stage.FIND_ACTORS, () -> actors.find(text));
      List<Mention.OfPlace> toponyms = clock.time(Stage.FIND_PLACES, () -> places.find(text));
      List<Mention.OfTime> times = clock.time(Stage.FIND_DATES, () -> dates.find(text));
      Mentions mentions = new Mentions(parties, toponyms, times);
      List<DraftClaim> drafts = clock.time(Stage.EXTRACT, () -> extractor.extract(text, mentions));
      out.add(clock.time(Stage.RESOLVE_DATES, () -> dates.resolve(text, mentions, drafts)));
      out.add(clock.time(Stage.RESOLVE_ACTORS, () -> parties(text, mentions, drafts)));
      out.add(clock.time(Stage.RESOLVE_PLACES, () -> toponyms(text, mentions, drafts)));
    }
    return out;
  }

  private List<Object> parties(AnalyzedArticle text, Mentions mentions, List<DraftClaim> drafts) {
    List<Object> out = new ArrayList<>();
    for (DraftClaim draft : drafts) {
      draft.agents().forEach(p -> out.add(actors.resolve(text, mentions, draft.type(), p)));
      draft.targets().forEach(p -> out.add(actors.resolve(text, mentions, draft.type(), p)));
      draft.sources().forEach(p -> out.add(actors.source(text, mentions, p)));
    }
    return out;
  }

  private List<Object> toponyms(AnalyzedArticle text, Mentions mentions, List<DraftClaim> drafts) {
    List<Object> out = new ArrayList<>();
    for (DraftClaim draft : drafts) {
      draft.places().forEach(p -> out.add(places.resolve(text, mentions, p)));
    }
    return out;
  }
}
