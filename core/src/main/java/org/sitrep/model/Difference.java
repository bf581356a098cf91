package org.sitrep.model;

/**
 * Two claims of an incident that do not agree: a contradiction of independent voices, or an update
 * by which one voice later tells another figure than before.
 *
 * @param kind what they differ in
 * @param first the id of a claim
 * @param second the id of a claim
 * @param message one neutral sentence
 */
public record Difference(Kind kind, String first, String second, String message) {
  /** What two accounts can differ in. */
  public enum Kind {
    /** One tells it, another denies it. */
    DENIAL,
    /** How many were killed or wounded. */
    NUMBER,
    /** On which day it was. */
    DATE,
    /** Where it was. */
    PLACE,
    /** Who did it. */
    ACTOR,
    /** How it ended: a place taken, or an attack on it beaten off. */
    OUTCOME,
    /** Who took the place. */
    CONTROL;

    /** The name in files: lower case. */
    public String code() {
      return Names.code(this);
    }
  }
}
