package org.sitrep.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Mention;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Finds the names of places in an article and gives each its first resolution. */
record PlaceFinder(
    Gazetteer gazetteer,
    SentenceNames names,
    KindWords kinds,
    Cues cues,
    Toponyms toponyms,
    Countries countries) {
  /** The places named in the sentences of an article, in order and without overlaps. */
  List<Mention.OfPlace> find(AnalyzedArticle article) {
    List<List<Match>> all = new ArrayList<>();
    List<Anchor> certain = new ArrayList<>();
    boolean commas =
        article.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(token -> token.text().equals(","));
    for (Sentence sentence : article.sentences()) {
      List<Match> matches = names.find(sentence.tokens(), commas);
      all.add(matches);
      for (Match match : matches) {
        if (match.candidates().size() == 1 || city(match)) {
          certain.add(new Anchor(match.name(), match.candidates().get(0)));
        }
      }
    }
    List<Mention.OfPlace> mentions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Optional<Place> country = countries.of(article, certain);
      mention(article, article.sentences().get(i), all.get(i), certain, country, mentions);
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
      Optional<Place> country,
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
              : unknown(article, sentence, match, span, near, country);
      out.add(new Mention.OfPlace(span, toponym));
      floor = phrase.last() + 1;
      end = span.end();
    }
  }

  /** A name inside a token ("Homs-Hama") ends before its token does. */
  private static int spanEnd(NounPhrase phrase, Match match, List<Token> tokens) {
    return phrase.last() > match.last() ? tokens.get(phrase.last()).end() : match.name().end();
  }

  /** A name that the theatre lacks: near a known place of its sentence, else in the country. */
  private Toponym unknown(
      AnalyzedArticle article,
      Sentence sentence,
      Match match,
      Span span,
      List<Anchor> anchors,
      Optional<Place> country) {
    Optional<Anchor> nearest = Optional.empty();
    for (Anchor anchor : anchors) {
      boolean here = sentence.span().contains(anchor.span()) && !anchor.span().overlaps(span);
      if (here && !anchor.place().kind().wide() && closer(anchor, nearest, span)) {
        nearest = Optional.of(anchor);
      }
    }
    String name = match.name().of(article.article().text());
    Optional<Place> by = nearest.map(Anchor::place);
    PlacePrecision precision = by.isPresent() ? PlacePrecision.NEAR : PlacePrecision.UNKNOWN;
    if (country.isPresent()) {
      // where the whole world is known thinly, the places around tell no more than the country
      by =
          by.flatMap(place -> gazetteer.country(place.country()))
              .or(() -> around(sentence, span, anchors))
              .or(() -> country);
      precision = PlacePrecision.COUNTRY;
    }
    return new Toponym(span, name, by.map(Place::point), precision, Optional.empty());
  }

  /** The one country that the sentence says it is in: "In Nigeria's Borno State, … near X". */
  private Optional<Place> around(Sentence sentence, Span name, List<Anchor> anchors) {
    List<String> named =
        anchors.stream()
            .filter(anchor -> sentence.span().contains(anchor.span()))
            .filter(anchor -> within(sentence.tokens(), name, anchor))
            .map(anchor -> anchor.place().country())
            .distinct()
            .toList();
    return named.size() == 1 ? gazetteer.country(named.get(0)) : Optional.empty();
  }

  /** Whether a sentence begins with "in" a place, or this follows the name. */
  private boolean within(List<Token> tokens, Span name, Anchor anchor) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).end() <= anchor.span().start()) {
      at++;
    }
    do {
      at--;
    } while (at >= 0
        && (cues.direction(tokens.get(at).lower()) || tokens.get(at).tag().equals("DET")));
    boolean follows = at > 0 && tokens.get(at - 1).end() == name.end();
    return at >= 0 && tokens.get(at).lower().equals("in") && (at == 0 || follows);
  }

  private static boolean closer(Anchor anchor, Optional<Anchor> than, Span to) {
    return than.isEmpty()
        || Math.abs(anchor.span().start() - to.start())
            < Math.abs(than.get().span().start() - to.start());
  }
}
