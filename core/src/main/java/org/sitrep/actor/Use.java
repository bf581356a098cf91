package org.sitrep.actor;

import org.sitrep.model.ClaimType;

/**
 * How a claim uses a noun phrase.
 *
 * @param type the claim's type
 * @param bare the kind of force that an owner without a head means: AIR for "Russian" in "Russian
 *     bombing"
 */
record Use(ClaimType type, Kind bare) {
  /** The kind of force that "groups" and "members" mean. */
  Kind group() {
    return switch (type.family()) {
      case TERRITORY, VIOLENCE -> bare == Kind.AIR ? bare : Kind.GROUND;
      default -> bare;
    };
  }

  /** Whether the doer is often told in general words only: "terrorists shelled the city". */
  boolean anonymous() {
    return type == ClaimType.SHELLING || type == ClaimType.EXPLOSION;
  }
}
