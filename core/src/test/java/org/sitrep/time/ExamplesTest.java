package org.sitrep.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.DateRange;
import org.sitrep.model.Mention;
import org.sitrep.text.TextAnalyzer;

/** The worked examples beside the patterns, in an article of Thursday, 12 October 2017. */
class ExamplesTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final DateResolver RESOLVER = new DateResolver();
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2017, 10, 12));

  static Stream<List<String>> examples() {
    return TimeFiles.rows("examples.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void reads(List<String> row) {
    assertThat(read(row.get(0))).isEqualTo(row.get(0) + "\t" + row.get(1) + "\t" + row.get(2));
  }

  /** The sentence with its expressions in brackets, then the days and precision of the last. */
  static String read(String marked) {
    String text = marked.replace("[", "").replace("]", "");
    List<Mention.OfTime> found =
        RESOLVER.find(ANALYZER.analyze(GoldClaims.article("a", text, PUBLISHED)));
    StringBuilder out = new StringBuilder(text);
    for (int i = found.size() - 1; i >= 0; i--) {
      out.insert(found.get(i).span().end(), ']').insert(found.get(i).span().start(), '[');
    }
    if (found.isEmpty()) {
      return out + "\t-\t-";
    }
    Mention.OfTime last = found.get(found.size() - 1);
    return out + "\t" + days(last.range()) + "\t" + last.precision().code();
  }

  private static String days(DateRange range) {
    boolean day = range.start().equals(range.end());
    return day ? range.start().toString() : range.start() + ".." + range.end();
  }
}
