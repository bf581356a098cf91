package org.sitrep.model;

/**
 * Two claims of an incident that do not agree.
 *
 * @param kind what they differ in
 * @param first the id of a claim
 * @param second the id of a claim
 * @param message one neutral sentence
 */
public record Difference(Kind kind, String first, String second, String message) {
  /** What two accounts can differ in. */
  public enum Kind {
    DENIAL,
    NUMBER,
    ACTOR,
    CONTROL;

    /** The name in files: lower case. */
    public String code() {
      return Names.code(this);
    }
  }
}
