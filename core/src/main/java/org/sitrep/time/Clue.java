package org.sitrep.time;

import java.util.List;

/**
 * What is measured of an option of a claim when it is looked at again in the light of what its
 * neighbours were given. {@code trees.tsv} names them.
 */
enum Clue {
  /** 0 in the claim's sentence, 1 before, 2 after, 3 no date. */
  SIDE,
  /** The logarithm of the option's own share; that of all options of the same days; of no date. */
  OWN,
  SAME_DAYS,
  NO_DATE,
  /** Shares of the options in, before and after the sentence. */
  IN,
  BEFORE,
  AFTER,
  /** The best other days, and by how much these are better. */
  RIVAL,
  LEAD,
  OPTIONS_IN,
  OPTIONS_BEFORE,
  TYPE,
  STATUS,
  TENSE,
  DEFINITE,
  TRIGGER,
  TRIGGER_TAG,
  SENTENCE,
  DEPTH,
  CLAIMS_IN,
  SOURCES,
  AGENTS,
  PLACES,
  WORDS,
  SPEECH,
  WEEKDAYS,
  TOLD_RANGES,
  /** Of the candidate; missing for no date. */
  AWAY,
  RANK,
  GROUP,
  KIND,
  PRECISION,
  AGE_END,
  AGE_START,
  LENGTH,
  COUNT,
  MAIN,
  REPORT,
  REPORT_AFTER,
  FROM_START,
  TO_END,
  CHARS,
  BETWEEN,
  MARKS,
  VERBS,
  EVENT,
  ALIKE,
  CLAIMS_THERE,
  /** The neighbours' shares of the same days, and how far and how like they are. */
  SECOND_BEFORE,
  SECOND_BEFORE_FAR,
  FIRST_BEFORE,
  FIRST_BEFORE_FAR,
  FIRST_AFTER,
  FIRST_AFTER_FAR,
  SECOND_AFTER,
  SECOND_AFTER_FAR,
  ALIKE_BEFORE,
  ALIKE_BEFORE_HOW,
  ALIKE_AFTER,
  ALIKE_AFTER_HOW,
  NEAR_MEAN,
  NEAR_MOST,
  SENTENCE_MEAN,
  PREVIOUS_MEAN,
  CLAIMS,
  /** The same of the claims of the same type, of the first of them, and of the article's first. */
  KIND_MEAN,
  KIND_MOST,
  KIND_FIRST,
  FIRST,
  /** The largest share of a claim times how like it is; of those with a name in common. */
  KIN,
  NAMESAKE,
  NAMESAKE_FAR;

  private static final List<Clue> ALL = List.of(values());

  static Clue numbered(int number) {
    return ALL.get(number);
  }

  /** Its place among all clues. */
  @SuppressWarnings("EnumOrdinal") // rows of numbers are kept by place; a file names clues in full
  int number() {
    return ordinal();
  }
}
