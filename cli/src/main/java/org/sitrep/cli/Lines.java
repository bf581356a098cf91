package org.sitrep.cli;

/** Text from outside on a terminal: one line, and no character that steers the terminal. */
final class Lines {
  private Lines() {}

  static String one(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
