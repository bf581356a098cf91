package org.sitrep.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.actor.Reading.Bare;
import org.sitrep.actor.Reading.Named;
import org.sitrep.actor.Reading.Unknown;
import org.sitrep.actor.Word.Head;
import org.sitrep.actor.Word.Owner;
import org.sitrep.model.ClaimType;

/**
 * Reads a noun phrase as owners and a head: "Russian" + "jets", "dozens" of "ISIS" + "fighters",
 * "forces" loyal to "Assad".
 */
final class PhraseReader {
  private static final Head COUNTED = new Head(Kind.COUNT, "civilians", List.of(), false);

  private static final Set<String> PROTESTS = WordLists.folded("protests");

  private final Owners owners;

  PhraseReader(Owners owners) {
    this.owners = owners;
  }

  /**
   * Reads a phrase.
   *
   * @param use how it is used
   */
  Reading read(Phrase phrase, Use use) {
    if (phrase.anti() || (use.type() == ClaimType.PROTEST && protest(phrase))) {
      return owners
          .opposed(phrase)
          .<Reading>map(owner -> new Named(owner.forces().actor()))
          .orElse(new Unknown());
    }
    Phrase segment = phrase.segment();
    if (segment.ofItsOwn()) {
      return new Unknown();
    }
    Optional<Hit> head = segment.head();
    Optional<Kind> kind = head.map(Phrase::kind);
    if (kind.filter(k -> k == Kind.OTHER).isPresent()) {
      return new Unknown();
    }
    if (kind.filter(k -> k == Kind.PEOPLE).isPresent()) {
      int after = head.orElseThrow().to();
      boolean counted = segment.counted(head.orElseThrow());
      if (counted || owners.in(segment.part(after, segment.to())).isEmpty()) {
        return new Named(((Head) head.orElseThrow().word()).actor());
      }
      kind = Optional.empty();
    }
    Optional<Owner> owner = owners.in(segment).map(found -> apposed(phrase, segment, found));
    if (owner.isPresent() && counted(segment, head)) {
      return new Named(COUNTED.actor());
    }
    if (owner.isPresent()) {
      return named(owner.get(), kind.orElse(use.bare()), use);
    }
    return beyond(phrase, segment.to(), kind, use).orElseGet(() -> bare(segment, head));
  }

  /** "Anti-government protests" are held against it; who protests is not told. */
  private static boolean protest(Phrase phrase) {
    List<Piece> pieces = phrase.pieces();
    return phrase.from() < phrase.to()
        && pieces.get(phrase.from()).key().equals("anti")
        && PROTESTS.contains(pieces.get(phrase.to() - 1).key());
  }

  /** "At least 62 Palestinians": people of a country, not its forces. */
  private static boolean counted(Phrase segment, Optional<Hit> head) {
    if (!segment.nationals() || head.map(Phrase::kind).filter(k -> k != Kind.COUNT).isPresent()) {
      return false;
    }
    List<Hit> inside = segment.inside();
    Hit people = inside.get(inside.size() - 1);
    return segment.counted(people) || head.filter(h -> h.to() == people.from()).isPresent();
  }

  /** "The US-backed group, X": the name that follows a comma rather than the adjective. */
  private Owner apposed(Phrase phrase, Phrase segment, Owner found) {
    boolean more = !found.name() && segment.to() < phrase.to();
    if (!more || !phrase.pieces().get(segment.to()).mark()) {
      return found;
    }
    return owners.in(phrase.part(segment.to() + 1, phrase.to())).filter(Owner::name).orElse(found);
  }

  private static Reading named(Owner owner, Kind kind, Use use) {
    return new Named(owner.forces().before(kind.vague() ? use.group() : kind));
  }

  /** What the words after the noun tell: "members of X", "fighters from X". */
  private Optional<Reading> beyond(Phrase phrase, int end, Optional<Kind> kind, Use use) {
    if (end >= phrase.to()) {
      return Optional.empty();
    }
    Piece link = phrase.pieces().get(end);
    boolean of = link.key().equals("of");
    Phrase rest = phrase.part(end + 1, phrase.to());
    if (of && kind.filter(k -> k == Kind.COUNT).isPresent() && rest.segment().nationals()) {
      return Optional.of(new Named(COUNTED.actor()));
    }
    if (of && kind.map(Kind::vague).orElse(true)) {
      Reading reading = read(rest, use);
      if (!(reading instanceof Unknown)) {
        return Optional.of(reading);
      }
    }
    if (!of && !Phrase.links(link)) {
      return Optional.empty();
    }
    return owners
        .in(rest)
        .filter(owner -> of || owner.name())
        .map(owner -> named(owner, kind.orElse(Kind.MEMBER), use));
  }

  private static Reading bare(Phrase segment, Optional<Hit> head) {
    if (head.isEmpty()) {
      return segment.numeral() ? new Bare(COUNTED, "", false) : new Unknown();
    }
    Hit hit = head.get();
    if (segment.loose(Phrase.kind(hit)) || segment.ofAnother(hit)) {
      return new Unknown();
    }
    String noun = segment.pieces().get(hit.to() - 1).key();
    return new Bare((Head) hit.word(), noun, segment.definite());
  }
}
