package org.sitrep.model;

import java.util.Optional;

/**
 * What could not be used, and why.
 *
 * @param code a stable kebab-case word, by which issues are counted: "empty-file", "invalid-utf8",
 *     "ragged-row"
 * @param where the file, or the article's id
 * @param place the line, row, or offset in it, as a person would say it ("line 12"); empty for the
 *     whole
 * @param message one sentence that says what is wrong and what to do
 * @param rejected true where input was left out or is damaged; false for a note
 */
public record Issue(
    String code, String where, Optional<String> place, String message, boolean rejected)
    implements Comparable<Issue> {
  /** One line: file, place, message. */
  public String line() {
    return where + place.map(p -> ":" + p).orElse("") + ": " + message + " [" + code + "]";
  }

  @Override
  public int compareTo(Issue other) {
    return line().compareTo(other.line());
  }
}
