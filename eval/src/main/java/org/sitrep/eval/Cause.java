package org.sitrep.eval;

import java.util.Locale;

/** What is wrong with a claim, gravest first. */
public enum Cause {
  /** Only the annotator has it. */
  MISSED("missed"),
  /** Only the system has it. */
  EXTRA("extra"),
  /** The same words, with another type. */
  TYPE("wrong type"),
  /** An agent is missed or wrong. */
  AGENTS("agents"),
  /** A target, likewise. */
  TARGETS("targets"),
  /** A place, likewise. */
  PLACES("places"),
  DATE("date"),
  STATUS("status"),
  /** A source is missed or wrong. */
  SOURCES("sources"),
  CASUALTIES("casualties"),
  /** The right words are taken for another party. */
  ACTOR("party"),
  /** The right words are put more than 20 km away. */
  LOCATION("location");

  private final String label;

  Cause(String label) {
    this.label = label;
  }

  /** For people. */
  public String label() {
    return label;
  }

  /** The name in addresses: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Cause of(Role role) {
    return switch (role) {
      case AGENTS -> AGENTS;
      case TARGETS -> TARGETS;
      case PLACES -> PLACES;
      case SOURCES -> SOURCES;
    };
  }
}
