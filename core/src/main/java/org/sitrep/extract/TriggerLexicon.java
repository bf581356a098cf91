package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.ClaimType;

/** The rows of {@code triggers.tsv}: words that name events, their conditions, and their types. */
final class TriggerLexicon {
  private static final int GAP = 4;

  private final Map<String, List<Row>> byHead = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * A row.
   *
   * @param words base forms
   * @param head which of them carries the event
   * @param tag V verb, N noun, A any
   * @param example a sentence in which it fires
   */
  record Row(
      List<String> words,
      int head,
      char tag,
      ClaimType type,
      List<Condition> conditions,
      String example) {
    Row {
      words = List.copyOf(words);
      conditions = List.copyOf(conditions);
    }
  }

  TriggerLexicon(WordClasses classes) {
    for (List<String> cells : LexiconFile.rows("triggers.tsv")) {
      List<String> words = List.of(cells.get(0).split(" "));
      char tag = cells.get(1).charAt(0);
      List<Condition> conditions = new ArrayList<>();
      for (String condition : cells.get(3).split(" ")) {
        if (!condition.isEmpty()) {
          conditions.add(Condition.parse(condition, classes));
        }
      }
      int head = tag == 'V' ? 0 : words.size() - 1;
      Row row = new Row(words, head, tag, ClaimType.of(cells.get(2)), conditions, cells.get(4));
      rows.add(row);
      byHead.computeIfAbsent(words.get(head), k -> new ArrayList<>()).add(row);
    }
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** What the first row that fits makes of the word at token i. */
  Optional<Trigger> at(View view, int i) {
    for (String base : view.bases(i)) {
      for (Row row : byHead.getOrDefault(base, List.of())) {
        Optional<Trigger> trigger = match(view, i, row);
        if (trigger.isPresent()) {
          return trigger;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Trigger> match(View view, int i, Row row) {
    if (!tagFits(view, i, row.tag())) {
      return Optional.empty();
    }
    int first = i;
    for (int w = row.head() - 1; w >= 0; w--) {
      first--;
      if (first < 0 || !view.is(first, row.words().get(w))) {
        return Optional.empty();
      }
    }
    int last = i;
    for (int w = row.head() + 1; w < row.words().size(); w++) {
      last = find(view, last, row.words().get(w));
      if (last < 0) {
        return Optional.empty();
      }
    }
    int end = last - i < GAP / 2 + 1 ? last + 1 : i + 1;
    for (Condition condition : row.conditions()) {
      if (!condition.holds(view, i, first)) {
        return Optional.empty();
      }
    }
    double confidence = row.words().size() > 1 || !row.conditions().isEmpty() ? 0.8 : 0.7;
    return Optional.of(new Trigger(first, end, i, row.type(), confidence));
  }

  private static boolean tagFits(View view, int i, char tag) {
    String found = view.token(i).tag();
    return switch (tag) {
      case 'V' ->
          found.equals("VERB") || found.equals("ADJ") && view.token(i).lower().endsWith("ed");
      case 'N' -> !found.equals("VERB") && !found.equals("AUX");
      default -> true;
    };
  }

  private static int find(View view, int from, String word) {
    for (int i = from + 1; i < view.size() && i <= from + GAP; i++) {
      if (view.is(i, word)) {
        return i;
      }
    }
    return -1;
  }
}
