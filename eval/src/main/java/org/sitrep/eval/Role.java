package org.sitrep.eval;

import org.sitrep.model.Graded;

/** What a phrase is in a claim. */
public enum Role {
  AGENTS(Figure.AGENTS, Graded.AGENTS),
  TARGETS(Figure.TARGETS, Graded.TARGETS),
  PLACES(Figure.PLACES, Graded.PLACES),
  SOURCES(Figure.SOURCES, Graded.SOURCES);

  private final Figure figure;
  private final Graded graded;

  Role(Figure figure, Graded graded) {
    this.figure = figure;
    this.graded = graded;
  }

  Graded graded() {
    return graded;
  }

  /** The figure that counts phrases of this role. */
  public Figure figure() {
    return figure;
  }

  /** The name in files: lower case. */
  public String code() {
    return figure.code();
  }
}
