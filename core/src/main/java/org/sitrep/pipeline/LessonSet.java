package org.sitrep.pipeline;

/** What a training learns from beside the annotated articles that it is given. */
public enum LessonSet {
  /** Nothing. */
  NONE,
  /** The sentences that tell each kind of event in the words of every side: some seconds. */
  SENTENCES,
  /** The sentences and the articles that were written to learn from: some minutes. */
  ALL
}
