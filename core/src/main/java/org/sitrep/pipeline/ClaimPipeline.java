package org.sitrep.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.actor.ActorResolver;
import org.sitrep.extract.AnnotatedArticle;
import org.sitrep.extract.ClaimExtractor;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.CodePoints;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.EventDate;
import org.sitrep.model.Explanation;
import org.sitrep.model.Mentions;
import org.sitrep.model.Party;
import org.sitrep.model.Published;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;
import org.sitrep.place.PlaceResolver;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;
import org.sitrep.theatre.PlaceIndex;
import org.sitrep.theatre.Theatre;
import org.sitrep.time.DateResolver;

/**
 * Article → claims with their parties, places and dates resolved. A pure function: the same article
 * gives the same claims, whatever was read before. Immutable and safe for use by many threads.
 */
public final class ClaimPipeline {
  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final ClaimExtractor extractor;
  private final ActorResolver actors;
  private final PlaceResolver places;
  private final DateResolver dates;

  /** With the model that comes with the program. */
  public ClaimPipeline(Theatre theatre) {
    this(theatre, new ClaimExtractor(ExtractorModel.builtIn()));
  }

  /** With an extractor of one's own. */
  public ClaimPipeline(Theatre theatre, ClaimExtractor extractor) {
    this(theatre, extractor, Optional.empty());
  }

  /** With the model that comes with the program, and more places than the theatre's own. */
  public ClaimPipeline(Theatre theatre, Optional<PlaceIndex> index) {
    this(theatre, new ClaimExtractor(ExtractorModel.builtIn()), index);
  }

  /** With an extractor of one's own, and more places than the theatre's own. */
  public ClaimPipeline(Theatre theatre, ClaimExtractor extractor, Optional<PlaceIndex> index) {
    this.extractor = extractor;
    this.actors = new ActorResolver(theatre);
    this.dates = new DateResolver(theatre);
    this.places = new PlaceResolver(theatre, index);
  }

  /** The claims of an article, in text order. */
  public List<Claim> claims(Article article) {
    if (article.meta().foreign()) {
      return List.of();
    }
    AnalyzedArticle analyzed = analyzer.analyze(article);
    Mentions mentions = mentions(analyzed);
    CodePoints points = new CodePoints(article.text());
    Map<String, Integer> used = new HashMap<>();
    List<Claim> out = new ArrayList<>();
    List<DraftClaim> drafts = extractor.extract(analyzed, mentions);
    List<EventDate> when = when(analyzed, mentions, drafts);
    for (int i = 0; i < drafts.size(); i++) {
      DraftClaim draft = drafts.get(i);
      String id =
          article.id() + ":" + points.at(draft.trigger().start()) + ":" + draft.type().code();
      int seen = used.merge(id, 1, Integer::sum);
      String unique = seen == 1 ? id : id + "-" + seen;
      out.add(resolve(analyzed, mentions, draft, when.get(i), unique));
    }
    return out.stream().sorted().toList();
  }

  /** The claims of an article, in text order, with why each party, place and date was chosen. */
  public List<ExplainedClaim> explained(Article article) {
    AnalyzedArticle analyzed = analyzer.analyze(article);
    Mentions mentions = mentions(analyzed);
    List<DraftClaim> drafts = extractor.extract(analyzed, mentions);
    List<Explanation> dated = dates.explain(analyzed, mentions, drafts);
    List<ExplainedClaim> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      DraftClaim draft = drafts.get(i);
      List<Explanation> why = new ArrayList<>();
      draft.agents().forEach(p -> why.add(party(analyzed, mentions, draft, "agent", p)));
      draft.targets().forEach(p -> why.add(party(analyzed, mentions, draft, "target", p)));
      draft.places().forEach(p -> why.add(places.explain(analyzed, mentions, p)));
      why.add(dated.get(i));
      out.add(new ExplainedClaim(draft, why));
    }
    return out.stream().sorted(ExplainedClaim.IN_ORDER).toList();
  }

  private Explanation party(
      AnalyzedArticle article, Mentions mentions, DraftClaim draft, String role, Span phrase) {
    return actors.explain(article, mentions, draft.type(), role, phrase);
  }

  /** An article made ready to learn from. */
  AnnotatedArticle annotated(Article article, List<DraftClaim> claims, float weight) {
    AnalyzedArticle analyzed = analyzer.analyze(article);
    return new AnnotatedArticle(analyzed, mentions(analyzed), claims, weight);
  }

  /**
   * When each event happened. Where the published date is one of several days, what the text tells
   * is read against the first and the last of them.
   */
  private List<EventDate> when(
      AnalyzedArticle article, Mentions mentions, List<DraftClaim> drafts) {
    List<EventDate> last = dates.resolve(article, mentions, drafts);
    Optional<Published> first =
        article.article().meta().published().filter(p -> p.range().days() > 1).map(Dating::first);
    if (first.isEmpty()) {
      return last;
    }
    AnalyzedArticle early = Dating.dated(article, first.get());
    return Dating.either(dates.resolve(early, mentions(early), drafts), last, article.article());
  }

  /** The dates that an article names. */
  NamedDates namedDates(Article article) {
    return new NamedDates(analyzer.analyze(article), dates);
  }

  private Mentions mentions(AnalyzedArticle article) {
    return new Mentions(actors.find(article), places.find(article), dates.find(article));
  }

  private Claim resolve(
      AnalyzedArticle article, Mentions mentions, DraftClaim draft, EventDate date, String id) {
    return new Claim(
        id,
        article.article().id(),
        draft.type(),
        draft.evidence(),
        draft.trigger(),
        parties(article, mentions, draft, draft.agents(), draft.roles().agents()),
        parties(article, mentions, draft, draft.targets(), draft.roles().targets()),
        toponyms(article, mentions, draft),
        date,
        draft.status(),
        sources(article, mentions, draft),
        draft.casualties(),
        draft.confidence());
  }

  private List<Party> parties(
      AnalyzedArticle article,
      Mentions mentions,
      DraftClaim draft,
      List<Span> phrases,
      List<Double> sure) {
    return IntStream.range(0, phrases.size())
        .mapToObj(
            i ->
                actors
                    .resolve(article, mentions, draft.type(), phrases.get(i))
                    .withConfidence(sure.get(i)))
        .toList();
  }

  private List<Toponym> toponyms(AnalyzedArticle article, Mentions mentions, DraftClaim draft) {
    List<Double> sure = draft.roles().places();
    return IntStream.range(0, sure.size())
        .mapToObj(
            i ->
                places
                    .resolve(article, mentions, draft.places().get(i))
                    .withConfidence(sure.get(i)))
        .toList();
  }

  private List<Source> sources(AnalyzedArticle article, Mentions mentions, DraftClaim draft) {
    List<Double> sure = draft.roles().sources();
    return IntStream.range(0, sure.size())
        .mapToObj(
            i ->
                actors
                    .source(article, mentions, draft.sources().get(i))
                    .withConfidence(sure.get(i)))
        .toList();
  }
}
