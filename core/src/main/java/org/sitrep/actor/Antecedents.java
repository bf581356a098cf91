package org.sitrep.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Who is meant by a bare noun: parties named before it. */
final class Antecedents {
  /** How many sentences back "the militants" may lead. */
  private static final int DEFINITE = 3;

  /** How many sentences back "terrorists" may lead. */
  private static final int INDEFINITE = 1;

  /** How many mentions back a party is sought by its last word. */
  private static final int FAR = 300;

  /** How many mentions back "others" may lead. */
  private static final int NEAR = 8;

  /** Whom "terrorists" is not short for. */
  private static final Set<String> GENERIC = Set.of("rebels", "opposition");

  private static final Set<String> COUNTING = WordLists.of("counting");

  private final Kinship kinship;
  private final Lexicon lexicon;

  Antecedents(Kinship kinship, Lexicon lexicon) {
    this.kinship = kinship;
    this.lexicon = lexicon;
  }

  /** Who a bare noun stands for; its own actor where nobody fitting was named. */
  Optional<String> of(
      AnalyzedArticle article, List<Mention.OfActor> mentions, Span phrase, Reading.Bare bare) {
    Optional<String> before =
        switch (bare.head().kind()) {
          case COUNT -> counted(article, mentions, phrase);
          case BODY ->
              sameNoun(article, mentions, phrase, bare.noun())
                  .or(() -> nearest(article, mentions, phrase, bare));
          default -> nearest(article, mentions, phrase, bare);
        };
    return before.or(() -> Optional.of(bare.head().actor()).filter(actor -> !actor.isEmpty()));
  }

  /** The nearest party of the sides that the noun may stand for. */
  private Optional<String> nearest(
      AnalyzedArticle article, List<Mention.OfActor> mentions, Span phrase, Reading.Bare bare) {
    Word.Head head = bare.head();
    int sentence = TextOrder.sentenceAt(article, phrase.start());
    int reach = bare.definite() || !head.general() ? DEFINITE : INDEFINITE;
    for (int i = TextOrder.before(mentions, phrase.start()) - 1; i >= 0; i--) {
      Mention.OfActor mention = mentions.get(i);
      if (sentence - TextOrder.sentenceAt(article, mention.span().start()) > reach) {
        break;
      }
      boolean generic = head.general() && GENERIC.contains(mention.actor());
      if (!generic && kinship.among(mention.actor(), head.among())) {
        return Optional.of(forces(mention.actor(), head.kind()));
      }
    }
    return Optional.empty();
  }

  /** A party's forces of the noun's kind: "the army" after its country's jets is no air force. */
  private String forces(String actor, Kind kind) {
    Optional<String> elder = kind == Kind.GROUND ? kinship.parent(actor) : Optional.empty();
    while (elder.isPresent()) {
      if (lexicon.forces(elder.get()).before(Kind.AIR).equals(actor)) {
        return lexicon.forces(elder.get()).before(kind);
      }
      elder = kinship.parent(elder.get());
    }
    return lexicon.forces(actor).before(kind);
  }

  /** The last party whose name ends in the noun: "the Syrian Coalition … the Coalition". */
  Optional<String> sameNoun(
      AnalyzedArticle article, List<Mention.OfActor> mentions, Span phrase, String noun) {
    String text = article.article().text();
    int limit = TextOrder.before(mentions, phrase.start());
    for (int i = limit - 1; i >= Math.max(0, limit - FAR); i--) {
      Mention.OfActor mention = mentions.get(i);
      String words = mention.span().of(text);
      String last = words.substring(words.lastIndexOf(' ') + 1);
      boolean party = !kinship.side(mention.actor()).equals("monitor");
      if (party && words.length() > last.length() && Pieces.fold(last).equals(noun)) {
        return Optional.of(mention.actor());
      }
    }
    return Optional.empty();
  }

  /** "Killed 71 terrorists and injured 81 others": those counted before in the sentence. */
  private static Optional<String> counted(
      AnalyzedArticle article, List<Mention.OfActor> mentions, Span phrase) {
    Optional<Sentence> sentence = TextOrder.sentence(article, phrase.start());
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    int limit = TextOrder.before(mentions, phrase.start());
    for (int i = limit - 1; i >= Math.max(0, limit - NEAR); i--) {
      Mention.OfActor mention = mentions.get(i);
      if (mention.span().start() < sentence.get().span().start()) {
        break;
      }
      if (isCounted(sentence.get(), mention.span())) {
        return Optional.of(mention.actor());
      }
    }
    return Optional.empty();
  }

  private static boolean isCounted(Sentence sentence, Span span) {
    int at = TextOrder.tokenAt(sentence, span.start());
    for (Token token : sentence.tokens().subList(Math.max(0, at - 2), at)) {
      if (token.tag().equals("NUM") || COUNTING.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }
}
