package org.sitrep.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Span;

/** All rules of furniture.tsv and captions.tsv, by where they look. */
final class RuleBook {
  /** A line rule looks at no more than this; longer paragraphs are seldom furniture. */
  private static final int LONGEST_LINE = 700;

  /** What stands farther down a paragraph says nothing of the whole. */
  private static final int PART_REACH = 300;

  private final Map<Rule.Scope, List<Rule>> rules = new EnumMap<>(Rule.Scope.class);
  private final List<Pattern> captions;

  RuleBook(Vocabulary vocabulary) {
    List<Rule> all =
        Resource.rows("furniture.tsv", 6).stream().map(row -> rule(row, vocabulary)).toList();
    for (Rule.Scope scope : Rule.Scope.values()) {
      rules.put(scope, all.stream().filter(r -> r.scope() == scope).toList());
    }
    captions =
        Resource.rows("captions.tsv", 3).stream()
            .map(row -> vocabulary.compile(row.where(), row.cell(0)))
            .toList();
  }

  private static Rule rule(Resource.Row row, Vocabulary vocabulary) {
    return new Rule(
        row.where(),
        BlockKind.valueOf(row.cell(0)),
        Rule.Scope.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
        vocabulary.compile(row.where(), row.cell(2)),
        needs(row.cell(3)),
        row.cell(4),
        row.cell(5));
  }

  private static List<String> needs(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.replace("\\t", "\t").split("¦"));
  }

  List<Rule> of(Rule.Scope scope) {
    return rules.getOrDefault(scope, List.of());
  }

  /** The kind of the first rule of a scope that fits a paragraph. */
  Optional<BlockKind> kind(Rule.Scope scope, String paragraph) {
    boolean whole = scope.whole();
    if (whole && paragraph.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    String start =
        whole ? paragraph : paragraph.substring(0, Math.min(paragraph.length(), PART_REACH));
    String lower = start.toLowerCase(Locale.ROOT);
    for (Rule rule : of(scope)) {
      if (rule.mayFind(lower) && fits(rule.pattern().matcher(start), scope)) {
        return Optional.of(rule.kind());
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Matcher matcher, Rule.Scope scope) {
    return switch (scope) {
      case LINE, COMMENTS, END -> matcher.matches();
      case CLOSE -> matcher.lookingAt();
      default -> matcher.find();
    };
  }

  /** What the first rule of a scope finds in a stretch of text; for LEAD at its beginning. */
  Optional<Block> find(Rule.Scope scope, String text, int start, int end) {
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
    for (Rule rule : of(scope)) {
      if (!rule.mayFind(lower)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(text).region(start, end);
      matcher.useTransparentBounds(true);
      boolean found = scope == Rule.Scope.LEAD ? matcher.lookingAt() : matcher.find();
      if (found && matcher.end() > matcher.start()) {
        return Optional.of(new Block(rule.kind(), new Span(matcher.start(), matcher.end())));
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence before a picture credit is a caption. */
  boolean caption(CharSequence sentence) {
    return captions.stream().anyMatch(p -> p.matcher(sentence).find());
  }
}
