package org.sitrep.extract;

import java.util.Optional;

/** Finds who speaks: the phrase before the verb, or after it where the words are turned round. */
final class Speakers {
  private static final int MAX_SKIP = 8;
  private static final int MAX_ASIDE = 24;

  private final Reporting words;
  private final SpeakerPhrase phrases;
  private final Line line;

  Speakers(Reporting words, Line line) {
    this.words = words;
    this.phrases = new SpeakerPhrase(words);
    this.line = line;
  }

  /** The first of two speakers: "activists and residents said". */
  Optional<SpeakerPhrase.Range> partner(int start) {
    if (!line.lower(start - 1).equals("and")) {
      return Optional.empty();
    }
    return phrases
        .endingAt(line.tokens(), start - 2)
        .filter(p -> p.start() == 0 || hasSource(p))
        .filter(p -> p.end() - p.start() < MAX_SKIP);
  }

  /** The phrase that opens the sentence. */
  Optional<SpeakerPhrase.Range> first(int before) {
    for (int i = 0; i < before && i < MAX_SKIP; i++) {
      Optional<SpeakerPhrase.Range> phrase = phrases.startingAt(line.tokens(), i);
      if (phrase.isPresent() && phrase.get().end() < before) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** The speaker after the verb: after a closing quote or comma, or where nothing else follows. */
  Optional<SpeakerPhrase.Range> inverted(int i, int after) {
    Optional<SpeakerPhrase.Range> right = phrases.startingAt(line.tokens(), after);
    if (right.isEmpty() || i == 0) {
      return Optional.empty();
    }
    int end = right.get().end();
    boolean closes = line.closesQuote(i - 1) || line.lower(i - 1).equals(",");
    boolean stops = end >= line.size() || stop(end);
    boolean named =
        words.is(line.token(end - 1), "source")
            || line.tag(end - 1).equals("PROPN")
            || hasSource(right.get());
    if (closes && (stops || line.closesQuote(i - 1))) {
      return right;
    }
    return stops
            && named
            && !line.lower(i + 1).equals("that")
            && phrases.endingAt(line.tokens(), i - 1).map(s -> !hasSource(s)).orElse(true)
            && i > 3
        ? right
        : Optional.empty();
  }

  boolean hasSource(SpeakerPhrase.Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (words.is(line.token(i), "source")) {
        return true;
      }
    }
    return false;
  }

  private boolean stop(int i) {
    String lower = line.lower(i);
    return line.tag(i).equals("PUNCT")
        || lower.equals("which")
        || lower.equals("who")
        || lower.equals("whose")
        || lower.equals("from")
        || lower.equals("a")
        || lower.equals("to")
        || words.is(line.token(i), "time")
        || lower.equals("on")
        || lower.equals("in");
  }

  /** The phrase left of a verb, auxiliaries, adverbs and times between. */
  Optional<SpeakerPhrase.Range> subject(int verb) {
    int p = verb - 1;
    int floor = Math.max(0, verb - MAX_SKIP);
    while (p >= floor && between(p)) {
      p--;
    }
    if (p < 0) {
      return Optional.empty();
    }
    if (line.lower(p).equals("who")
        || line.lower(p).equals("which")
        || line.lower(p).equals("that")) {
      p--;
      if (line.lower(p).equals(",")) {
        p--;
      }
      return phrases.endingAt(line.tokens(), p);
    }
    if (aside(p)) {
      return apposed(p);
    }
    return phrases.endingAt(line.tokens(), p).map(this::whole);
  }

  /** With what stands before a relative clause or a chain of places: "residents in the town of". */
  private SpeakerPhrase.Range whole(SpeakerPhrase.Range tail) {
    int floor = Math.max(0, tail.start() - 2 * MAX_SKIP);
    boolean verb = false;
    boolean and = false;
    for (int i = tail.start() - 1; i >= floor; i--) {
      and |= line.tag(i).equals("CCONJ");
      if (verb && (line.lower(i).equals("who") || line.lower(i).equals("which"))) {
        int last = line.lower(i - 1).equals(",") ? i - 2 : i - 1;
        return phrases
            .endingAt(line.tokens(), last)
            .filter(this::speaker)
            .map(this::named)
            .orElse(tail);
      }
      verb |= line.tag(i).equals("VERB");
      if (line.tag(i).equals("PUNCT") || verb && words.at(line.tokens(), i).isPresent()) {
        return named(tail);
      }
    }
    SpeakerPhrase.Range named = named(tail);
    if (named.start() < tail.start()) {
      return named;
    }
    if (!verb && !and && !hasSource(tail)) {
      return first(tail.start())
          .filter(this::hasSource)
          .map(f -> new SpeakerPhrase.Range(f.start(), tail.end()))
          .orElse(tail);
    }
    return tail;
  }

  /** With the name before an aside that no comma marks: "the Observatory a war monitor". */
  private SpeakerPhrase.Range named(SpeakerPhrase.Range aside) {
    boolean article =
        line.lower(aside.start()).equals("a") || line.lower(aside.start()).equals("an");
    if (!article) {
      return aside;
    }
    return phrases
        .endingAt(line.tokens(), aside.start() - 1)
        .filter(this::hasSource)
        .map(p -> new SpeakerPhrase.Range(p.start(), aside.end()))
        .orElse(aside);
  }

  /** Whether a phrase may stand for a speaker by its words alone. */
  private boolean speaker(SpeakerPhrase.Range range) {
    return hasSource(range) || line.tag(range.end() - 1).equals("PROPN");
  }

  boolean teller(SpeakerPhrase.Range range) {
    return speaker(range) || line.tag(range.start()).equals("PRON");
  }

  private boolean between(int p) {
    String tag = line.tag(p);
    if (SpeakerPhrase.name(line.token(p)) && !words.is(line.token(p), "time")) {
      return false;
    }
    return tag.equals("AUX")
        || tag.equals("ADV")
        || tag.equals("PART") && !line.lower(p).equals("to") && !line.lower(p).equals("'s")
        || words.is(line.token(p), "time")
        || line.lower(p).equals("on") && p + 1 < line.size() && words.is(line.token(p + 1), "time");
  }

  private boolean aside(int p) {
    return switch (line.lower(p)) {
      case ",", "-", "–", "—" -> true;
      default -> false;
    };
  }

  /** "Omar Haddad, a doctor in the town, said": the phrase before the aside. */
  private Optional<SpeakerPhrase.Range> apposed(int comma) {
    for (int q = comma - 1; q > 0 && comma - q < MAX_ASIDE; q--) {
      if (aside(q)) {
        return phrases.endingAt(line.tokens(), q - 1);
      }
    }
    return Optional.empty();
  }
}
