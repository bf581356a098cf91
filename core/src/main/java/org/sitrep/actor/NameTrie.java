package org.sitrep.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Names of one word must be this long to be known with a slip in them. */
  private static final int LONE = 7;

  private static final int LONGEST = 20;

  private final Node root = new Node();
  private final Slips slips = new Slips();

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Name> names = new ArrayList<>(1);
  }

  /**
   * @param within the provinces in which it means this; empty: everywhere
   */
  private record Name(
      Word word, boolean capital, boolean upper, DateRange days, Set<String> within) {
    boolean fits(List<Piece> pieces, int from, int to, Setting setting) {
      if (days.start().isAfter(setting.day()) || days.end().isBefore(setting.day())) {
        return false;
      }
      if (!within.isEmpty() && setting.province().filter(within::contains).isEmpty()) {
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
    add(name, word, ALWAYS, Set.of());
  }

  /** Adds a name that holds in articles of these days and in these provinces; none: everywhere. */
  void add(String name, Word word, DateRange days, Set<String> within) {
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
    if (capital && word instanceof Word.Owner owner && owner.name()) {
      slips.add(pieces.get(0).key());
    }
    boolean upper = pieces.size() == 1 && pieces.get(0).upper() && name.length() < 6;
    node.names.add(new Name(word, capital, upper, days, within));
  }

  /** The longest name that begins at index at. */
  Optional<Hit> longest(List<Piece> pieces, int at, Setting setting) {
    return Optional.ofNullable(walk(root, pieces, at, at, setting))
        .or(() -> slipped(pieces, at, setting));
  }

  /** A name whose first word has a slip in it. */
  private Optional<Hit> slipped(List<Piece> pieces, int at, Setting setting) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    Piece first = pieces.get(at);
    boolean may =
        first.capital() && first.token().tag().equals("PROPN") && first.key().length() <= LONGEST;
    return Optional.of(first.key())
        .filter(key -> may && !root.next.containsKey(key))
        .flatMap(slips::of)
        .flatMap(key -> Optional.ofNullable(root.next.get(key)))
        .flatMap(node -> Optional.ofNullable(walk(node, pieces, at, at + 1, setting)))
        .filter(hit -> hit.word() instanceof Word.Owner owner && owner.name())
        .filter(hit -> hit.to() > at + 1 || first.key().length() >= LONE);
  }

  private static @Nullable Hit walk(
      Node node, List<Piece> pieces, int from, int at, Setting setting) {
    Hit best = null;
    if (at < pieces.size() && !node.next.isEmpty()) {
      String key = pieces.get(at).key();
      Node exact = node.next.get(key);
      if (exact != null) {
        best = walk(exact, pieces, from, at + 1, setting);
      }
      Node bare = key.length() > 3 && key.endsWith("s") ? node.next.get(bare(key)) : null;
      if (bare != null) {
        Hit other = walk(bare, pieces, from, at + 1, setting);
        best = best == null || (other != null && other.to() > best.to()) ? other : best;
      }
    }
    return best != null ? best : here(node, pieces, from, at, setting);
  }

  private static String bare(String key) {
    return key.substring(0, key.length() - 1);
  }

  private static @Nullable Hit here(
      Node node, List<Piece> pieces, int from, int to, Setting setting) {
    for (Name name : node.names) {
      if (name.fits(pieces, from, to, setting)) {
        return new Hit(from, to, name.word());
      }
    }
    return null;
  }
}
