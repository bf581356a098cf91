package org.sitrep.extract;

import java.util.List;
import java.util.Optional;

/** Reads what stands between a verb of telling and what is told: who hears it, where, and when. */
final class Hearers {
  private static final int SHORT_NAME = 3;

  private final Reporting words;
  private final SpeakerPhrase phrases;
  private final Line line;

  Hearers(Reporting words, Line line) {
    this.words = words;
    this.phrases = new SpeakerPhrase(words);
    this.line = line;
  }

  /** The token after "in a statement on Friday", "to SANA"; who is told is added to the sources. */
  int skip(int from, List<SpeakerPhrase.Range> sources, boolean tells) {
    int at = from;
    if (tells) {
      at = audience(at, sources);
    }
    boolean moved = true;
    while (moved && at < line.size()) {
      moved = false;
      if (words.is(line.token(at), "time") || line.tag(at).equals("ADV")) {
        at++;
        moved = true;
        continue;
      }
      String lower = line.lower(at);
      if (lower.equals("on")
          || lower.equals("in")
          || lower.equals("via")
          || lower.equals("to")
          || lower.equals("by")) {
        Optional<SpeakerPhrase.Range> phrase = phrases.startingAt(line.tokens(), at + 1);
        if (phrase.isPresent() && medium(phrase.get())) {
          at = phrase.get().end();
          moved = true;
        } else if (lower.equals("to")
            && phrase.isPresent()
            && line.tag(phrase.get().start()).equals("PROPN")) {
          at = audience(at + 1, sources);
          moved = true;
        } else if (at + 1 < line.size() && words.is(line.token(at + 1), "time")) {
          at++;
          moved = true;
        }
      }
    }
    return at;
  }

  private boolean medium(SpeakerPhrase.Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (words.is(line.token(i), "medium")) {
        return true;
      }
    }
    return false;
  }

  private int audience(int at, List<SpeakerPhrase.Range> sources) {
    Optional<SpeakerPhrase.Range> told = phrases.startingAt(line.tokens(), at);
    if (told.isEmpty()) {
      return at;
    }
    boolean named = false;
    boolean crowd = false;
    for (int i = told.get().start(); i < told.get().end(); i++) {
      named |=
          line.tag(i).equals("PROPN")
              || SpeakerPhrase.name(line.token(i))
              || words.is(line.token(i), "source");
      crowd |= words.is(line.token(i), "audience");
    }
    boolean outlet =
        named
            && (!crowd
                || told.get().end() - told.get().start() <= SHORT_NAME
                    && line.tag(told.get().start()).equals("PROPN"));
    if (outlet) {
      sources.add(told.get());
    }
    return told.get().end();
  }
}
