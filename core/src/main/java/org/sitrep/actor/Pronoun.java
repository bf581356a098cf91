package org.sitrep.actor;

import java.util.Optional;
import java.util.Set;
import org.sitrep.model.ClaimType;
import org.sitrep.text.Words;

/** Pronouns by what they can stand for. */
enum Pronoun {
  THEY,
  WE,
  IT,
  PERSON;

  private static final Set<String> OBJECTS = Set.of("them", "him", "us", "me");

  /** Who can take, hold and lose ground. */
  private static final Set<String> UNARMED =
      Set.of("civilians", "monitor", "civil", "international", "other-state");

  /** The pronoun that these words are. */
  static Optional<Pronoun> of(String words) {
    return switch (Words.lower(words)) {
      case "they", "them", "their", "theirs", "themselves", "those", "these", "who" ->
          Optional.of(THEY);
      case "we", "us", "our", "ours", "ourselves" -> Optional.of(WE);
      case "it", "its", "itself", "which" -> Optional.of(IT);
      case "he", "him", "his", "himself", "she", "her", "hers", "herself", "i", "me", "my" ->
          Optional.of(PERSON);
      default -> Optional.empty();
    };
  }

  /** The pronoun of "its", "their", "his". */
  static Optional<Pronoun> possessive(String word) {
    return switch (word) {
      case "its" -> Optional.of(IT);
      case "their" -> Optional.of(THEY);
      case "our" -> Optional.of(WE);
      case "his", "her" -> Optional.of(PERSON);
      default -> Optional.empty();
    };
  }

  /** Whether the word is the object of its clause. */
  static boolean object(String word) {
    return OBJECTS.contains(Words.lower(word));
  }

  /** Whether the pronoun can stand for an actor in a claim of this type. */
  boolean fits(String actor, Kinship kinship, ClaimType type) {
    String side = kinship.side(actor);
    if (type.family() == ClaimType.Family.TERRITORY && UNARMED.contains(side)) {
      return false;
    }
    return switch (this) {
      case THEY, WE -> !side.equals("monitor");
      case IT -> !side.equals("monitor") && !side.equals("civilians");
      case PERSON -> true;
    };
  }
}
