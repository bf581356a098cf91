package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;

/** Gives each paragraph of one article's page its kind. Immutable. */
final class Labeller {
  private static final Pattern MONTH_AT_END =
      Pattern.compile("(?s).{10,300}, (?:\\p{Lu}\\p{Ll}{2,8} )?(?:19|20)\\d\\d\\.?");
  private static final Pattern CLOCK =
      Pattern.compile("\\d[:.]\\d\\d ?(?i:[ap]\\.?m\\b|(?:UTC|GMT|E[SD]?T|BST|CES?T)\\b)");
  private final RuleBook rules;

  Labeller(RuleBook rules) {
    this.rules = rules;
  }

  /** What a paragraph is by itself, wherever it stands; empty: it depends. */
  Optional<BlockKind> alone(String paragraph) {
    Optional<BlockKind> kind =
        rules.kind(Rule.Scope.LINE, paragraph).or(() -> rules.kind(Rule.Scope.PART, paragraph));
    if (kind.isPresent()) {
      return kind;
    }
    if (Prose.links(paragraph)) {
      boolean dated = DateLine.of(paragraph).isPresent();
      return Optional.of(dated ? BlockKind.DATELINE : BlockKind.BOILERPLATE);
    }
    return DateLine.of(paragraph).map(d -> BlockKind.DATELINE);
  }

  /** Whether a paragraph opens the readers' comments, where a body stands before it. */
  boolean opensComments(String paragraph) {
    return rules.kind(Rule.Scope.COMMENTS, paragraph).isPresent();
  }

  /** The blocks of a text, a paragraph each. */
  List<Block> label(String text, List<Paragraph> paragraphs, Optional<String> title) {
    Pass pass = new Pass(title.map(TitleMatch::new));
    int headline = headline(text, paragraphs, title).orElse(-1);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      BlockKind kind = pass.next(paragraph, paragraph.of(text));
      boolean above = i < headline && kind == BlockKind.HEADING;
      blocks.add(new Block(above ? BlockKind.BOILERPLATE : kind, paragraph.span()));
    }
    end(text, blocks);
    return List.copyOf(blocks);
  }

  /** What the last paragraphs of a body tell of its author is none of it. */
  private void end(String text, List<Block> blocks) {
    long body = blocks.stream().filter(b -> b.kind() == BlockKind.BODY).count();
    for (int i = blocks.size() - 1; i >= 0 && body > 1; i--) {
      Block block = blocks.get(i);
      if (block.kind() == BlockKind.BODY) {
        Optional<BlockKind> kind = rules.kind(Rule.Scope.END, block.span().of(text));
        if (kind.isEmpty()) {
          return;
        }
        blocks.set(i, new Block(kind.get(), block.span()));
        body--;
      }
    }
  }

  /** The paragraph above which there is no heading; a web page's marks tell that themselves. */
  private OptionalInt headline(String text, List<Paragraph> paragraphs, Optional<String> title) {
    if (paragraphs.stream().anyMatch(p -> p.hint().isPresent())) {
      return OptionalInt.empty();
    }
    if (title.isPresent()) {
      TitleMatch match = new TitleMatch(title.get());
      return IntStream.range(0, paragraphs.size())
          .filter(i -> match.is(paragraphs.get(i).of(text)))
          .findFirst();
    }
    List<Optional<BlockKind>> kinds =
        paragraphs.stream()
            .map(p -> p.of(text))
            .map(words -> alone(words).or(() -> rules.kind(Rule.Scope.CLOSE, words)))
            .toList();
    return new Headline(text, paragraphs, kinds).find();
  }

  private enum Zone {
    HEAD,
    BODY,
    CLOSING,
    COMMENTS
  }

  /** One pass down a page. */
  private final class Pass {
    private final Optional<TitleMatch> title;
    private Zone zone = Zone.HEAD;
    private boolean titled;

    /** Under a heading such as "Read next", as long as there is nothing but headlines. */
    private boolean listed;

    Pass(Optional<TitleMatch> title) {
      this.title = title;
    }

    BlockKind next(Paragraph paragraph, String words) {
      if (paragraph.hint().isPresent()) {
        return marked(paragraph.hint().get(), words);
      }
      if (zone == Zone.COMMENTS) {
        return BlockKind.COMMENT;
      }
      if (title.isPresent() && title.get().is(words)) {
        titled = true;
        return BlockKind.HEADING;
      }
      if (opensComments(words)) {
        zone = zone == Zone.HEAD ? zone : Zone.COMMENTS;
        return zone == Zone.HEAD ? BlockKind.BOILERPLATE : BlockKind.COMMENT;
      }
      Optional<BlockKind> close = rules.kind(Rule.Scope.CLOSE, words);
      if (close.isPresent()) {
        zone = zone == Zone.HEAD ? zone : Zone.CLOSING;
        return close.get();
      }
      Optional<BlockKind> alone = alone(words);
      return alone.isPresent() ? alone.get() : byPlace(words);
    }

    /** Of a paragraph of which a web page's marks say what it is. */
    private BlockKind marked(BlockKind hint, String words) {
      if (hint != BlockKind.BODY && hint != BlockKind.HEADING) {
        return hint;
      }
      if (zone == Zone.COMMENTS) {
        return BlockKind.COMMENT;
      }
      if (hint == BlockKind.HEADING && zone == Zone.BODY && opensComments(words)) {
        zone = Zone.COMMENTS;
        return BlockKind.COMMENT;
      }
      Optional<BlockKind> close = rules.kind(Rule.Scope.CLOSE, words);
      if (close.isPresent() || opensComments(words)) {
        listed = close.isPresent() && hint == BlockKind.HEADING;
        return close.orElse(BlockKind.COMMENT);
      }
      listed &= hint == BlockKind.BODY && !Prose.body(words);
      if (listed) {
        return BlockKind.BOILERPLATE;
      }
      // dates are furniture before the body only; those of a chronicle have no clock and zone
      Optional<BlockKind> alone =
          alone(words)
              .filter(
                  k -> k != BlockKind.DATELINE || zone == Zone.HEAD || CLOCK.matcher(words).find());
      zone = hint == BlockKind.BODY && Prose.body(words) ? Zone.BODY : zone;
      return alone.orElse(hint);
    }

    private BlockKind byPlace(String words) {
      if (zone == Zone.CLOSING) {
        return BlockKind.BOILERPLATE;
      }
      if (Prose.body(words)) {
        zone = Zone.BODY;
        return BlockKind.BODY;
      }
      if (zone == Zone.HEAD && titled && MONTH_AT_END.matcher(words).matches()) {
        return BlockKind.CAPTION;
      }
      if (zone == Zone.HEAD && !titled && Prose.words(words) < 3) {
        return BlockKind.BOILERPLATE;
      }
      titled |= zone == Zone.HEAD && Prose.headline(words);
      return BlockKind.HEADING;
    }
  }
}
