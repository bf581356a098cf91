package org.sitrep.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.ClaimType;

/** Tells from the words after a phrase which of an owner's forces it means. */
final class Usage {
  private static final Set<String> CONNECTORS = WordLists.of("connectors");
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "ADJ");

  private final Lexicon lexicon;

  Usage(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The use of the pieces from index from to to in a claim of this type. */
  Use of(ClaimType type, List<Piece> pieces, int from, int to, Setting setting) {
    return new Use(type, bare(type, pieces, from, to, setting));
  }

  private Kind bare(ClaimType type, List<Piece> pieces, int from, int to, Setting setting) {
    if (from >= to) {
      return Kind.POLITICS;
    }
    boolean the = pieces.get(from).key().equals("the");
    int at = to;
    if (at < pieces.size() && pieces.get(at).clitic()) {
      at++;
    }
    if (at >= pieces.size()) {
      return Kind.POLITICS;
    }
    if (CONNECTORS.contains(pieces.get(at).token().lower())) {
      return shared(type, pieces, at + 1, setting)
          .orElseGet(() -> adjective(type, pieces, to, the, setting));
    }
    Piece next = pieces.get(at);
    boolean noun = NOUNS.contains(next.token().tag()) && !next.key().endsWith("dai");
    if (!noun && !pieces.get(to - 1).token().tag().equals("ADJ")) {
      return Kind.POLITICS;
    }
    return head(pieces, at, setting)
        .map(kind -> kind == Kind.AIR && type == ClaimType.SHELLING ? Kind.GROUND : kind)
        .orElse(the ? Kind.POLITICS : forces(type));
  }

  /** "Syrian and Russian jets": the head that two owners share. */
  private Optional<Kind> shared(ClaimType type, List<Piece> pieces, int at, Setting setting) {
    Optional<Hit> other = lexicon.at(pieces, at, setting);
    return other
        .filter(hit -> hit.word() instanceof Word.Owner)
        .flatMap(hit -> head(pieces, hit.to(), setting))
        .map(kind -> kind == Kind.AIR && type == ClaimType.SHELLING ? Kind.GROUND : kind);
  }

  private Optional<Kind> head(List<Piece> pieces, int at, Setting setting) {
    return lexicon
        .at(pieces, at, setting)
        .flatMap(
            hit ->
                hit.word() instanceof Word.Head head ? Optional.of(head.kind()) : Optional.empty());
  }

  private Kind adjective(ClaimType type, List<Piece> pieces, int to, boolean the, Setting setting) {
    boolean side =
        !the
            && lexicon
                .at(pieces.subList(0, to), to - 1, setting)
                .filter(hit -> hit.word() instanceof Word.Owner owner && !owner.name())
                .isPresent();
    return side || pieces.get(to - 1).token().tag().equals("ADJ") ? forces(type) : Kind.POLITICS;
  }

  private static Kind forces(ClaimType type) {
    return switch (type) {
      case AIRSTRIKE -> Kind.AIR;
      case SHELLING, CLASH, ADVANCE, REPEL, ASSAULT -> Kind.GROUND;
      default -> Kind.POLITICS;
    };
  }
}
