package org.sitrep.store.export;

/** Cells of a table that a spreadsheet may open. */
final class Cells {
  private static final String FORMULA = "=+-@\t\r";

  private Cells() {}

  /** Text: what a spreadsheet would take for a formula begins with an apostrophe. */
  static String text(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
