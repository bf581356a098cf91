package org.sitrep.time;

/**
 * A class of words that stands at a part.
 *
 * @param kind the class, as patterns name it
 * @param value what the words mean
 * @param length the number of parts
 */
record Hit(String kind, String value, int length) {
  /** Whether this is twenty, thirty … ninety. */
  boolean isTens() {
    return value.length() == 2 && value.charAt(1) == '0' && value.charAt(0) > '1';
  }
}
