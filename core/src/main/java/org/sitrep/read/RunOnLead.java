package org.sitrep.read;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Span;

/** Reads what stands before the body in one line with it. */
final class RunOnLead {
  /** No lead is longer. */
  private static final int REACH = 400;

  /** A title is looked for no further than this behind other furniture. */
  private static final int TITLE_REACH = 220;

  private static final int STEPS = 12;
  private final RuleBook rules;
  private final Tags tags = new Tags();
  private final Standfirst standfirst = new Standfirst();

  RunOnLead(RuleBook rules) {
    this.rules = rules;
  }

  /** Adds the blocks of the lead; the offset at which the body begins. */
  int read(String text, Span block, Optional<String> title, List<Block> blocks) {
    Optional<TitleMatch> match = title.map(TitleMatch::new);
    int at = block.start();
    Optional<Span> ahead = match.flatMap(m -> ahead(m, text, block));
    if (ahead.isPresent()) {
      at = rules(text, at, ahead.get().start(), blocks);
      Span rest = Paragraphs.strip(text, at, ahead.get().start());
      if (rest.length() > 0) {
        blocks.add(new Block(BlockKind.BYLINE, rest));
      }
      blocks.add(new Block(BlockKind.HEADING, ahead.get()));
      at = ahead.get().end();
    }
    at = rules(text, at, Math.min(block.end(), at + REACH), blocks);
    int body = tags.lead(text, at, block.end(), blocks);
    return standfirst.read(text, body, block.end(), blocks);
  }

  /** The title behind furniture that is not running text. */
  private static Optional<Span> ahead(TitleMatch match, String text, Span block) {
    int end = Math.min(block.end(), block.start() + TITLE_REACH);
    for (int i = block.start(); i < end; i++) {
      boolean word =
          Character.isLetterOrDigit(text.charAt(i))
              && (i == block.start() || !Character.isLetterOrDigit(text.charAt(i - 1)));
      if (word) {
        Optional<Span> span = match.at(text, i, block.end());
        if (span.isPresent()) {
          boolean prose = i - block.start() > 30 && Prose.ends(text.substring(block.start(), i));
          return prose ? Optional.empty() : span;
        }
      }
    }
    return Optional.empty();
  }

  private int rules(String text, int start, int end, List<Block> blocks) {
    int at = skip(text, start, end);
    for (int step = 0; step < STEPS && at < end; step++) {
      Optional<Block> found = rules.find(Rule.Scope.LEAD, text, at, end);
      if (found.isEmpty()) {
        break;
      }
      Span span = Paragraphs.strip(text, at, found.get().span().end());
      blocks.add(new Block(found.get().kind(), span));
      at = skip(text, found.get().span().end(), end);
    }
    return at;
  }

  private static int skip(String text, int start, int end) {
    int at = start;
    while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
      at++;
    }
    return at;
  }
}
