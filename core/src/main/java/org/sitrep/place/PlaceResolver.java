package org.sitrep.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Explanation;
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
import org.sitrep.theatre.PlaceIndex;
import org.sitrep.theatre.Theatre;

/**
 * Finds the places that an article names and resolves phrases to places, with the article as
 * context. Immutable; safe for use by many threads.
 */
public final class PlaceResolver {
  private static final Set<PlaceKind> LARGE = EnumSet.of(PlaceKind.COUNTRY, PlaceKind.REGION);

  private final Gazetteer gazetteer;
  private final PlaceFinder finder;
  private final NameMatcher matcher;
  private final BareNouns bare;
  private final Toponyms toponyms;
  private final Bearings bearings;
  private final Following following;
  private final Stretches stretches;
  private final NamedPlaces named;
  private final Countries countries;
  private final ByName byName;

  /** A resolver with the places and the words of a theatre. */
  public PlaceResolver(Theatre theatre) {
    this(theatre, Optional.empty());
  }

  /**
   * @param index more places: what the theatre does not know is looked up there
   */
  public PlaceResolver(Theatre theatre, Optional<PlaceIndex> index) {
    KindWords kinds = new KindWords(theatre.words("place-kinds"));
    Cues cues = new Cues(theatre.words("place-cues"));
    gazetteer =
        new Gazetteer(
            theatre.places().values(), theatre.words("place-forms"), theatre.country(), index);
    matcher = new NameMatcher(gazetteer, kinds, cues);
    bare = new BareNouns(gazetteer, kinds, cues, theatre.words("place-nouns"));
    toponyms = new Toponyms(kinds, cues, gazetteer.home());
    bearings = new Bearings(cues, kinds);
    following = new Following(cues, kinds);
    stretches = new Stretches(cues, kinds);
    named = new NamedPlaces(gazetteer, new Metonyms(theatre.words("places"), cues));
    byName = new ByName(gazetteer);
    SentenceNames names =
        new SentenceNames(gazetteer, matcher, kinds, cues, theatre.actors().values());
    countries = new Countries(gazetteer, new Demonyms(theatre.words("owners"), gazetteer));
    finder = new PlaceFinder(gazetteer, names, kinds, cues, toponyms, countries);
  }

  /** What the spellings of one name share, by which an index of places is made and asked. */
  public static String key(String name) {
    return TransliterationKey.of(name);
  }

  /**
   * The place of a name, in any spelling, without an article around it.
   *
   * @param province the first-level admin area that it lies in, by any of its names
   */
  public Optional<Place> place(String name, Optional<String> province) {
    return byName.place(name, province);
  }

  /** The places named in the sentences of an article, in order and without overlaps. */
  public List<Mention.OfPlace> find(AnalyzedArticle article) {
    return finder.find(article);
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
    if (!sentence.span().overlaps(phrase)) {
      return nothing(article, phrase);
    }
    List<Anchor> anchors = named.anchors(article, around);
    Toponym place =
        bearings.moved(resolve(article, sentence, around, anchors, phrase), sentence, phrase);
    return stretches.of(place, sentence.tokens(), phrase, anchors);
  }

