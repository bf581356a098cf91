package org.sitrep.read;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Span;

/** What facts.tsv finds in the furniture of an article. */
final class Facts {
  private static final int LONGEST = 2_000;
  private final List<Fact> facts;

  /** A row of facts.tsv. */
  record Fact(
      String where,
      Field field,
      Set<BlockKind> kinds,
      Pattern pattern,
      String example,
      String value) {}

  /** What a fact tells. */
  enum Field {
    CREDIT,
    PUBLISHER,
    BYLINE
  }

  Facts(Vocabulary vocabulary) {
    facts = Resource.rows("facts.tsv", 5).stream().map(row -> fact(row, vocabulary)).toList();
  }

  private static Fact fact(Resource.Row row, Vocabulary vocabulary) {
    return new Fact(
        row.where(),
        Field.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
        Arrays.stream(row.cell(1).split(","))
            .map(BlockKind::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(BlockKind.class))),
        vocabulary.compile(row.where(), row.cell(2)),
        row.cell(3),
        row.cell(4));
  }

  List<Fact> all() {
    return facts;
  }

  /** The values of a field, those of earlier rows first. */
  Stream<String> find(Field field, String text, List<Block> blocks) {
    return facts.stream()
        .filter(fact -> fact.field() == field)
        .flatMap(
            fact ->
                blocks.stream()
                    .filter(block -> fact.kinds().contains(block.kind()))
                    .flatMap(block -> find(fact, words(block.span(), text))));
  }

  private static String words(Span span, String text) {
    String words = Prose.plain(span.of(text));
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  static Stream<String> find(Fact fact, String words) {
    Matcher matcher = fact.pattern().matcher(words);
    return matcher.find() ? Stream.of(trim(matcher.group(1))) : Stream.empty();
  }

  private static String trim(String name) {
    return name.replaceAll("(?<=\\p{Ll}{3})\\. .*", "")
        .replaceAll("(?: and agencies)?[\\s.,]*$", "")
        .replaceAll("[’']s$", "");
  }
}
