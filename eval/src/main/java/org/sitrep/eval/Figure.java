package org.sitrep.eval;

import java.util.Locale;

/** What is counted as found, missed or wrong, in the order of a report. */
public enum Figure {
  /** Claims paired by sentence, whatever their type. */
  SENTENCE,
  /** Paired claims of the same type. */
  TYPED,
  /** Claims right in type, agents, places, date and status all at once. */
  CORE,
  /** Claims right in everything. */
  EXACT,
  /** Agents of typed pairs; those of other claims count as missed or wrong. */
  AGENTS,
  /** Targets, likewise. */
  TARGETS,
  /** Places, likewise. */
  PLACES,
  /** Sources, likewise. */
  SOURCES,
  /** Casualties by kind and lowest number, likewise. */
  CASUALTIES;

  /** The name in files: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
