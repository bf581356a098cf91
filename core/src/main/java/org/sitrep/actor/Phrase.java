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
  private static final Set<String> BANDS = WordLists.folded("bands");
  private static final Set<String> LED = WordLists.folded("led");
  private static final Set<String> NAMES = Set.of("PROPN");

  /** The fewest capitals that are an acronym. */
  private static final int ACRONYM = 3;

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
      boolean cause = pieces.get(i).capital() && CAUSES.contains(pieces.get(i).key());
      if (cause && pieces.get(i + 1).capital() && !known(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether words that are not known tell whose it is, so that nobody who was named before is
   * meant: "the French-led force", "the Karam Brigades", "KNLA fighters".
   */
  boolean ofAnother(Hit noun) {
    for (int i = from; i < noun.from(); i++) {
      if (pieces.get(i).joined() && LED.contains(pieces.get(i).key()) && !known(i)) {
        return true;
      }
    }
    int at = noun.from() - 1;
    if (at < from || known(at) || !NAMES.contains(tag(at)) || !armed(kind(noun))) {
      return false;
    }
    Piece name = pieces.get(at);
    boolean acronym = name.upper() && name.key().length() >= ACRONYM;
    Piece band = pieces.get(noun.to() - 1);
    return acronym || (name.capital() && band.capital() && BANDS.contains(band.key()));
  }

  private static boolean armed(Kind kind) {
    return kind == Kind.GROUND || kind == Kind.ARMED || kind == Kind.MILITIA;
  }

  /** Whether it ends with the people of a country: "62 Palestinians". */
  boolean nationals() {
    List<Hit> inside = inside();
    if (inside.isEmpty()) {
      return false;
    }
    Hit last = inside.get(inside.size() - 1);
    return last.to() == to
        && last.word() instanceof Word.Owner owner
        && !owner.name()
        && pieces.get(to - 1).capital()
        && pieces.get(to - 1).key().endsWith("s");
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

  private boolean known(int at) {
    return hits.stream().anyMatch(hit -> hit.from() <= at && at < hit.to());
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
