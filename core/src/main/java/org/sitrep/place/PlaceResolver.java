package org.sitrep.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.text.Words;
import org.sitrep.theatre.Theatre;

/**
 * Finds the places that an article names and resolves phrases to places, with the article as
 * context. Immutable; safe for use by many threads.
 */
public final class PlaceResolver {
  private final Gazetteer gazetteer;
  private final KindWords kinds;
  private final Cues cues;
  private final SentenceNames names;
  private final NameMatcher matcher;
  private final BareNouns bare;
  private final Toponyms toponyms;

  /** A resolver with the places and the words of a theatre. */
  public PlaceResolver(Theatre theatre) {
    kinds = new KindWords(theatre.words("place-kinds"));
    cues = new Cues(theatre.words("place-cues"));
    gazetteer = new Gazetteer(theatre.places().values(), theatre.words("place-forms"));
    matcher = new NameMatcher(gazetteer, kinds, cues);
    names = new SentenceNames(gazetteer, matcher, kinds, cues, theatre.actors().values());
    bare = new BareNouns(gazetteer, kinds, cues, theatre.words("place-nouns"));
    toponyms = new Toponyms(kinds, cues, gazetteer.home());
  }

  /** The places named in the sentences of an article, in order and without overlaps. */
  public List<Mention.OfPlace> find(AnalyzedArticle article) {
    List<List<Match>> all = new ArrayList<>();
    List<Anchor> certain = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Match> matches = names.find(sentence.tokens());
      all.add(matches);
      for (Match match : matches) {
        if (match.candidates().size() == 1 || city(match)) {
          certain.add(new Anchor(match.name(), match.candidates().get(0)));
        }
      }
    }
    List<Mention.OfPlace> mentions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      mention(article, article.sentences().get(i), all.get(i), certain, mentions);
    }
    return mentions;
  }

  private static boolean city(Match match) {
    return match.known() && match.candidates().get(0).kind() == PlaceKind.CITY;
  }

  private void mention(
      AnalyzedArticle article,
      Sentence sentence,
      List<Match> matches,
      List<Anchor> anchors,
      List<Mention.OfPlace> out) {
    List<Token> tokens = sentence.tokens();
    int floor = 0;
    int end = 0;
    for (Match match : matches) {
      NounPhrase phrase = NounPhrase.around(match, tokens, floor, kinds, cues);
      int start = Math.max(end, Math.min(tokens.get(phrase.first()).start(), match.name().start()));
      if (match.name().start() < start) {
        continue;
      }
      Span span = new Span(start, Math.max(match.name().end(), spanEnd(phrase, match, tokens)));
      List<Token> inside = tokens.subList(phrase.first(), phrase.last() + 1);
      List<Anchor> near = Anchors.near(anchors, span.start());
      Toponym toponym =
          match.known()
              ? toponyms.named(inside, span, List.of(match), near)
              : unknown(article, sentence, match, span, near);
      out.add(new Mention.OfPlace(span, toponym));
      floor = phrase.last() + 1;
      end = span.end();
    }
  }

  /** A name inside a token ("Homs-Hama") ends before its token does. */
  private static int spanEnd(NounPhrase phrase, Match match, List<Token> tokens) {
    return phrase.last() > match.last() ? tokens.get(phrase.last()).end() : match.name().end();
  }

  /** A name that the theatre lacks, near a known place of its sentence. */
  private static Toponym unknown(
      AnalyzedArticle article, Sentence sentence, Match match, Span span, List<Anchor> anchors) {
    Optional<Anchor> nearest = Optional.empty();
    for (Anchor anchor : anchors) {
      boolean here = sentence.span().contains(anchor.span()) && !anchor.span().overlaps(span);
      if (here && !anchor.place().kind().wide() && closer(anchor, nearest, span)) {
        nearest = Optional.of(anchor);
      }
    }
    String name = match.name().of(article.article().text());
    return new Toponym(
        span,
        name,
        nearest.map(anchor -> anchor.place().point()),
        nearest.isPresent() ? PlacePrecision.NEAR : PlacePrecision.UNKNOWN,
        Optional.empty());
  }

  private static boolean closer(Anchor anchor, Optional<Anchor> than, Span to) {
    return than.isEmpty()
        || Math.abs(anchor.span().start() - to.start())
            < Math.abs(than.get().span().start() - to.start());
  }

  /**
   * Resolves a phrase, with a name in it or not ("the city"), by what the article names around it.
   *
   * @param mentions of this article, places among them
   * @param phrase in the article's text
   */
  public Toponym resolve(AnalyzedArticle article, Mentions mentions, Span phrase) {
    int at = article.sentenceAt(phrase.start());
    if (at >= article.sentences().size()) {
      return nothing(article, phrase);
    }
    Sentence sentence = article.sentences().get(at);
    List<Mention.OfPlace> around = Anchors.around(mentions.places(), phrase.start());
    return sentence.span().overlaps(phrase)
        ? resolve(article, sentence, around, phrase)
        : nothing(article, phrase);
  }

  private List<Anchor> anchors(AnalyzedArticle article, List<Mention.OfPlace> mentions) {
    String text = article.article().text();
    List<Anchor> anchors = new ArrayList<>();
    for (Mention.OfPlace mention : mentions) {
      Optional<String> id = mention.toponym().placeId();
      String words = Words.lower(mention.span().of(text));
      id.map(gazetteer::place)
          .ifPresent(place -> anchors.add(new Anchor(mention.span(), place, words)));
    }
    return anchors;
  }

  private Toponym resolve(
      AnalyzedArticle article, Sentence sentence, List<Mention.OfPlace> mentions, Span phrase) {
    List<Anchor> anchors = anchors(article, mentions);
    List<Token> tokens =
        sentence.tokens().stream().filter(token -> token.span().overlaps(phrase)).toList();
    List<Match> known = matcher.find(tokens, 0, tokens.size(), true);
    Optional<BareNouns.Found> told = bare.beyond(tokens, known, phrase, anchors);
    if (told.isPresent()) {
      return Toponyms.of(phrase, told.get().place(), closest(told.get()));
    }
    if (!known.isEmpty()) {
      List<Anchor> around = new ArrayList<>(anchors);
      around.removeIf(anchor -> anchor.span().overlaps(phrase));
      known.stream()
          .filter(match -> match.candidates().size() == 1)
          .forEach(match -> around.add(new Anchor(match.name(), match.candidates().get(0))));
      return toponyms.named(tokens, phrase, known, around);
    }
    for (Mention.OfPlace mention : mentions) {
      if (mention.span().overlaps(phrase)) {
        Toponym t = mention.toponym();
        return new Toponym(phrase, t.name(), t.point(), t.precision(), t.placeId());
      }
    }
    return bare.find(tokens, phrase, anchors)
        .map(
            found ->
                bare.described(tokens, found.place())
                    ? beside(article, phrase, found.place())
                    : Toponyms.of(phrase, found.place(), closest(found)))
        .orElseGet(() -> nothing(article, phrase));
  }

  /** A building told by its own words, near a place that the article names. */
  private static Toponym beside(AnalyzedArticle article, Span phrase, Place place) {
    return new Toponym(
        phrase,
        phrase.of(article.article().text()),
        Optional.of(place.point()),
        PlacePrecision.NEAR,
        Optional.empty());
  }

  private static PlacePrecision closest(BareNouns.Found found) {
    return found.whole() ? PlacePrecision.EXACT : PlacePrecision.NEAR;
  }

  private static Toponym nothing(AnalyzedArticle article, Span phrase) {
    String text = phrase.of(article.article().text());
    return new Toponym(phrase, text, Optional.empty(), PlacePrecision.UNKNOWN, Optional.empty());
  }
}
