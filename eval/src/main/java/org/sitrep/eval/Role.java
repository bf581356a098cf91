package org.sitrep.eval;

/** What a phrase is in a claim. */
public enum Role {
  AGENTS(Figure.AGENTS),
  TARGETS(Figure.TARGETS),
  PLACES(Figure.PLACES),
  SOURCES(Figure.SOURCES);

  private final Figure figure;

  Role(Figure figure) {
    this.figure = figure;
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
