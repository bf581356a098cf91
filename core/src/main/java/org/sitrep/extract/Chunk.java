package org.sitrep.extract;

/**
 * A noun phrase without what hangs on it: "the US-backed militant group".
 *
 * @param start the number of its first token in the sentence
 * @param end the number after its last token
 * @param head the token that it is about
 * @param kind what it names
 */
record Chunk(int start, int end, int head, Kind kind) {
  /** What a noun phrase names, as far as its words tell. */
  enum Kind {
    PARTY,
    PLACE,
    TIME,
    PRONOUN,
    OTHER
  }

  boolean holds(int token) {
    return start <= token && token < end;
  }
}
