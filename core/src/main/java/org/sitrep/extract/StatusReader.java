package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.model.Status;

/** Reads from the words around a trigger how its event is told, by {@code status.tsv}. */
final class StatusReader {
  private static final int REACH = 4;
  private static final int GOVERN = 7;
  private static final int AFTER_REACH = 9;
  private final List<Cue> cues = new ArrayList<>();

  private enum Where {
    BEFORE,
    GOVERNS,
    AFTER,
    SENTENCE
  }

  private record Cue(String word, Where where, Status status) {}

  StatusReader() {
    for (List<String> row : LexiconFile.rows("status.tsv")) {
      cues.add(
          new Cue(
              row.get(0),
              Where.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              Status.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
    }
  }

  Status read(View view, Trigger trigger) {
    for (Cue cue : cues) {
      if (found(view, trigger, cue)) {
        return cue.status();
      }
    }
    return Status.HAPPENED;
  }

  private static boolean found(View view, Trigger trigger, Cue cue) {
    return switch (cue.where()) {
      case SENTENCE -> within(view, 0, view.size(), cue.word());
      case BEFORE -> before(view, trigger, cue.word());
      case GOVERNS -> governs(view, trigger, cue.word());
      case AFTER -> after(view, trigger, cue.word());
    };
  }

  private static boolean within(View view, int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (view.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean before(View view, Trigger trigger, String word) {
    for (int i = trigger.start() - 1; i >= 0 && i >= trigger.start() - REACH; i--) {
      if (view.is(i, word)) {
        return true;
      }
      String tag = view.token(i).tag();
      if (tag.equals("PUNCT") || tag.equals("CCONJ") || tag.equals("SCONJ")) {
        return false;
      }
    }
    return false;
  }

  /** "an operation … is expected soon": a form of "be" and the word, before the clause ends. */
  private static boolean after(View view, Trigger trigger, String word) {
    for (int i = trigger.end(); i < view.size() && i < trigger.end() + AFTER_REACH; i++) {
      if (view.is(i, word) && i > 0 && view.is(i - 1, "be")) {
        return true;
      }
      String lower = view.token(i).lower();
      if (lower.equals(",") || lower.equals(";") || view.token(i).tag().equals("CCONJ")) {
        return false;
      }
    }
    return false;
  }

  /** "plans to storm", "tried to capture or destroy". */
  private static boolean governs(View view, Trigger trigger, String word) {
    boolean to = false;
    for (int i = trigger.start() - 1; i >= 0 && i >= trigger.start() - GOVERN; i--) {
      to |= view.token(i).lower().equals("to");
      if (to && view.is(i, word)) {
        return true;
      }
      if (view.token(i).lower().equals(",") || to && view.verb(i)) {
        return false;
      }
    }
    return false;
  }
}
