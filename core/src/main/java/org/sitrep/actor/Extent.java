package org.sitrep.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much of its sentence a phrase has to be read with. A phrase that cuts a name in two is read
 * with the whole name ("the Manbij" of "the Manbij Military Council"), one that is only a number
 * with its noun, and one that names nobody with what it belongs to ("terrorists" of "terrorists
 * affiliated with X").
 *
 * @param pieces of the sentence, or of the part of it around the phrase
 * @param hits the known words in them
 */
record Extent(List<Piece> pieces, List<Hit> hits) {
  private static final Set<String> LINKS = WordLists.folded("tails");
  private static final Set<String> THROUGH = WordLists.folded("through");
  private static final Set<String> BRANCHES = WordLists.folded("branches");
  private static final Set<String> GROUPS = WordLists.folded("groups");
  private static final Set<String> INNER = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "X");
  private static final Set<String> COUNTS = Set.of("DET", "NUM", "ADJ", "ADV", "VERB", "SYM", "X");

  /** How many pieces after a phrase may tell whose it is. */
  private static final int TAIL = 9;

  /** How many pieces after a number its noun may stand. */
  private static final int NOUN = 4;

  /** The indices of pieces from which and to which a phrase goes. */
  record Bounds(int from, int to) {}

  /** The phrase with the whole of the names that it has parts of. */
  Bounds whole(int from, int to) {
    int start = from;
    int end = to;
    for (Hit hit : hits) {
      boolean name = hit.word() instanceof Word.Owner owner && owner.name();
      if (name && hit.from() < to && hit.to() > from) {
        start = Math.min(start, hit.from());
        end = Math.max(end, hit.to());
      }
    }
    return new Bounds(start, end);
  }

  /** The phrase with the noun that its number counts: "an" of "an estimated 500 people". */
  Bounds counted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!COUNTS.contains(tag(i)) || known(i)) {
        return new Bounds(from, to);
      }
    }
    int at = to;
    while (at < Math.min(pieces.size(), to + NOUN) && COUNTS.contains(tag(at)) && !known(at)) {
      at++;
    }
    boolean noun = at < pieces.size() && (tag(at).equals("NOUN") || tag(at).equals("PROPN"));
    return new Bounds(from, noun ? at + 1 : to);
  }

  private boolean known(int at) {
    return hits.stream().anyMatch(hit -> hit.from() <= at && at < hit.to());
  }

  /** The phrase with the words after it that tell whose it is. */
  Bounds tailed(int from, int to) {
    int at = to;
    if (at + 1 < pieces.size()
        && pieces.get(at).key().equals("and")
        && tag(at + 1).equals("NOUN")) {
      at += 2;
    }
    while (at < pieces.size() && at < to + 3 && THROUGH.contains(pieces.get(at).key())) {
      at++;
    }
    if (at >= pieces.size() || !LINKS.contains(pieces.get(at).key())) {
      return new Bounds(from, to);
    }
    int end = at + 1;
    while (end < Math.min(pieces.size(), at + TAIL) && goesOn(end)) {
      end++;
    }
    return new Bounds(from, end);
  }

  private boolean goesOn(int at) {
    Piece piece = pieces.get(at);
    return piece.joined()
        || known(at)
        || INNER.contains(tag(at))
        || LINKS.contains(piece.key())
        || piece.token().text().equals("\"");
  }

  /** The phrase with the name that follows a word for a branch: "the Syrian arm" before "X". */
  Bounds branch(int from, int to) {
    if (to <= from || !BRANCHES.contains(pieces.get(to - 1).key())) {
      return new Bounds(from, to);
    }
    int at = to;
    while (at < Math.min(pieces.size(), to + TAIL) && (goesOn(at) || comma(at))) {
      at++;
    }
    return new Bounds(from, at);
  }

  /** The name that says who a group is: "the militant group, the X Brigade, …". */
  Optional<Word.Owner> apposed(int to) {
    if (to == 0
        || to + 1 >= pieces.size()
        || !GROUPS.contains(pieces.get(to - 1).key())
        || !comma(to)) {
      return Optional.empty();
    }
    int at = tag(to + 1).equals("DET") ? to + 2 : to + 1;
    return hits.stream()
        .filter(hit -> hit.from() == at)
        .filter(hit -> closes(hit.to()))
        .flatMap(hit -> name(hit.from(), hit.to()).stream())
        .findFirst();
  }

  /** Whether an apposition may end here: a mark follows, and no list goes on after it. */
  private boolean closes(int at) {
    boolean list = at + 1 < pieces.size() && tag(at + 1).equals("CCONJ");
    return at >= pieces.size() || (pieces.get(at).mark() && !list);
  }

  /** The last name among the pieces from index from to to. */
  Optional<Word.Owner> name(int from, int to) {
    Optional<Word.Owner> out = Optional.empty();
    for (Hit hit : hits) {
      if (hit.from() >= from
          && hit.to() <= to
          && hit.word() instanceof Word.Owner owner
          && owner.name()) {
        out = Optional.of(owner);
      }
    }
    return out;
  }

  private boolean comma(int at) {
    return pieces.get(at).token().text().equals(",");
  }

  private String tag(int at) {
    return pieces.get(at).token().tag();
  }
}
