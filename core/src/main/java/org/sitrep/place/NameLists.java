package org.sitrep.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.text.Token;

/**
 * The names in lists that a word announces as places: "the towns of Ghanto, Talbeesah and
 * Zafarana". One word speaks for all of them, so names count that the theatre lacks and nothing
 * else tells to be a place's. Where an article has lost its commas, each word is a name of its own
 * unless names begin with the one before it ("Tal").
 */
final class NameLists {
  private static final int LONGEST = 4;

  /**
   * How far from the rest of its list a place may be whose name is only nearly that of the text.
   */
  private static final double FAR_KM = 100;

  private final NameMatcher matcher;
  private final KindWords kinds;
  private final Cues cues;
  private final SentenceNames names;

  NameLists(NameMatcher matcher, KindWords kinds, Cues cues, SentenceNames names) {
    this.matcher = matcher;
    this.kinds = kinds;
    this.cues = cues;
    this.names = names;
  }

  /**
   * The names found so far and those that lists add to them, in order.
   *
   * @param commas whether the article's lists have commas
   */
  List<Match> complete(List<Token> tokens, List<Match> found, boolean commas) {
    List<Match> all = new ArrayList<>(found);
    for (int k = 0; k < tokens.size(); k++) {
      if (announces(tokens, k)) {
        new Walk(tokens, all, commas).from(begin(tokens, k + 1));
      }
    }
    all.sort(Comparator.comparingInt(Match::first));
    return all;
  }

  /** A kind word in the plural. */
  private boolean announces(List<Token> tokens, int k) {
    String lower = tokens.get(k).lower();
    return kinds.of(lower).filter(meaning -> !meaning.any()).isPresent()
        && !kinds.singular(lower)
        && (k == 0 || !SentenceNames.capital(tokens.get(k)));
  }

  private int begin(List<Token> tokens, int at) {
    int next = at;
    while (next < tokens.size() && next < at + 3 && cues.lists(tokens.get(next).lower())) {
      next++;
    }
    return next;
  }

  /** One list, told from its beginning. */
  private final class Walk {
    private final List<Token> tokens;
    private final List<Match> all;
    private final boolean commas;

    Walk(List<Token> tokens, List<Match> all, boolean commas) {
      this.tokens = tokens;
      this.all = all;
      this.commas = commas;
    }

    void from(int start) {
      int at = start;
      boolean last = false;
      while (at < tokens.size()) {
        int end = element(at, last);
        if (end == at) {
          return;
        }
        int next = separated(end);
        if (next == end && (commas || last)) {
          return;
        }
        last = next > end && !tokens.get(next - 1).text().equals(",");
        at = next;
      }
    }

    /** The token after what stands between two names of a list. */
    private int separated(int at) {
      int next = at;
      while (next < tokens.size() && next < at + 2 && separator(tokens.get(next))) {
        next++;
      }
      return next;
    }

    private boolean separator(Token token) {
      return token.text().equals(",") || token.tag().equals("CCONJ");
    }

    /**
     * Takes the name or names that begin at a token.
     *
     * @return the token after them; the same one where there are none
     */
    private int element(int at, boolean last) {
      Optional<Match> found = at(at);
      if (found.isPresent() && (commas || found.get().known())) {
        return found.get().last() + 1;
      }
      found.ifPresent(all::remove);
      int end = at;
      while (end < tokens.size() && at(end).isEmpty() && names.nameLike(tokens.get(end))) {
        end++;
      }
      while (end > at && !SentenceNames.capital(tokens.get(end - 1))) {
        end--;
      }
      boolean teller = end < tokens.size() && tokens.get(end).tag().equals("VERB");
      if (end == at || names.party(tokens, at, end) || (teller && !last)) {
        return at;
      }
      if (commas || (last && end - at < 3)) {
        if (end - at > LONGEST) {
          return at;
        }
        take(at, end);
        return end;
      }
      return split(at, end, last);
    }

    private Optional<Match> at(int token) {
      return all.stream().filter(m -> m.first() <= token && token <= m.last()).findFirst();
    }

    private int split(int from, int to, boolean first) {
      int at = from;
      while (at < to) {
        int end = at + 1;
        while (end < to && end - at < LONGEST && begins(tokens.get(end - 1))) {
          end++;
        }
        take(at, end);
        at = end;
        if (first) {
          break;
        }
      }
      return at;
    }

    private boolean begins(Token token) {
      return cues.element(token.lower()) || TransliterationKey.isArticle(token.lower());
    }

    /** Takes the names that words are known to be made of, else the words as one name. */
    private void take(int from, int to) {
      List<Match> known = matcher.find(tokens, from, to, true);
      if (known.size() == 1 && known.get(0).first() == from && known.get(0).last() == to - 1) {
        all.add(known.get(0));
      } else {
        Match alike = names.unknown(tokens, from, to);
        all.add(far(alike) ? new Match(alike.name(), from, to - 1, List.of()) : alike);
      }
    }

    /** Whether what a name is nearly spelled like lies far from what else the sentence names. */
    private boolean far(Match alike) {
      List<Place> others =
          all.stream()
              .filter(Match::known)
              .map(match -> match.candidates().get(0))
              .filter(place -> !place.kind().wide())
              .toList();
      return alike.known()
          && !others.isEmpty()
          && others.stream()
              .noneMatch(place -> place.point().km(alike.candidates().get(0).point()) < FAR_KM);
    }
  }
}
