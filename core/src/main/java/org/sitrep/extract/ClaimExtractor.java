package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.learn.LinearModel;
import org.sitrep.learn.ModelFile;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Mentions;
import org.sitrep.model.Status;
import org.sitrep.text.AnalyzedArticle;

/** Article → draft claims. Immutable and safe for use by many threads. */
public final class ClaimExtractor {
  private final WordClasses classes = new WordClasses();
  private final TriggerLexicon lexicon = new TriggerLexicon(classes);
  private final StatusReader cues = new StatusReader();
  private final Attribution attribution = new Attribution();
  private final CasualtyReader casualties = new CasualtyReader();
  private final TriggerDecision decision;
  private final PhraseDecision phrases;
  private final Confidence confidence;
  private final Optional<LinearModel> learnedStatus;

  /** Decides by the lexicon and by rules alone. */
  public ClaimExtractor() {
    this.decision = new LexiconDecision();
    this.phrases = new RuledPhrases();
    this.learnedStatus = Optional.empty();
    this.confidence = Confidence.asSaid();
  }

  /** Decides by a model that {@link #train} made. */
  public ClaimExtractor(ModelFile model) {
    this.decision =
        new LearnedDecision(
            model.model(ExtractorTrainer.FIRST), model.model(ExtractorTrainer.SECOND));
    this.phrases =
        new LearnedPhrases(
            model.model(ExtractorTrainer.ROLE_FIRST),
            model.model(ExtractorTrainer.ROLE_SECOND),
            model.model(ExtractorTrainer.CARRY),
            model.model(ExtractorTrainer.SOURCE));
    this.learnedStatus = Optional.of(model.model(ExtractorTrainer.STATUS));
    this.confidence = Confidence.of(model);
  }

  /** Makes a model from annotated articles; their order does not matter. */
  public static ModelFile train(List<AnnotatedArticle> articles) {
    return new ExtractorTrainer().train(articles);
  }

  /**
   * The claims of an article's body, in text order.
   *
   * @param mentions the parties, places and times that were found in it
   */
  public List<DraftClaim> extract(AnalyzedArticle article, Mentions mentions) {
    ArticleView whole = new ArticleView(article, mentions, lexicon, classes);
    CarriedPlaces places = new CarriedPlaces(whole);
    Accounts accounts = new Accounts(whole, attribution, casualties);
    List<List<Trigger>> triggers = decision.decide(whole);
    List<DraftClaim> out = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    for (View view : whole.views()) {
      List<Trigger> here = triggers.get(view.sentence().index());
      if (!here.isEmpty()) {
        List<DraftClaim> claims = new ArrayList<>();
        List<Roles> roles = phrases.roles(whole, accounts, places, view, here, told);
        for (int i = 0; i < here.size(); i++) {
          claims.add(claim(view, here, here.get(i), roles.get(i), accounts));
        }
        for (int i = 0; i < here.size(); i++) {
          told.add(Told.of(view, here.get(i), claims.get(i).places(), claims.get(i).sources()));
        }
        out.addAll(claims);
      }
    }
    return out;
  }

  private DraftClaim claim(
      View view, List<Trigger> all, Trigger trigger, Roles roles, Accounts accounts) {
    return new DraftClaim(
        trigger.type(),
        view.sentence().span(),
        view.span(trigger.start(), trigger.end()),
        roles.agents(),
        roles.targets(),
        roles.places(),
        status(view, trigger),
        roles.sources(),
        accounts.figures(view, trigger, all).stream().map(Figure::casualties).toList(),
        confidence.claim(trigger),
        confidence.roles(trigger, roles));
  }

  private Status status(View view, Trigger trigger) {
    return learnedStatus
        .map(m -> Status.of(m.decide(StatusFeatures.of(view, trigger).toArray())))
        .orElseGet(() -> cues.read(view, trigger));
  }
}
