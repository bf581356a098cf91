package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Span;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Cuts a sentence into the stretches that its cues cover. */
final class Scopes {
  private final Reporting words;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Cue> cues;

  Scopes(Reporting words, Sentence sentence, List<Cue> cues) {
    this.words = words;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.cues = List.copyOf(cues);
  }

  List<Attributed> attributed() {
    List<Attributed> out = new ArrayList<>();
    for (int c = 0; c < cues.size(); c++) {
      Cue cue = cues.get(c);
      int from = cue.left() ? leftEnd(c) : cue.end();
      int to = cue.right() ? rightEnd(c) : cue.start();
      if (from < to) {
        out.add(new Attributed(sentence.index(), span(from, to), spans(cue), cue.charge()));
      }
    }
    return out;
  }

  private List<Span> spans(Cue cue) {
    return cue.sources().stream().map(r -> span(r.start(), r.end())).toList();
  }

  private Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Right of a cue: up to a clause of which another speaker tells. */
  private int rightEnd(int c) {
    for (int n = c + 1; n < cues.size(); n++) {
      Cue next = cues.get(n);
      int border = next.right() ? next.start() : apart(cues.get(c).end(), next.start());
      if (border >= 0 && border > cues.get(c).end() && joins(border, next)) {
        return border;
      }
    }
    return tokens.size();
  }

  /** Whether a clause of its own opens just before a token. */
  private boolean joins(int border, Cue next) {
    if (!next.right()) {
      return true;
    }
    for (int i = border - 1; i >= 0 && i >= border - 3; i--) {
      String tag = tokens.get(i).tag();
      if (tag.equals("CCONJ")
          || tag.equals("SCONJ") && !tokens.get(i).lower().equals("that")
          || words.is(tokens.get(i), "apart")) {
        return true;
      }
    }
    return false;
  }

  private int apart(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (words.is(tokens.get(i), "apart")) {
        return i;
      }
    }
    return -1;
  }

  /** Left of a cue: from the last clause that another speaker does not tell. */
  private int leftEnd(int c) {
    int end = cues.get(c).start();
    for (int p = c - 1; p >= 0; p--) {
      Cue previous = cues.get(p);
      if (previous.right()) {
        int border = apart(previous.end(), end - 1);
        if (border >= 0) {
          return border;
        }
      } else if (tells(previous.end(), end)) {
        return previous.end();
      }
    }
    return 0;
  }

  private boolean tells(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).tag().equals("VERB")) {
        return true;
      }
    }
    return false;
  }
}
