package org.sitrep.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Explanation;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.model.Party;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.theatre.Theatre;

/**
 * Tells who is meant: finds the words that name parties, and resolves the noun phrases of claims to
 * the theatre's actors and voices. Immutable; safe for use by many threads.
 */
public final class ActorResolver {
  private static final int OTHERS = 3;

  private final Finder finder;
  private final Parties parties;
  private final Voices voices;

  /** A resolver with the names and words of a theatre. */
  public ActorResolver(Theatre theatre) {
    Lexicon lexicon = new Lexicon(theatre);
    Kinship kinship = new Kinship(theatre);
    PhraseReader reader = new PhraseReader(new Owners(kinship, lexicon));
    Antecedents antecedents = new Antecedents(kinship, lexicon);
    this.finder = new Finder(lexicon, reader, antecedents);
    this.parties = new Parties(theatre, lexicon, reader, antecedents, new Pronouns(kinship));
    this.voices = new Voices(theatre, lexicon);
  }

  /** The words of the article's body that name a party, in order and without overlaps. */
  public List<Mention.OfActor> find(AnalyzedArticle article) {
    return finder.find(article);
  }

  /**
   * The party that a noun phrase of a claim stands for.
   *
   * @param mentions the article's, as {@link #find} gives them
   * @param type the claim's: "Russian" strikes are those of the air force
   * @param phrase a noun phrase or pronoun of the article
   */
  public Party resolve(AnalyzedArticle article, Mentions mentions, ClaimType type, Span phrase) {
    return new Party(phrase, parties.of(article, mentions, type, phrase));
  }

  /**
   * Why a noun phrase of a claim stands for whom it does, and who else was named shortly before.
   *
   * @param role "agent" or "target"
   */
  public Explanation explain(
      AnalyzedArticle article, Mentions mentions, ClaimType type, String role, Span phrase) {
    String actor = parties.of(article, mentions, type, phrase);
    String words = phrase.of(article.article().text());
    String reason = parties.manner(article, mentions, phrase);
    return new Explanation(
        role, words, actor, reason, others(article, mentions.actors(), phrase, actor));
  }

  private static List<String> others(
      AnalyzedArticle article, List<Mention.OfActor> mentions, Span phrase, String chosen) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int i = TextOrder.before(mentions, phrase.start()) - 1; i >= 0; i--) {
      Mention.OfActor mention = mentions.get(i);
      if (words.size() == OTHERS) {
        break;
      }
      if (!mention.actor().equals(chosen)) {
        words.putIfAbsent(mention.actor(), mention.span().of(article.article().text()));
      }
    }
    return words.entrySet().stream()
        .map(e -> e.getKey() + ": \u201c" + e.getValue() + "\u201d named before")
        .toList();
  }

  /**
   * Whom a noun phrase credits: the id of the actor or outlet that it names, else its words in
   * lower case without articles.
   */
  public Source source(AnalyzedArticle article, Mentions mentions, Span phrase) {
    return new Source(phrase, voices.of(article, mentions.actors(), phrase));
  }
}
