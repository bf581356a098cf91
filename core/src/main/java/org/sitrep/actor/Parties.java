package org.sitrep.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.theatre.Theatre;

/** Resolves the noun phrases of claims. */
final class Parties {
  /** How far after a phrase its head may stand, in tokens. */
  private static final int AHEAD = 14;

  /** How far before a phrase a name may begin that it is the end of, in tokens. */
  private static final int BEHIND = 6;

  /** Among how many of its first pieces a phrase may tell its owner. */
  private static final int OWNER = 6;

  /** How many sentences back a campaign may have been named before. */
  private static final int TOLD_BEFORE = 12;

  /** How much of a phrase is read, in characters. */
  private static final int LONGEST = 400;

  /** Claims whose parties are people. */
  private static final Set<ClaimType> VICTIMS =
      EnumSet.of(ClaimType.CASUALTIES, ClaimType.EXECUTION, ClaimType.DETAIN, ClaimType.RELEASE);

  /** Claims in which things change hands: whose they were is not told by whom is named before. */
  private static final Set<ClaimType> GOODS =
      EnumSet.of(ClaimType.CAPTURE, ClaimType.DEPLOY, ClaimType.AID);

  private static final Set<String> ENDEAVOURS = WordLists.folded("endeavours");

  private final Theatre theatre;
  private final Lexicon lexicon;
  private final PhraseReader reader;
  private final Usage usage;
  private final Antecedents antecedents;
  private final Pronouns pronouns;
  private final Persons persons = new Persons();

  Parties(
      Theatre theatre,
      Lexicon lexicon,
      PhraseReader reader,
      Antecedents antecedents,
      Pronouns pronouns) {
    this.theatre = theatre;
    this.lexicon = lexicon;
    this.reader = reader;
    this.usage = new Usage(lexicon);
    this.antecedents = antecedents;
    this.pronouns = pronouns;
  }

  /** One question: who is the phrase of a claim of this type? */
  private record Query(
      AnalyzedArticle article,
      List<Mention.OfActor> mentions,
      ClaimType type,
      Span phrase,
      Setting setting) {
    String text() {
      return phrase.of(article.article().text());
    }
  }

  private Query query(AnalyzedArticle article, Mentions mentions, ClaimType type, Span phrase) {
    Setting setting = Setting.of(article, mentions.places(), phrase, theatre);
    return new Query(article, mentions.actors(), type, phrase, setting);
  }

  /** The actor that a phrase stands for: an id, or {@code other:} and its words. */
  String of(AnalyzedArticle article, Mentions mentions, ClaimType type, Span phrase) {
    Query query = query(article, mentions, type, phrase);
    String text = query.text();
    Optional<Pronoun> pronoun = text.equals("US") ? Optional.empty() : Pronoun.of(text);
    Optional<String> actor =
        pronoun.isPresent()
            ? pronoun(query, pronoun.get(), Pronoun.object(text), List.of())
            : read(query);
    return actor.orElseGet(() -> OtherName.of(text));
  }

  /** What kind of words a phrase is, for those who ask why it was read so. */
  String manner(AnalyzedArticle article, Mentions mentions, Span phrase) {
    Query query = query(article, mentions, ClaimType.CLASH, phrase);
    if (Pronoun.of(query.text()).isPresent() && !query.text().equals("US")) {
      return "a pronoun; it stands for the party named before that fits best";
    }
    List<Piece> pieces = Pieces.of(article, phrase);
    Use use = usage.of(query.type(), pieces, 0, pieces.size(), query.setting());
    Reading reading = reading(query, pieces, use);
    return reading instanceof Reading.Named
        ? "the words name it"
        : reading instanceof Reading.Bare
            ? "a noun without a name; what stands around it or before it tells whose"
            : "words that the theatre does not know as a party's by themselves";
  }

  private Optional<String> read(Query query) {
    Span phrase = query.phrase();
    Optional<Sentence> sentence = TextOrder.sentence(query.article(), phrase.start());
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    int first = TextOrder.tokenAt(sentence.get(), phrase.start());
    int last = TextOrder.tokenAt(sentence.get(), Math.min(phrase.end(), phrase.start() + LONGEST));
    List<Token> all = sentence.get().tokens();
    List<Piece> pieces =
        Pieces.of(all.subList(Math.max(0, first - BEHIND), Math.min(all.size(), last + AHEAD)));
    int from = 0;
    while (from < pieces.size() && pieces.get(from).end() <= phrase.start()) {
      from++;
    }
    int to = from;
    while (to < pieces.size() && pieces.get(to).start() < phrase.end()) {
      to++;
    }
    return read(query, pieces, from, to);
  }