  /** Why a phrase was resolved as it was, and to what else it might have been. */
  public Explanation explain(AnalyzedArticle article, Mentions mentions, Span phrase) {
    Toponym place = resolve(article, mentions, phrase);
    List<Token> tokens =
        article.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.span().overlaps(phrase))
            .toList();
    List<Match> known = matcher.find(tokens, 0, tokens.size(), true);
    List<Anchor> around = new ArrayList<>(named.anchors(article, mentions.places()));
    around.removeIf(anchor -> anchor.span().overlaps(phrase));
    return new PlaceReasons(toponyms, gazetteer)
        .of(phrase.of(article.article().text()), place, tokens, known, around);
  }

  private Toponym resolve(
      AnalyzedArticle article,
      Sentence sentence,
      List<Mention.OfPlace> mentions,
      List<Anchor> anchors,
      Span phrase) {
    List<Token> tokens =
        sentence.tokens().stream().filter(token -> token.span().overlaps(phrase)).toList();
    Optional<Following.Told> next = following.after(sentence.tokens(), phrase, anchors);
    List<Match> known = known(tokens, phrase, next);
    Optional<BareNouns.Found> told =
        owned(sentence, phrase, known, anchors)
            .or(() -> bare.beyond(tokens, known, phrase, anchors, next));
    if (told.isPresent()) {
      return Toponyms.of(phrase, told.get().place(), closest(told.get()));
    }
    if (!known.isEmpty()) {
      List<Anchor> around = new ArrayList<>(anchors);
      around.removeIf(
          anchor -> known.stream().anyMatch(match -> match.name().overlaps(anchor.span())));
      known.stream()
          .filter(match -> match.candidates().size() == 1)
          .forEach(match -> around.add(new Anchor(match.name(), match.candidates().get(0))));
      return toponyms.named(tokens, phrase, known, around);
    }
    for (Mention.OfPlace mention : mentions) {
      if (mention.span().overlaps(phrase)) {
        return mention.toponym().at(phrase);
      }
    }
    if (gazetteer.home().isEmpty() && isName(tokens)) {
      return countries
          .of(article, anchors)
          .map(country -> by(article, phrase, country, PlacePrecision.COUNTRY))
          .orElseGet(() -> nothing(article, phrase));
    }
    Optional<BareNouns.Found> found = bare.find(tokens, phrase, taken(anchors, phrase), next);
    Optional<Place> wide =
        found.map(f -> f.place().kind()).orElse(PlaceKind.COUNTRY) == PlaceKind.COUNTRY
            ? countries.of(article, anchors)
            : Optional.empty();
    return wide.map(country -> by(article, phrase, country, PlacePrecision.COUNTRY))
        .or(() -> found.map(place -> taken(article, tokens, phrase, place)))
        .orElseGet(() -> nothing(article, phrase));
  }

  /**
   * The places that a noun may take up: where the whole world is known thinly, only what was named
   * before as a place, as the one that is meant is often none of those that are known.
   */
  private List<Anchor> taken(List<Anchor> anchors, Span phrase) {
    return gazetteer.home().isEmpty()
        ? anchors.stream().filter(a -> !a.party() && a.span().end() <= phrase.start()).toList()
        : anchors;
  }

  private Toponym taken(
      AnalyzedArticle article, List<Token> tokens, Span phrase, BareNouns.Found found) {
    return bare.described(tokens, found.place())
        ? by(article, phrase, found.place(), PlacePrecision.NEAR)
        : Toponyms.of(phrase, found.place(), closest(found));
  }

  /** What a country's or region's name owns that is narrower: "Syria's second city". */
  private Optional<BareNouns.Found> owned(
      Sentence sentence, Span phrase, List<Match> known, List<Anchor> anchors) {
    boolean wide =
        !known.isEmpty()
            && known.stream().allMatch(match -> LARGE.contains(match.candidates().get(0).kind()));
    return wide
        ? following
            .owned(sentence.tokens(), phrase, anchors)
            .flatMap(
                owned ->
                    owned
                        .anchor()
                        .map(anchor -> new BareNouns.Found(anchor.place(), true))
                        .or(() -> bare.byKinds(owned.words(), phrase, anchors)))
        : Optional.empty();
  }

  /** The names in the phrase; of namesakes those in the province that is told after it. */
  private List<Match> known(List<Token> tokens, Span phrase, Optional<Following.Told> next) {
    List<Match> all = matcher.find(tokens, 0, tokens.size(), true);
    List<Match> inside = all.stream().filter(match -> match.name().overlaps(phrase)).toList();
    Optional<String> province =
        next.filter(Following.Told::province).flatMap(told -> told.anchor().place().province());
    return province.isEmpty()
        ? inside
        : inside.stream()
            .map(match -> match.where(place -> place.province().equals(province)))
            .toList();
  }

  /** A place told by its own words, of which only another that it is by or in is known. */
  private static Toponym by(
      AnalyzedArticle article, Span phrase, Place place, PlacePrecision precision) {
    return new Toponym(
        phrase,
        phrase.of(article.article().text()),
        Optional.of(place.point()),
        precision,
        Optional.empty());
  }

  /** Whether a phrase is a name, though of no place that is known. */
  private static boolean isName(List<Token> tokens) {
    List<Token> words = tokens.stream().filter(token -> !token.tag().equals("DET")).toList();
    return !words.isEmpty()
        && words.stream().allMatch(t -> t.tag().equals("PROPN") && Words.capital(t.text()));
  }

  private static PlacePrecision closest(BareNouns.Found found) {
    return found.whole() ? PlacePrecision.EXACT : PlacePrecision.NEAR;
  }

  private static Toponym nothing(AnalyzedArticle article, Span phrase) {
    String text = phrase.of(article.article().text());
    return new Toponym(phrase, text, Optional.empty(), PlacePrecision.UNKNOWN, Optional.empty());
  }
}
