package org.sitrep.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;
import org.sitrep.time.Timex.Gold;

/**
 * How well the expressions of annotated narratives are found and read.
 *
 * @param strict F1 of spans that are the same
 * @param relaxed F1 of spans that overlap
 * @param value share of the matched spans that have a value and have it right
 */
record NarrativeScores(double strict, double relaxed, double value, List<String> errors) {
  static NarrativeScores of(List<Timex.Text> texts) {
    TextAnalyzer analyzer = new TextAnalyzer();
    TimeReader reader = new TimeReader();
    int gold = 0;
    int found = 0;
    int same = 0;
    int touching = 0;
    int valued = 0;
    int right = 0;
    List<String> errors = new ArrayList<>();
    for (Timex.Text text : texts) {
      AnalyzedArticle article =
          analyzer.analyze(
              GoldClaims.article(text.name(), text.text(), Optional.of(text.written())));
      List<TimeExpression> left = new ArrayList<>(flat(reader.read(article)));
      gold += text.gold().size();
      found += left.size();
      for (Gold each : text.gold()) {
        Optional<TimeExpression> match = match(each, left);
        if (match.isEmpty()) {
          errors.add("missed " + each.span().of(text.text()) + " " + each.val());
          continue;
        }
        left.remove(match.get());
        touching++;
        boolean exact = match.get().span().equals(each.span());
        same += exact ? 1 : 0;
        if (!exact) {
          errors.add(
              "span " + each.span().of(text.text()) + " / " + match.get().span().of(text.text()));
        }
        if (!each.val().isEmpty()) {
          valued++;
          boolean agrees = normal(each.val()).equals(normal(match.get().value().text()));
          right += agrees ? 1 : 0;
          if (!agrees) {
            errors.add(
                "value "
                    + each.span().of(text.text())
                    + " "
                    + each.val()
                    + " / "
                    + match.get().value().text());
          }
        }
      }
      left.forEach(
          e ->
              errors.add(
                  "extra "
                      + e.span().of(text.text())
                      + " "
                      + e.kind()
                      + " | "
                      + around(text.text(), e)));
    }
    return new NarrativeScores(
        2.0 * same / (gold + found),
        2.0 * touching / (gold + found),
        right / (double) valued,
        errors);
  }

  private static String around(String text, TimeExpression e) {
    int from = Math.max(0, e.span().start() - 30);
    int to = Math.min(text.length(), e.span().end() + 30);
    return text.substring(from, to).replace('\n', ' ');
  }

  /** Spans as their two ends; "since" without it. */
  private static List<TimeExpression> flat(List<TimeExpression> read) {
    List<TimeExpression> out = new ArrayList<>();
    for (TimeExpression each : read) {
      if (each.kind() == TimeKind.SINCE || each.kind() == TimeKind.SINCETHEN) {
        continue;
      }
      if (each.bounds().isEmpty()) {
        out.add(each);
      } else {
        out.addAll(each.bounds());
      }
    }
    return out;
  }

  private static Optional<TimeExpression> match(Gold gold, List<TimeExpression> left) {
    Optional<TimeExpression> same =
        left.stream().filter(e -> e.span().equals(gold.span())).findFirst();
    return same.or(() -> left.stream().filter(e -> e.span().overlaps(gold.span())).findFirst());
  }

  /** Without what only fills an unknown place. */
  private static String normal(String value) {
    String out = value.toUpperCase(Locale.ROOT);
    return out.endsWith("-XX") && !out.startsWith("XXXX")
        ? out.substring(0, out.length() - 3)
        : out;
  }
}
