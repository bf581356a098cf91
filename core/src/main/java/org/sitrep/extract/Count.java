package org.sitrep.extract;

import java.util.OptionalInt;

/**
 * A number of people as it stands in a sentence.
 *
 * @param start the number of its first token, "at least" included
 * @param end the number after the last token of the words for the people
 * @param who the token after the number, where the words for the people begin
 * @param part whether it is a part of a total told before
 */
record Count(int start, int end, int who, int min, OptionalInt max, boolean part) {
  /** This as a part of a total. */
  Count asPart() {
    return new Count(start, end, who, min, max, true);
  }
}
