package org.sitrep.actor;

/** What a noun phrase says of who is meant. */
sealed interface Reading {
  /** A party that the phrase itself names. */
  record Named(String actor) implements Reading {}

  /**
   * A noun without an owner: what it stands for depends on what was named before.
   *
   * @param noun its last piece
   * @param definite whether it is introduced as known: "the militants"
   */
  record Bare(Word.Head head, String noun, boolean definite) implements Reading {}

  /** No word that the theatre knows. */
  record Unknown() implements Reading {}
}
