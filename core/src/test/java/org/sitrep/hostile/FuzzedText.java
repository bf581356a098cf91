package org.sitrep.hostile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.DateRange;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.Span;

/**
 * Bytes as a text to read. The first byte says how the others make characters, so that text of any
 * kind can be made, halves of surrogate pairs too, and chooses what else there is to choose.
 */
record FuzzedText(int choice, String text) {
  private static final int PAIRS = 0x80;
  private static final LocalDate DAY = LocalDate.of(2017, 10, 15);

  static FuzzedText of(byte[] input) {
    if (input.length == 0) {
      return new FuzzedText(0, "");
    }
    int choice = input[0] & 0xff;
    if ((choice & PAIRS) == 0) {
      String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
      return new FuzzedText(choice, text);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i + 1 < input.length; i += 2) {
      text.append((char) ((input[i] & 0xff) << 8 | input[i + 1] & 0xff));
    }
    return new FuzzedText(choice & ~PAIRS, text.toString());
  }

  /** What is known of the document beside its text: a day, or nothing. */
  Metadata given() {
    Published day = new Published(DateRange.of(DAY), false);
    return (choice & 0x40) == 0 ? Metadata.empty().with(day) : Metadata.empty();
  }

  /** How the text is to be read. */
  Document.Format format() {
    return switch ((choice & 0xf) % 3) {
      case 0 -> Document.Format.PAGE;
      case 1 -> Document.Format.RECORD;
      default -> Document.Format.HTML;
    };
  }

  /** The text as an article all of whose text is body. */
  Article body() {
    Block whole = new Block(BlockKind.BODY, new Span(0, text.length()));
    return new Article("fuzzed", Optional.empty(), given(), text, List.of(whole));
  }
}
