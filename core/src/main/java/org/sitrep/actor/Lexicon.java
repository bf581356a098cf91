package org.sitrep.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Actor;
import org.sitrep.model.DateRange;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.WordTable;

/** The theatre's names, owners and nouns for parties, in one trie. */
final class Lexicon {
  private static final Kind[] FORCES = {
    Kind.GROUND, Kind.AIR, Kind.MILITIA, Kind.ARMED, Kind.POLICE
  };

  private static final int WITHIN = 9;

  private final NameTrie trie = new NameTrie();
  private final Map<String, Forces> forces = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  Lexicon(Theatre theatre) {
    Kinship kinship = new Kinship(theatre);
    for (WordTable.Row row : theatre.words("places").rows()) {
      places.addAll(List.of(row.cell(0).split("\\|")));
    }
    for (WordTable.Row row : theatre.words("owners").rows()) {
      Forces of = forces(row);
      if (row.cell(0).isEmpty()) {
        forces.put(of.actor(), of);
      } else {
        for (String word : row.cell(0).split("\\|")) {
          trie.add(word, new Word.Owner(of, false, places.contains(word)), days(row), within(row));
        }
      }
    }
    for (WordTable.Row row : theatre.words("heads").rows()) {
      for (String word : row.cell(0).split("\\|")) {
        trie.add(word, head(row, kinship));
      }
    }
    for (Actor actor : theatre.actors().values()) {
      Forces of = forces(actor.id());
      addName(actor.name(), of);
      actor.aliases().forEach(alias -> addName(alias, of));
    }
  }

  private static Forces forces(WordTable.Row row) {
    Map<Kind, String> byKind = new EnumMap<>(Kind.class);
    for (int i = 0; i < FORCES.length; i++) {
      if (!row.cell(i + 2).isEmpty()) {
        byKind.put(FORCES[i], row.cell(i + 2));
      }
    }
    return new Forces(row.cell(1), byKind);
  }

  private static Word.Head head(WordTable.Row row, Kinship kinship) {
    List<String> among =
        Arrays.stream(row.cell(3).split(" ")).filter(side -> !side.isEmpty()).toList();
    Kind kind = Kind.of(row.cell(1));
    boolean nobody = kind == Kind.ARMED && kinship.side(row.cell(2)).equals(Kinship.UNKNOWN);
    return new Word.Head(kind, row.cell(2), among, nobody && kinship.several(among));
  }

  private void addName(String name, Forces of) {
    trie.add(name, new Word.Owner(of, true, places.contains(name)));
  }

  private static DateRange days(WordTable.Row row) {
    String from = row.cell(7);
    String to = row.cell(8);
    return new DateRange(
        from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
        to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
  }

  private static Set<String> within(WordTable.Row row) {
    String told = row.cells().size() > WITHIN ? row.cell(WITHIN) : "";
    return told.isEmpty() ? Set.of() : Set.of(told.split("\\|"));
  }

  /** The known words in pieces, longest first from the left, without overlaps. */
  List<Hit> hits(List<Piece> pieces, Setting setting) {
    List<Hit> out = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Optional<Hit> hit = trie.longest(pieces, at, setting);
      hit.ifPresent(out::add);
      at = hit.map(Hit::to).orElse(at + 1);
    }
    return out;
  }

  /** The longest known words that begin at index at. */
  Optional<Hit> at(List<Piece> pieces, int at, Setting setting) {
    return trie.longest(pieces, at, setting);
  }

  /** What an actor's forces are called. */
  Forces forces(String actor) {
    return forces.getOrDefault(actor, Forces.of(actor));
  }
}
