package org.sitrep.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Mention;
import org.sitrep.text.AnalyzedArticle;

/**
 * The dates of an article as a whole.
 *
 * @param main the first day that is told without its year, mostly that of the news
 * @param counts how often each range is told
 * @param most how often the one that is told most often is told
 * @param weekdays whether days are named as in a report, by weekday or from the day of publication
 */
record Outline(
    Optional<DateRange> main, Map<DateRange, Integer> counts, int most, boolean weekdays) {
  private static final int HEAD = 6;

  static Outline of(AnalyzedArticle article, List<Mention.OfTime> times) {
    Map<DateRange, Integer> counts = new HashMap<>();
    Optional<DateRange> main = Optional.empty();
    boolean weekdays = false;
    for (Mention.OfTime time : times) {
      String words = time.span().of(article.article().text());
      counts.merge(time.range(), 1, Integer::sum);
      weekdays |= words.contains("day") && !words.contains(" day");
      boolean day = time.precision() == DatePrecision.DAY && !hasYear(words);
      boolean head = Scene.sentenceAt(article.sentences(), time.span().start()) < HEAD;
      if (main.isEmpty() && day && head) {
        main = Optional.of(time.range());
      }
    }
    int most = counts.values().stream().reduce(0, Math::max);
    return new Outline(main, counts, most, weekdays);
  }

  private static boolean hasYear(String words) {
    int digits = 0;
    for (int i = 0; i < words.length(); i++) {
      digits = Numerals.isDigit(words.charAt(i)) ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
    }
    return false;
  }
}
