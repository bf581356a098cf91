package org.sitrep.extract;

/** Tells on which side of a speaker and verb the fact stands. */
final class Reaches {
  private final Reporting words;
  private final Line line;

  Reaches(Reporting words, Line line) {
    this.words = words;
    this.line = line;
  }

  /** Where the fact stands, seen from a speaker before the verb. */
  Cue.Reach reach(int start, int end) {
    boolean content = false;
    for (int i = start - 1; i >= 0 && !content; i--) {
      content =
          line.tag(i).equals("VERB")
              || line.closesQuote(i)
              || line.tag(i).equals("NOUN") && start - i > 3 && !line.lower(start - 1).equals(",");
    }
    boolean ends =
        end >= line.size()
            || !tells(end)
            || line.tag(end).equals("PUNCT")
                && !line.opensQuote(end)
                && !line.lower(end).equals(":");
    if (!content) {
      return Cue.Reach.RIGHT;
    }
    if (ends) {
      boolean resumes =
          end < line.size()
              && line.lower(end).equals(",")
              && (line.opensQuote(end + 1) || line.closesQuote(end + 1));
      return resumes ? Cue.Reach.BOTH : Cue.Reach.LEFT;
    }
    boolean tail =
        line.lower(end).endsWith("ing")
                && !line.tag(end).equals("NOUN")
                && !line.tag(end).equals("ADP")
            || line.lower(end).equals("as")
            || line.lower(end).equals("after")
            || line.lower(end).equals("and")
            || line.lower(end).equals("but")
            || line.lower(end).equals("while")
            || line.lower(end).equals("with")
            || line.lower(end).equals("when");
    return tail && closesQuoteOrWord(start - 1) ? Cue.Reach.LEFT : Cue.Reach.RIGHT;
  }

  /** Whether the rest of the sentence tells anything. */
  private boolean tells(int from) {
    for (int i = from; i < line.size(); i++) {
      boolean verb = line.tag(i).equals("VERB") || line.tag(i).equals("AUX");
      if (verb && words.at(line.tokens(), i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean closesQuoteOrWord(int i) {
    return !line.tag(i).equals("CCONJ") && !line.tag(i).equals("SCONJ");
  }
}
