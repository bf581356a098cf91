package org.sitrep.model;

import java.util.Locale;

/** The 29 types of events of the annotation guidelines. */
public enum ClaimType {
  ADVANCE(Family.TERRITORY),
  CAPTURE(Family.TERRITORY),
  WITHDRAW(Family.TERRITORY),
  BESIEGE(Family.TERRITORY),
  LIFT_SIEGE(Family.TERRITORY),
  REPEL(Family.TERRITORY),
  CLASH(Family.VIOLENCE),
  ASSAULT(Family.VIOLENCE),
  AIRSTRIKE(Family.VIOLENCE),
  SHELLING(Family.VIOLENCE),
  EXPLOSION(Family.VIOLENCE),
  CHEMICAL(Family.VIOLENCE),
  SHOOTDOWN(Family.VIOLENCE),
  CASUALTIES(Family.VIOLENCE),
  EXECUTION(Family.VIOLENCE),
  DESTROY(Family.VIOLENCE),
  DETAIN(Family.PEOPLE),
  RELEASE(Family.PEOPLE),
  SURRENDER(Family.PEOPLE),
  DISPLACE(Family.PEOPLE),
  DEPLOY(Family.LOGISTICS),
  AID(Family.LOGISTICS),
  NEGOTIATE(Family.POLITICS),
  AGREE(Family.POLITICS),
  ACCUSE(Family.POLITICS),
  DENY(Family.POLITICS),
  THREATEN(Family.POLITICS),
  DEMAND(Family.POLITICS),
  PROTEST(Family.POLITICS);

  private final Family family;

  ClaimType(Family family) {
    this.family = family;
  }

  /** Groups of types that reports confuse or mix. */
  public enum Family {
    TERRITORY,
    VIOLENCE,
    PEOPLE,
    LOGISTICS,
    POLITICS
  }

  /** The group this type belongs to. */
  public Family family() {
    return family;
  }

  /** The name in files: lower case. */
  public String code() {
    return Names.code(this);
  }

  /**
   * The type with this name in files.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ClaimType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
