package org.sitrep.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.DateRange;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;

/** Article → its time expressions in order, each read against what stands before it. */
final class TimeReader {
  private static final int LOOK_BACK = 12;
  private static final int SINCE_REACH = 16;
  private static final Set<String> COMING =
      Set.of("will", "due", "scheduled", "slated", "planned", "upcoming", "shall", "wo");

  /** What is meant to come when "to" follows: "is expected to", "plans to". */
  private static final Set<String> MEANT =
      Set.of(
          "expected",
          "preparing",
          "prepares",
          "plans",
          "planning",
          "intends",
          "aims",
          "poised",
          "ready",
          "set");

  private static final Set<String> SAID =
      Set.of("said", "told", "reported", "announced", "says", "stated", "warned", "added");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "his");
  private static final Set<TimeKind> TELLING =
      Set.of(
          TimeKind.FULL,
          TimeKind.DAY,
          TimeKind.WEEKDAY,
          TimeKind.MONTH,
          TimeKind.YEAR,
          TimeKind.SEASON,
          TimeKind.DAYS,
          TimeKind.MONTHS,
          TimeKind.YEARS,
          TimeKind.WEEK,
          TimeKind.NEAR,
          TimeKind.ANCHORED,
          TimeKind.UNIT,
          TimeKind.FEAST,
          TimeKind.DECADE);

  private final Grammar grammar = new Grammar();
  private final Optional<DateOrders> orders;

  TimeReader() {
    this.orders = Optional.empty();
  }

  /**
   * @param orders how outlets write dates in numbers
   */
  TimeReader(DateOrders orders) {
    this.orders = Optional.of(orders);
  }

  /** A sentence with what was found in it. */
  private record Found(Sentence sentence, List<Part> parts, List<TimeMatch> matches) {}

  List<TimeExpression> read(AnalyzedArticle article) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Part> parts = Part.of(sentence);
      found.add(new Found(sentence, parts, grammar.find(parts)));
    }
    Optional<DateRange> published =
        article.article().meta().published().map(Published::range).or(() -> dateline(found));
    List<TimeMatch> all = found.stream().flatMap(f -> f.matches().stream()).toList();
    Context context = new Context(published, Narrative.is(all, published));
    context.setReport(all.stream().anyMatch(TimeReader::ofTheDay));
    orders.ifPresent(o -> context.setOrder(o.of(article.article().meta())));
    List<TimeExpression> out = new ArrayList<>();
    for (Found each : found) {
      read(each, context, out);
    }
    return out;
  }

  private static Optional<DateRange> dateline(List<Found> found) {
    return found.stream().findFirst().flatMap(f -> Dateline.of(f.parts(), f.matches()));
  }

  private static boolean ofTheDay(TimeMatch match) {
    return match.is("kind", "weekday") || match.is("kind", "near") || match.is("kind", "overnight");
  }

  /** The expressions of one sentence by itself. */
  List<TimeExpression> read(Sentence sentence, Context context) {
    List<Part> parts = Part.of(sentence);
    List<TimeExpression> out = new ArrayList<>();
    read(new Found(sentence, parts, grammar.find(parts)), context, out);
    return out;
  }

  private void read(Found found, Context context, List<TimeExpression> out) {
    int first = out.size();
    List<Span> spans = new ArrayList<>();
    for (TimeMatch match : found.matches()) {
      context.setFuture(isComing(found.parts(), match.from()));
      Optional<TimeExpression> read = read(found, match, context);
      if (read.isPresent()) {
        out.add(read.get().coming(context.future()));
        spans.add(new Span(match.from(), match.to()));
        tell(read.get(), context);
      }
    }
    context.setFuture(false);
    addSince(found, spans, context, out, first);
  }

  private static Optional<TimeExpression> read(Found found, TimeMatch match, Context context) {
    TimeKind kind = TimeKind.of(match.get("kind").orElse("ref"));
    Span span = span(found.parts(), match.from(), match.to());
    int sentence = found.sentence().index();
    if (!match.reading().operation().equals("range")) {
      return ValueReader.read(match, context)
          .map(v -> new TimeExpression(span, sentence, kind, v, List.of()));
    }
    List<TimeValue> ends = RangeReader.ends(match, context);
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    List<TimeExpression> bounds = Bounds.of(found.parts(), match, sentence, kind, ends);
    Optional<TimeValue> value =
        ends.get(0).range().isEmpty()
            ? Optional.of(TimeValue.bare(ends.get(0).text() + "/" + ends.get(1).text()))
            : CalendarReader.span(
                ends.get(0).range().orElseThrow(), ends.get(1).range().orElseThrow());
    return value.map(v -> new TimeExpression(span, sentence, kind, v, bounds));
  }

  static Span span(List<Part> parts, int from, int to) {
    return new Span(parts.get(from).start(), parts.get(to - 1).end());
  }

  private static void tell(TimeExpression expression, Context context) {
    if (TELLING.contains(expression.kind())) {
      boolean days = expression.kind() == TimeKind.DAYS;
      expression.range().ifPresent(r -> context.told(r, days || r.days() <= 3));
    }
  }

  /** Whether the words before say that the time is to come. */
  private static boolean isComing(List<Part> parts, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
      String word = parts.get(i).lower();
      if (SAID.contains(word)) {
        return false;
      }
      if (COMING.contains(word)) {
        return !(word.equals("due") && because(parts, i));
      }
      if (MEANT.contains(word) && parts.get(i + 1).lower().equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "due" at an index tells a cause ("due to the attack") and no plan ("due to meet"). */
  private static boolean because(List<Part> parts, int at) {
    return at + 2 < parts.size()
        && parts.get(at + 1).lower().equals("to")
        && ARTICLES.contains(parts.get(at + 2).lower());
  }

  /** Adds the spans "since the war began in March 2011": over the expression, to publication. */
  private static void addSince(
      Found found, List<Span> spans, Context context, List<TimeExpression> out, int first) {
    for (int i = 0; i < spans.size(); i++) {
      TimeExpression inner = out.get(first + i);
      int from = i == 0 ? 0 : spans.get(i - 1).end();
      int since =
          sinceBefore(
              found.parts(),
              Math.max(from, spans.get(i).start() - SINCE_REACH),
              spans.get(i).start());
      boolean dates = TELLING.contains(inner.kind()) || inner.kind() == TimeKind.AGO;
      if (since >= 0 && dates) {
        Span span = span(found.parts(), since, spans.get(i).end());
        inner
            .range()
            .flatMap(r -> ValueReader.toNow(r, context))
            .map(v -> new TimeExpression(span, inner.sentence(), TimeKind.SINCE, v, List.of()))
            .ifPresent(out::add);
      }
    }
  }

  private static int sinceBefore(List<Part> parts, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      String word = parts.get(i).lower();
      if (word.equals("since")) {
        return i;
      }
      if (word.equals(",") || word.equals(";") || word.equals("and")) {
        return -1;
      }
    }
    return -1;
  }
}