  /** What the pieces from index from to to mean, read with as much around them as they need. */
  private Optional<String> read(Query query, List<Piece> all, int from, int to) {
    Extent extent = new Extent(all, lexicon.hits(all, query.setting()));
    Extent.Bounds whole = extent.whole(from, to);
    whole = extent.counted(whole.from(), whole.to());
    Extent.Bounds branch = extent.branch(whole.from(), whole.to());
    Optional<Word.Owner> parent = extent.name(branch.from(), branch.to());
    if (branch.to() > whole.to() && parent.isPresent()) {
      return Optional.of(parent.get().forces().actor());
    }
    Optional<Word.Owner> apposed = extent.apposed(whole.to());
    if (apposed.isPresent()) {
      return Optional.of(apposed.get().forces().actor());
    }
    Use use = usage.of(query.type(), all, whole.from(), whole.to(), query.setting());
    List<Piece> pieces = all.subList(whole.from(), whole.to());
    Reading reading = reading(query, pieces, use);
    if (!(reading instanceof Reading.Named)) {
      Extent.Bounds tailed = extent.tailed(whole.from(), whole.to());
      if (reading(query, all.subList(tailed.from(), tailed.to()), use)
          instanceof Reading.Named named) {
        return Optional.of(named.actor());
      }
    }
    return actor(query, pieces, reading, use);
  }

  private Reading reading(Query query, List<Piece> pieces, Use use) {
    List<Hit> hits = lexicon.hits(pieces, query.setting());
    return reader.read(new Phrase(pieces, hits, 0, pieces.size()), use);
  }

  private Optional<String> actor(Query query, List<Piece> pieces, Reading reading, Use use) {
    if (reading instanceof Reading.Named named) {
      return Optional.of(named.actor());
    }
    if (reading instanceof Reading.Bare bare) {
      Optional<String> owned = part(query, pieces).or(() -> owned(query, pieces, bare.head()));
      boolean goods = bare.head().kind() == Kind.THING && GOODS.contains(query.type());
      if (owned.isPresent() || goods) {
        return owned;
      }
      boolean general = bare.head().general() && !bare.definite() && use.anonymous();
      return general
          ? Optional.of(bare.head().actor())
          : antecedents.of(query.article(), query.mentions(), query.phrase(), bare);
    }
    return pieces.isEmpty() ? Optional.empty() : person(query, pieces);
  }

  /** "Its forces": the forces of whom the pronoun stands for. */
  private Optional<String> owned(Query query, List<Piece> pieces, Word.Head head) {
    boolean thing = head.kind() == Kind.THING;
    for (int i = 0; i < Math.min(OWNER, pieces.size() - 1); i++) {
      boolean endeavour = pieces.get(i + 1).clitic() && ENDEAVOURS.contains(pieces.get(i).key());
      Optional<Pronoun> pronoun =
          endeavour ? Optional.of(Pronoun.IT) : Pronoun.possessive(pieces.get(i).token().lower());
      if (pronoun.isPresent()) {
        Query asked = endeavour ? toldBefore(query, pieces.get(i)) : query;
        // a person may be of any party, that of the sentence's subject too
        boolean armed = thing && pronoun.get() != Pronoun.PERSON;
        return pronoun(asked, pronoun.get(), armed, armed ? head.among() : List.of())
            .map(actor -> lexicon.forces(actor).before(head.kind()));
      }
    }
    return Optional.empty();
  }

  /** Whether the last word has a capital: "the SDF", but not "the commander". */
  private static boolean named(Query query, Span span) {
    String words = span.of(query.article().article().text());
    return Character.isUpperCase(words.codePointAt(words.lastIndexOf(' ') + 1));
  }

  /** "The campaign's forces": whose campaign it is was told where it was named before. */
  private static Query toldBefore(Query query, Piece endeavour) {
    List<Sentence> sentences = query.article().sentences();
    int here = TextOrder.sentenceAt(query.article(), query.phrase().start());
    for (int i = here - 1; i >= Math.max(0, here - TOLD_BEFORE); i--) {
      for (Token token : sentences.get(i).tokens()) {
        if (token.lower().equals(endeavour.token().lower())) {
          Span there = new Span(token.start(), token.end());
          List<Mention.OfActor> named =
              query.mentions().stream().filter(m -> named(query, m.span())).toList();
          return new Query(query.article(), named, query.type(), there, query.setting());
        }
      }
    }
    return query;
  }

  /** "Several of them". */
  private Optional<String> part(Query query, List<Piece> pieces) {
    int last = pieces.size() - 1;
    boolean of = last > 0 && pieces.get(last - 1).key().equals("of");
    return of && pieces.get(last).token().lower().equals("them")
        ? pronoun(query, Pronoun.THEY, true, List.of())
        : Optional.empty();
  }

  private Optional<String> pronoun(
      Query query, Pronoun pronoun, boolean object, List<String> among) {
    return pronouns.of(
        query.article(), query.mentions(), query.type(), query.phrase(), pronoun, object, among);
  }

  /** A person named in full before ("Boris Johnson … Johnson"), or one who is of no side. */
  private Optional<String> person(Query query, List<Piece> pieces) {
    if (pieces.stream().anyMatch(p -> !p.token().tag().equals("PROPN") || !p.capital())) {
      return Optional.empty();
    }
    Piece last = pieces.get(pieces.size() - 1);
    return persons
        .of(query.article(), query.mentions(), query.phrase(), last)
        .or(() -> Optional.of("civilians").filter(id -> VICTIMS.contains(query.type())));
  }
}
