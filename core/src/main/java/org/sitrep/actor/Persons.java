package org.sitrep.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * Whom a surname speaks for: the party in whose office its bearer was introduced ("Syrian Coalition
 * spokesman Yasser Farhan … Farhan").
 */
final class Persons {
  private static final Set<String> INTRODUCTION =
      Set.of("PROPN", "NOUN", "ADJ", "DET", "ADP", "PART", "NUM");
  private static final int REACH = 14;

  /** In how many sentences, from the first, persons are introduced. */
  private static final int SENTENCES = 300;

  /** The party of the person whose name ends in a piece, as introduced before the phrase. */
  Optional<String> of(
      AnalyzedArticle article, List<Mention.OfActor> mentions, Span phrase, Piece name) {
    List<Sentence> sentences = article.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
      if (sentence.span().start() >= phrase.start()) {
        break;
      }
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size() && tokens.get(i).end() <= phrase.start(); i++) {
        if (tokens.get(i).lower().equals(name.token().lower())) {
          Optional<String> party = introduced(tokens, i, mentions);
          if (party.isPresent()) {
            return party;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> introduced(
      List<Token> tokens, int name, List<Mention.OfActor> mentions) {
    int from = name;
    while (from > 0 && name - from < REACH && INTRODUCTION.contains(tokens.get(from - 1).tag())) {
      from--;
    }
    int limit = TextOrder.before(mentions, tokens.get(name).start());
    boolean inside =
        limit > 0 && mentions.get(limit - 1).span().start() >= tokens.get(from).start();
    return inside ? Optional.of(mentions.get(limit - 1).actor()) : Optional.empty();
  }
}
