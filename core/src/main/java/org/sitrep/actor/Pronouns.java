package org.sitrep.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Who is meant by a pronoun: the party named before it that fits best. */
final class Pronouns {
  private static final int REACH = 8;
  private static final int CANDIDATES = 60;
  private static final double BEHIND_FIRST = 0.3;
  private static final double NO_SUBJECT = 0.35;
  private static final double OWN_SUBJECT = 1.2;

  private static final Set<String> BEFORE_VERB = Set.of("ADV", "PROPN", "NOUN");

  private final Kinship kinship;

  Pronouns(Kinship kinship) {
    this.kinship = kinship;
  }

  /**
   * The actor, if any party named before fits.
   *
   * @param object whether the pronoun is the object of its clause, so that the subject is not meant
   * @param among the sides that it can be of; empty: any
   */
  Optional<String> of(
      AnalyzedArticle article,
      List<Mention.OfActor> mentions,
      ClaimType type,
      Span phrase,
      Pronoun pronoun,
      boolean object,
      List<String> among) {
    int here = TextOrder.sentenceAt(article, phrase.start());
    int limit = TextOrder.before(mentions, phrase.start());
    Optional<String> best = Optional.empty();
    double top = Double.NEGATIVE_INFINITY;
    int last = -1;
    int order = 0;
    for (int i = Math.max(0, limit - CANDIDATES); i < limit; i++) {
      Mention.OfActor mention = mentions.get(i);
      int at = TextOrder.sentenceAt(article, mention.span().start());
      order = at == last ? order + 1 : 0;
      last = at;
      boolean side = among.isEmpty() || kinship.among(mention.actor(), among);
      if (side && here - at <= REACH && pronoun.fits(mention.actor(), kinship, type)) {
        boolean subject = subject(article.sentences().get(at), mention.span());
        double score = at - here - BEHIND_FIRST * order - (subject ? 0 : NO_SUBJECT);
        if (object && at == here) {
          score += subject ? -OWN_SUBJECT : BEHIND_FIRST * order + NO_SUBJECT;
        }
        if (score >= top) {
          top = score;
          best = Optional.of(mention.actor());
        }
      }
    }
    return best;
  }

  /** Whether a verb follows. */
  private static boolean subject(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int from = TextOrder.tokenAt(sentence, span.end());
    for (Token token : tokens.subList(from, Math.min(from + 3, tokens.size()))) {
      if (token.tag().equals("VERB") || token.tag().equals("AUX")) {
        return true;
      }
      if (!BEFORE_VERB.contains(token.tag())) {
        return false;
      }
    }
    return false;
  }
}
