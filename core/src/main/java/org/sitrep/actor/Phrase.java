package org.sitrep.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.actor.Word.Head;

/**
 * A stretch of pieces with the known words in it.
 *
 * @param from index of its first piece
 * @param to index after its last piece
 */
record Phrase(List<Piece> pieces, List<Hit> hits, int from, int to) {
  private static final Set<String> ENDS = WordLists.folded("ends");
  private static final Set<String> LINKS = WordLists.folded("links");
  private static final Set<String> DEFINITE = WordLists.folded("definite");
  private static final Set<String> CAUSES = WordLists.folded("causes");
  private static final Set<String> NAMES = Set.of("PROPN");
  private static final Set<String> CONTENT = Set.of("PROPN", "NOUN", "ADJ");

  /** A part of this phrase. */
  Phrase part(int start, int end) {
    return new Phrase(pieces, hits, start, end);
  }

  /** The known words that lie in it. */
  List<Hit> inside() {
    return hits.stream().filter(hit -> hit.from() >= from && hit.to() <= to).toList();
  }

  /** The noun phrase proper: up to a preposition, a relative clause or a comma after its noun. */
  Phrase segment() {
    boolean noun = false;
    int at = from;
    int next = 0;
    while (at < to) {
      while (next < hits.size() && hits.get(next).to() <= at) {
        next++;
      }
      if (next < hits.size() && hits.get(next).from() <= at) {
        at = hits.get(next).to();
        noun = true;
      } else if (noun && ends(pieces.get(at))) {
        return part(from, at);
      } else {
        noun |= NAMES.contains(tag(at)) || tag(at).equals("NOUN");
        at++;
      }
    }
    return this;
  }

  private String tag(int at) {
    return pieces.get(at).token().tag();
  }

  private static boolean ends(Piece piece) {
    boolean joined = piece.joined() || piece.mark();
    return piece.key().equals("of")
        || (ENDS.contains(piece.key()) && !joined)
        || (links(piece) && !piece.joined())
        || (piece.mark() && ";:".contains(piece.token().text()));
  }

  /** Whether an owner may follow the piece. */
  static boolean links(Piece piece) {
    String text = piece.token().text();
    return LINKS.contains(piece.key()) || text.equals(",") || text.equals("(");
  }

  /** The noun that says what they are: the last one, but an armed group rather than "group". */
  Optional<Hit> head() {
    Optional<Hit> last = Optional.empty();
    for (Hit hit : inside()) {
      if (hit.word() instanceof Head head
          && last.map(Phrase::kind).filter(kind -> !replaces(head, kind)).isEmpty()) {
        last = Optional.of(hit);
      }
    }
    return last;
  }

  private static boolean replaces(Head head, Kind earlier) {
    Kind later = head.kind();
    boolean fixed = later == Kind.ARMED && head.among().isEmpty();
    return switch (earlier) {
      case ARMED -> later == Kind.PEOPLE || later == Kind.OTHER || fixed;
      case MILITIA, AIR -> later == Kind.PEOPLE || later == Kind.OTHER;
      case GROUND, POLICE -> later != Kind.THING && !later.vague();
      default -> later != Kind.COUNT;
    };
  }

  /** The kind of a head. */
  static Kind kind(Hit hit) {
    return ((Head) hit.word()).kind();
  }

  /** Whether it is introduced as known: "the militants". */
  boolean definite() {
    return from < to && DEFINITE.contains(pieces.get(from).key());
  }

  /** Whether all that it says is "anti-X". */
  boolean anti() {
    return to - from <= 2 && from < to && pieces.get(from).key().equals("anti");
  }

  /** Whether words that are not known make it the name of a group of its own. */
  boolean ofItsOwn() {
    for (int i = from; i + 1 < to; i++) {
      int at = i;
      boolean cause = pieces.get(i).capital() && CAUSES.contains(pieces.get(i).key());
      if (cause
          && pieces.get(i + 1).capital()
          && hits.stream().noneMatch(hit -> hit.from() <= at && at < hit.to())) {
        return true;
      }
    }
    return false;
  }

  /** Whether only a number is told: "19", "around 32", "the 23 killed". */
  boolean numeral() {
    boolean number = false;
    for (int i = from; i < to; i++) {
      if (!pieces.get(i).mark() && (tag(i).equals("NOUN") || tag(i).equals("PROPN"))) {
        return false;
      }
      number |= tag(i).equals("NUM");
    }
    return number;
  }

  /** Whether a number stands right before a noun, so that the phrase ends with it. */
  boolean counted(Hit noun) {
    return noun.from() > from && tag(noun.from() - 1).equals("NUM");
  }

  /** Whether unknown words make a noun of this kind mean something else. */
  boolean loose(Kind kind) {
    return switch (kind) {
      case OTHER -> true;
      case MEMBER, BODY -> unknown(CONTENT);
      case THING -> unknown(NAMES);
      default -> false;
    };
  }

  private boolean unknown(Set<String> tags) {
    int next = 0;
    for (int i = from; i < to; i++) {
      while (next < hits.size() && hits.get(next).to() <= i) {
        next++;
      }
      boolean known = next < hits.size() && hits.get(next).from() <= i;
      if (!known && !pieces.get(i).mark() && tags.contains(tag(i))) {
        return true;
      }
    }
    return false;
  }
}
