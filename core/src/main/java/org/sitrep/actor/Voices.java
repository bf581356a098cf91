package org.sitrep.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.theatre.Outlet;
import org.sitrep.theatre.Theatre;

/** Who speaks: outlets and parties by any of their names, the same for all of them. */
final class Voices {
  private static final Set<String> SAYING = WordLists.of("saying");

  /** How many sentences back a pronoun may lead. */
  private static final int REACH = 4;

  /** How many tokens after the speaker a verb of saying may stand. */
  private static final int NEAR = 4;

  /** After these a name says where the speakers are, not who they are. */
  private static final Set<String> SEAT = Set.of("at", "in");

  private static final Set<String> LEADS = Set.of("DET", "ADP");

  private final NameTrie outlets = new NameTrie();
  private final Map<Word, String> ids = new HashMap<>();
  private final Persons persons = new Persons();
  private final Lexicon lexicon;

  Voices(Theatre theatre, Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Outlet outlet : theatre.outlets()) {
      Word word = new Word.Owner(Forces.of(outlet.id()), true, false);
      ids.put(word, outlet.id());
      outlets.add(outlet.name(), word);
      outlet.aliases().forEach(alias -> outlets.add(alias, word));
    }
  }

  /** The voice of a noun phrase. */
  String of(AnalyzedArticle article, List<Mention.OfActor> mentions, Span phrase) {
    String text = phrase.of(article.article().text());
    Optional<String> voice =
        Pronoun.of(text).isPresent() && !text.equals("US")
            ? speaker(article, mentions, phrase)
            : named(article, mentions, phrase);
    return voice.orElseGet(() -> OtherName.words(text));
  }

  private Optional<String> named(
      AnalyzedArticle article, List<Mention.OfActor> mentions, Span phrase) {
    List<Piece> pieces = Pieces.of(article, phrase);
    Setting setting = Setting.of(article);
    return outlet(pieces, setting)
        .or(() -> party(pieces, setting))
        .or(() -> known(article, mentions, phrase, pieces, setting));
  }

  private Optional<String> outlet(List<Piece> pieces, Setting setting) {
    for (int at = 0; at < pieces.size(); at++) {
      Optional<Hit> hit = outlets.longest(pieces, at, setting);
      if (hit.isPresent()) {
        return Optional.ofNullable(ids.get(hit.get().word()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> party(List<Piece> pieces, Setting setting) {
    String found = "";
    for (Hit hit : lexicon.hits(pieces, setting)) {
      boolean seat = hit.from() > 0 && SEAT.contains(pieces.get(hit.from() - 1).key());
      if (!seat && hit.word() instanceof Word.Owner owner && (owner.name() || found.isEmpty())) {
        boolean adjective = !owner.name() && hit.to() == pieces.size();
        found =
            adjective || owner.name() || official(pieces, setting) ? owner.forces().actor() : found;
      }
    }
    return Optional.of(found).filter(id -> !id.isEmpty());
  }

  /** An office or a surname that was introduced before: "the ministry", "Farhan". */
  private Optional<String> known(
      AnalyzedArticle article,
      List<Mention.OfActor> mentions,
      Span phrase,
      List<Piece> pieces,
      Setting setting) {
    if (pieces.isEmpty() || pieces.size() > 2) {
      return Optional.empty();
    }
    Piece last = pieces.get(pieces.size() - 1);
    boolean office =
        pieces.get(0).key().equals("the")
            && lexicon.at(pieces, 1, setting).map(Hit::word).filter(Voices::isOffice).isPresent();
    if (office) {
      return speaker(article, mentions, phrase);
    }
    boolean name = last.capital() && last.token().tag().equals("PROPN") && pieces.size() == 1;
    return name ? persons.of(article, mentions, phrase, last) : Optional.empty();
  }

  private static boolean isOffice(Word word) {
    return word instanceof Word.Head head
        && (head.kind() == Kind.BODY || head.kind() == Kind.POLITICS);
  }

  /** Whether the phrase names an office: "the Russian Defence Ministry", "Turkish officials". */
  private boolean official(List<Piece> pieces, Setting setting) {
    return lexicon.hits(pieces, setting).stream()
        .anyMatch(
            hit ->
                hit.word() instanceof Word.Head head
                    && (head.kind() == Kind.POLITICS || head.kind() == Kind.GROUND));
  }

  /** The last one before who is told to say something. */
  private static Optional<String> speaker(
      AnalyzedArticle article, List<Mention.OfActor> mentions, Span phrase) {
    int here = TextOrder.sentenceAt(article, phrase.start());
    for (int i = TextOrder.before(mentions, phrase.start()) - 1; i >= 0; i--) {
      Mention.OfActor mention = mentions.get(i);
      int at = TextOrder.sentenceAt(article, mention.span().start());
      if (here - at > REACH) {
        break;
      }
      if (says(article.sentences().get(at), mention.span())) {
        return Optional.of(mention.actor());
      }
    }
    return Optional.empty();
  }

  /** Whether a verb of saying follows soon, or stands right before ("said the X"). */
  private static boolean says(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int start = TextOrder.tokenAt(sentence, span.start());
    int end = TextOrder.tokenAt(sentence, span.end());
    for (Token token : tokens.subList(end, Math.min(tokens.size(), end + NEAR))) {
      if (SAYING.contains(token.lemma())) {
        return true;
      }
    }
    int before = start - 1;
    if (before > 0 && LEADS.contains(tokens.get(before).tag())) {
      before--;
    }
    return before >= 0 && SAYING.contains(tokens.get(before).lemma());
  }
}
