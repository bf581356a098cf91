package org.sitrep.extract;

import java.util.List;

/**
 * Words of a sentence that credit someone.
 *
 * @param start the number of its first token, the speaker included
 * @param end the number after its last token
 * @param sources nearest to the fact first
 * @param charge whether they accuse, demand or deny rather than tell
 * @param reach on which side the fact stands
 */
record Cue(int start, int end, List<SpeakerPhrase.Range> sources, Reach reach, boolean charge) {
  enum Reach {
    LEFT,
    RIGHT,
    BOTH
  }

  Cue {
    sources = List.copyOf(sources);
  }

  boolean left() {
    return reach != Reach.RIGHT;
  }

  boolean right() {
    return reach != Reach.LEFT;
  }
}
