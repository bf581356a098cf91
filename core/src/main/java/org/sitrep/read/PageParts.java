package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.BlockKind;

/**
 * Finds where a page goes over to another article: after a finished body a headline, a by-line,
 * source or date line under it, and a body of its own. A list of teasers has no such body.
 */
final class PageParts {
  private static final int LEAST_WORDS = 60;
  private static final int HEAD_LINES = 5;
  private final Labeller labeller;
  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Optional<BlockKind>> kinds = new ArrayList<>();

  PageParts(Labeller labeller, String text, List<Paragraph> paragraphs) {
    this.labeller = labeller;
    this.text = text;
    this.paragraphs = paragraphs;
    for (Paragraph paragraph : paragraphs) {
      String words = paragraph.of(text);
      Optional<BlockKind> alone = labeller.alone(words);
      kinds.add(alone.isEmpty() && Prose.body(words) ? Optional.of(BlockKind.BODY) : alone);
    }
  }

  /** The offsets at which articles begin, the first 0. */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int words = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String here = paragraphs.get(i).of(text);
      if (words >= LEAST_WORDS && labeller.opensComments(here)) {
        break;
      }
      if (words >= LEAST_WORDS && headline(i, here) && opens(i)) {
        starts.add(paragraphs.get(i).span().start());
        words = 0;
      }
      words += is(i, BlockKind.BODY) ? Prose.words(here) : 0;
    }
    return List.copyOf(starts);
  }

  private boolean headline(int i, String here) {
    return kinds.get(i).isEmpty() && Prose.headline(here) && Prose.words(here) >= 4;
  }

  private boolean opens(int headline) {
    int first = headline + 1;
    boolean signed = false;
    while (first < paragraphs.size()
        && first <= headline + HEAD_LINES
        && !is(first, BlockKind.BODY)) {
      signed |= is(first, BlockKind.BYLINE) || is(first, BlockKind.DATELINE);
      first++;
    }
    return signed && bodyFrom(first) >= LEAST_WORDS;
  }

  private int bodyFrom(int first) {
    int words = 0;
    for (int i = first; i < paragraphs.size() && words < LEAST_WORDS; i++) {
      if (is(i, BlockKind.BYLINE)) {
        break;
      }
      words += is(i, BlockKind.BODY) ? Prose.words(paragraphs.get(i).of(text)) : 0;
    }
    return words;
  }

  private boolean is(int i, BlockKind kind) {
    return kinds.get(i).filter(kind::equals).isPresent();
  }
}
