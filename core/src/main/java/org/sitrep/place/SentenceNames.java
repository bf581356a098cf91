package org.sitrep.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Actor;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Span;
import org.sitrep.text.Token;

/** Finds the names of places in a sentence, those that the theatre lacks too. */
final class SentenceNames {
  private static final int LONGEST_UNKNOWN = 5;

  private final Gazetteer gazetteer;
  private final NameMatcher matcher;
  private final KindWords kinds;
  private final Cues cues;
  private final Set<String> actors = new HashSet<>();
  private final NameLists lists;

  SentenceNames(
      Gazetteer gazetteer,
      NameMatcher matcher,
      KindWords kinds,
      Cues cues,
      Iterable<Actor> actors) {
    this.gazetteer = gazetteer;
    this.matcher = matcher;
    this.kinds = kinds;
    this.cues = cues;
    for (Actor actor : actors) {
      this.actors.add(TransliterationKey.of(actor.name()));
      actor.aliases().forEach(alias -> this.actors.add(TransliterationKey.of(alias)));
    }
    this.lists = new NameLists(matcher, kinds, cues, this);
  }

  /**
   * The names in the tokens, in order.
   *
   * @param commas whether the article's lists have commas
   */
  List<Match> find(List<Token> tokens, boolean commas) {
    List<Match> known = matcher.find(tokens, 0, tokens.size(), false);
    known.removeIf(match -> ofAPerson(match, tokens) || ofABody(match, tokens));
    List<Match> all = new ArrayList<>();
    int at = 0;
    for (Match match : known) {
      unknown(tokens, at, match.first(), all);
      all.add(match);
      at = match.last() + 1;
    }
    unknown(tokens, at, tokens.size(), all);
    return lists.complete(tokens, all, commas);
  }

  /** "Abu Omar al-Shishani", "General Hassan": a small place's name that belongs to a person. */
  private boolean ofAPerson(Match match, List<Token> tokens) {
    PlaceKind kind = match.candidates().get(0).kind();
    boolean large = kind.wide() || kind == PlaceKind.CITY;
    if (match.first() > 0 && cues.title(stripped(tokens.get(match.first() - 1)))) {
      return true;
    }
    if (kind == PlaceKind.VILLAGE && nickname(match, tokens)) {
      return true;
    }
    return !large
        && (personal(tokens, match.last() + 1)
            || (match.first() == match.last() && personal(tokens, match.first() - 1)));
  }

  /** "Abu Omar", where no word beside it says that it is a place. */
  private boolean nickname(Match match, List<Token> tokens) {
    return cues.nickname(tokens.get(match.first()).lower())
        && !placeLike(tokens, match.first(), match.last() + 1);
  }

  private static String stripped(Token token) {
    String lower = token.lower();
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private boolean personal(List<Token> tokens, int at) {
    if (at <= 0 || at >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(at);
    // the tagger does not know "al-Shishani" for a name
    boolean family = token.lower().startsWith("al-");
    return (token.tag().equals("PROPN") || family)
        && capital(token)
        && kinds.of(token).isEmpty()
        && !cues.direction(token.lower())
        && matcher.find(tokens, at, at + 1, false).isEmpty();
  }

  /** "Aleppo Media Centre": the name is a body's. */
  private boolean ofABody(Match match, List<Token> tokens) {
    int next = match.last() + 1;
    return next < tokens.size()
        && capital(tokens.get(next))
        && cues.group(tokens.get(next).lower());
  }

  private void unknown(List<Token> tokens, int from, int to, List<Match> out) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && end - at < LONGEST_UNKNOWN && nameLike(tokens.get(end))) {
        end++;
      }
      while (end > at && !capital(tokens.get(end - 1))) {
        end--;
      }
      if (end > at && placeLike(tokens, at, end)) {
        out.add(unknown(tokens, at, end));
      }
      at = Math.max(end, at + 1);
    }
  }

  /** The name that these tokens are. */
  Match unknown(List<Token> tokens, int from, int to) {
    Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    return new Match(span, from, to - 1, alike(tokens.subList(from, to)));
  }

  private List<Place> alike(List<Token> tokens) {
    List<String> words = folded(tokens);
    List<Place> beyond = gazetteer.beyond(words);
    if (!beyond.isEmpty()) {
      return beyond;
    }
    Optional<Place> alike = gazetteer.spellings().alike(words);
    List<String> bare = words.stream().filter(w -> !TransliterationKey.isArticle(w)).toList();
    return alike.isPresent() || bare.size() != 1
        ? alike.map(List::of).orElse(List.of())
        : gazetteer.spellings().slips(bare.get(0));
  }

  /** Whether a token may be part of a name that the theatre lacks. */
  boolean nameLike(Token token) {
    boolean article = TransliterationKey.isArticle(token.lower()) && !token.lower().equals("the");
    return article || (capital(token) && name(token));
  }

  private boolean name(Token token) {
    String text = token.text();
    boolean acronym = text.length() < 6 && text.chars().noneMatch(Character::isLowerCase);
    String lower = token.lower();
    return (token.tag().equals("PROPN") || text.contains("-"))
        && !acronym
        && kinds.of(token).isEmpty()
        && !(cues.not(lower) || cues.title(lower) || cues.group(lower))
        && NameWord.split(text, 0).stream()
            .allMatch(word -> word.capital() || TransliterationKey.isArticle(word.folded()));
  }

  static boolean capital(Token token) {
    return token.text().chars().anyMatch(Character::isUpperCase);
  }

  /** Whether the words around a name say that it is a place's. */
  private boolean placeLike(List<Token> tokens, int from, int to) {
    boolean named = tokens.subList(from, to).stream().anyMatch(SentenceNames::capital);
    if (!named || from == 0 || party(tokens, from, to)) {
      return false;
    }
    String before = tokens.get(from - 1).lower();
    boolean after = to < tokens.size() && tokens.get(to).tag().matches("NOUN|PROPN|PART");
    boolean kindAfter = to < tokens.size() && settlement(tokens.get(to));
    boolean kindOf = before.equals("of") && from > 1 && settlement(tokens.get(from - 2));
    boolean kindBefore = settlement(tokens.get(from - 1)) && kinds.singular(before);
    return kindAfter || kindOf || kindBefore || (cues.before(before) && !after);
  }

  /** Whether the tokens name a party. */
  boolean party(List<Token> tokens, int from, int to) {
    return actors.contains(TransliterationKey.of(folded(tokens.subList(from, to))));
  }

  /** A kind word that is hardly ever used of anything but places. */
  private boolean settlement(Token token) {
    Optional<KindWords.Meaning> meaning = kinds.of(token);
    return meaning.isPresent() && !meaning.get().any() && !capital(token);
  }

  private static List<String> folded(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens) {
      NameWord.split(token.text(), 0).forEach(word -> words.add(word.folded()));
    }
    return words;
  }
}
