package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;

/**
 * Finds the headline among the lines that stand before a page's body: the first that has the words
 * for one and is neither the outlet's name nor the motto or menu set right under it.
 */
final class Headline {
  private static final int LEAST_WORDS = 4;

  /** No masthead is longer. */
  static final int MOST_LINES = 40;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Optional<BlockKind>> kinds;
  private final Masthead masthead;

  /**
   * For a page.
   *
   * @param kinds what each paragraph is by itself
   */
  Headline(String text, List<Paragraph> paragraphs, List<Optional<BlockKind>> kinds) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.kinds = kinds;
    List<Block> known = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).isPresent()) {
        known.add(new Block(kinds.get(i).get(), paragraphs.get(i).span()));
      }
    }
    this.masthead = new Masthead(text, known);
  }

  /** The index of the headline's paragraph; empty: no line stands out. */
  OptionalInt find() {
    List<Integer> lines = candidates();
    OptionalInt found = first(lines, LEAST_WORDS);
    boolean named = !paragraphs.isEmpty() && masthead.name(line(0)).isPresent();
    if (found.isEmpty() && named) {
      found = first(lines, 2);
    }
    return found.isPresent() ? OptionalInt.of(bare(found.getAsInt(), lines)) : found;
  }

  private OptionalInt first(List<Integer> lines, int leastWords) {
    return lines.stream()
        .mapToInt(i -> i)
        .filter(i -> Prose.words(line(i)) >= leastWords && !label(i))
        .findFirst();
  }

  private List<Integer> candidates() {
    List<Integer> lines = new ArrayList<>();
    boolean name = false;
    for (int i = 0; i < Math.min(paragraphs.size(), MOST_LINES); i++) {
      String words = line(i);
      boolean motto = name && paragraphs.get(i).gap() == 0;
      if (kinds.get(i).isEmpty() && Prose.body(words)) {
        break;
      }
      boolean known = masthead.name(words).isPresent();
      name = known || (i == 0 && Prose.words(words) < LEAST_WORDS && Masthead.capitalised(words));
      if (kinds.get(i).isEmpty() && !known && !motto && Prose.headline(words)) {
        lines.add(i);
      }
    }
    return lines;
  }

  /**
   * Whether a line is what a meter set right under it counts: "Raised for this month" over "0 $".
   */
  private boolean label(int i) {
    return i + 1 < paragraphs.size()
        && paragraphs.get(i + 1).gap() == 0
        && line(i + 1).codePoints().noneMatch(Character::isLetter);
  }

  /**
   * The same headline further down, where the first is a page title with the outlet's name in it.
   */
  private int bare(int found, List<Integer> lines) {
    TitleMatch title = new TitleMatch(line(found));
    return lines.stream().filter(i -> i > found && title.is(line(i))).findFirst().orElse(found);
  }

  private String line(int i) {
    return paragraphs.get(i).of(text);
  }
}
