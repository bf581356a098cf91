package org.sitrep.hostile;

import org.sitrep.model.Mention;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;
import org.sitrep.time.DateResolver;

/** Reads the time expressions of anything. */
public final class DatesFuzz {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final DateResolver DATES = new DateResolver();

  private DatesFuzz() {}

  /** The fuzzer's way in. */
  public static void fuzzerTestOneInput(byte[] input) {
    AnalyzedArticle article = ANALYZER.analyze(FuzzedText.of(input).body());
    int end = 0;
    for (Mention.OfTime time : DATES.find(article)) {
      Holds.that(time.span().start() >= end, "times overlap or are out of order");
      Holds.that(!time.range().end().isBefore(time.range().start()), "a range ends first");
      end = time.span().end();
    }
    Holds.that(end <= article.article().text().length(), "a time goes beyond the text");
    DATES.fullDates(article);
  }
}
