package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Span;

/**
 * Takes out of body blocks what stands in one line with the body: a repeated title, date lines,
 * agency credits, tags and captions before it; credits, tags and buttons after it. Tables and feeds
 * give articles that way.
 */
final class RunOn {
  private final RuleBook rules;
  private final RunOnLead lead;
  private final RunOnTail tail;

  RunOn(RuleBook rules) {
    this.rules = rules;
    this.lead = new RunOnLead(rules);
    this.tail = new RunOnTail(rules);
  }

  /** The blocks with those of kind BODY cut up. */
  List<Block> refine(String text, List<Block> blocks, Optional<String> title) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == BlockKind.BODY) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    List<Block> refined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == BlockKind.BODY) {
        refine(text, block.span(), i == first, i == last, title, refined);
      } else {
        refined.add(block);
      }
    }
    return List.copyOf(refined);
  }

  private void refine(
      String text,
      Span span,
      boolean first,
      boolean last,
      Optional<String> title,
      List<Block> refined) {
    int start = first ? lead.read(text, span, title, refined) : span.start();
    List<Block> after = new ArrayList<>();
    int end = last ? tail.read(text, new Span(start, span.end()), after) : span.end();
    inside(text, start, end, refined);
    refined.addAll(after);
  }

  private void inside(String text, int start, int end, List<Block> refined) {
    if (start >= end) {
      return;
    }
    int at = start;
    RuleScan insides = new RuleScan(rules.of(Rule.Scope.INSIDE), text, start, end);
    RuleScan credits = new RuleScan(rules.of(Rule.Scope.CREDIT), text, start, end);
    for (Optional<Block> found = next(insides, credits, at); found.isPresent(); ) {
      Span span = found.get().span();
      int bodyEnd = span.start();
      Optional<Span> caption = caption(text, at, span.start());
      if (caption.isPresent()) {
        bodyEnd = caption.get().start();
      }
      body(text, at, bodyEnd, refined);
      caption.ifPresent(c -> refined.add(new Block(BlockKind.CAPTION, c)));
      refined.add(found.get());
      at = span.end();
      found = next(insides, credits, at);
    }
    body(text, at, end, refined);
  }

  private static Optional<Block> next(RuleScan insides, RuleScan credits, int at) {
    Optional<Block> inside = insides.next(at);
    Optional<Block> credit = credits.next(at);
    boolean first =
        credit.isEmpty()
            || (inside.isPresent() && inside.get().span().start() <= credit.get().span().start());
    return first ? inside : credit;
  }

  /** The sentence before a picture credit where it reads like a caption. */
  private Optional<Span> caption(String text, int start, int credit) {
    Span before = Paragraphs.strip(text, start, credit);
    if (before.length() == 0) {
      return Optional.empty();
    }
    int from = Math.max(before.start(), before.end() - 600);
    for (int i = before.end() - 2; i > from; i--) {
      if (".!?\"”".indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i) == ' ') {
        from = i + 1;
        break;
      }
    }
    Span sentence = Paragraphs.strip(text, from, before.end());
    return rules.caption(sentence.of(text)) ? Optional.of(sentence) : Optional.empty();
  }

  private static void body(String text, int start, int end, List<Block> refined) {
    if (start >= end) {
      return;
    }
    Span span = Paragraphs.strip(text, start, end);
    if (span.length() > 0) {
      boolean words = span.of(text).codePoints().anyMatch(Character::isLetter);
      refined.add(new Block(words ? BlockKind.BODY : BlockKind.BOILERPLATE, span));
    }
  }
}
