package org.sitrep.model;

/** What of a claim bears a confidence of its own: a probability of being right. */
public enum Graded {
  /** The claim: that an annotator would find it, with this type. */
  CLAIM,
  /** An agent: that the claim is right and this is one of its agents. */
  AGENTS,
  /** A target, likewise. */
  TARGETS,
  /** A place, likewise. */
  PLACES,
  /** A source, likewise. */
  SOURCES;

  /** The name in files: lower case. */
  public String code() {
    return Names.code(this);
  }
}
