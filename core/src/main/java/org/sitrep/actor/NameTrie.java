package org.sitrep.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.DateRange;
import org.sitrep.text.Token;
import org.sitrep.text.Words;

/**
 * Names by their pieces. A name with a capital is found only in words with one, a name in capitals
 * only ("IS", "US") only in capitals; a final s may be there or not ("Syrias", "rebels").
 */
final class NameTrie {
  private static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

  private final Node root = new Node();

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Name> names = new ArrayList<>(1);
  }

  private record Name(Word word, boolean capital, boolean upper, DateRange days) {
    boolean fits(List<Piece> pieces, int from, int to, LocalDate day) {
      if (days.start().isAfter(day) || days.end().isBefore(day)) {
        return false;
      }
      boolean anyCapital = !capital;
      for (int i = from; i < to; i++) {
        anyCapital |= pieces.get(i).capital();
        if (upper && !pieces.get(i).upper()) {
          return false;
        }
      }
      return anyCapital;
    }
  }

  /** Adds a name; the first of equal names stays. */
  void add(String name, Word word) {
    add(name, word, ALWAYS);
  }

  /** Adds a name that holds in articles of these days. */
  void add(String name, Word word, DateRange days) {
    Node node = root;
    boolean capital = false;
    List<Piece> pieces = new ArrayList<>();
    for (String part : name.split("[\\s/]++")) {
      pieces.addAll(
          Pieces.of(List.of(new Token(0, part.length(), part, Words.lower(part), "", ""))));
    }
    for (Piece piece : pieces) {
      capital |= piece.capital();
      node = node.next.computeIfAbsent(piece.key(), key -> new Node());
    }
    boolean upper = pieces.size() == 1 && pieces.get(0).upper() && name.length() < 6;
    node.names.add(new Name(word, capital, upper, days));
  }

  /** The longest name that begins at index at. */
  Optional<Hit> longest(List<Piece> pieces, int at, LocalDate day) {
    return Optional.ofNullable(walk(root, pieces, at, at, day));
  }

  private static @Nullable Hit walk(
      Node node, List<Piece> pieces, int from, int at, LocalDate day) {
    Hit best = null;
    if (at < pieces.size() && !node.next.isEmpty()) {
      String key = pieces.get(at).key();
      Node exact = node.next.get(key);
      if (exact != null) {
        best = walk(exact, pieces, from, at + 1, day);
      }
      Node bare = key.length() > 3 && key.endsWith("s") ? node.next.get(bare(key)) : null;
      if (bare != null) {
        Hit other = walk(bare, pieces, from, at + 1, day);
        best = best == null || (other != null && other.to() > best.to()) ? other : best;
      }
    }
    return best != null ? best : here(node, pieces, from, at, day);
  }

  private static String bare(String key) {
    return key.substring(0, key.length() - 1);
  }

  private static @Nullable Hit here(
      Node node, List<Piece> pieces, int from, int to, LocalDate day) {
    for (Name name : node.names) {
      if (name.fits(pieces, from, to, day)) {
        return new Hit(from, to, name.word());
      }
    }
    return null;
  }
}
