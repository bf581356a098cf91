package org.sitrep.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * The dates that a claim may have: of its sentence, of those before it and just after it. One per
 * article and thread: it remembers what the article's expressions mean.
 */
final class Candidates {
  private static final int BEFORE = 10;
  private static final int AFTER = 4;
  private static final int INSIDE = 24;
  private static final int SENTENCES_AFTER = 3;
  private static final Set<TimeKind> STARTS =
      Set.of(
          TimeKind.MONTH,
          TimeKind.YEAR,
          TimeKind.AGO,
          TimeKind.SEASON,
          TimeKind.FULL,
          TimeKind.DAY,
          TimeKind.WEEKDAY);

  /** Types whose events go on, or are counted up. */
  private static final Set<ClaimType> LASTING =
      Set.of(
          ClaimType.CASUALTIES,
          ClaimType.DISPLACE,
          ClaimType.BESIEGE,
          ClaimType.CLASH,
          ClaimType.ASSAULT,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING);

  private final TimeReader reader;
  private final Map<Span, List<TimeExpression>> known = new HashMap<>();

  Candidates(TimeReader reader) {
    this.reader = reader;
  }

  List<Candidate> of(Scene scene, List<Mention.OfTime> times) {
    List<Candidate> in = new ArrayList<>();
    List<Candidate> before = new ArrayList<>();
    List<Candidate> after = new ArrayList<>();
    int first = firstInSentence(scene, times);
    for (int i = first; i < times.size() && after.size() < AFTER; i++) {
      int sentence = sentenceOf(scene, times.get(i));
      if (sentence > scene.sentence() + SENTENCES_AFTER) {
        break;
      }
      List<Candidate> to = sentence == scene.sentence() ? in : after;
      if (to.size() < INSIDE) {
        add(scene, times, times.get(i), sentence, to);
      }
    }
    for (int i = first - 1; i >= 0 && before.size() < BEFORE; i--) {
      add(scene, times, times.get(i), sentenceOf(scene, times.get(i)), before);
    }
    if (first > BEFORE) {
      add(scene, times, times.get(0), sentenceOf(scene, times.get(0)), before);
    }
    List<Candidate> both = bothDays(in);
    both.addAll(bothDays(before));
    in.addAll(before);
    in.addAll(after);
    in.addAll(both);
    in.removeIf(candidate -> tooLate(scene, candidate));
    return in;
  }

  /** Two days in a row that one sentence names: "on Sunday and into Monday". */
  private static List<Candidate> bothDays(List<Candidate> told) {
    List<Candidate> out = new ArrayList<>();
    for (int i = 1; i < told.size(); i++) {
      Candidate one = told.get(i - 1);
      Candidate other = told.get(i);
      boolean days = weekday(one) && weekday(other);
      long apart = other.range().start().toEpochDay() - one.range().start().toEpochDay();
      if (days && one.sentence() == other.sentence() && Math.abs(apart) == 1) {
        DateRange range =
            apart > 0
                ? new DateRange(one.range().start(), other.range().start())
                : new DateRange(other.range().start(), one.range().start());
        out.add(
            new Candidate(
                one.span().union(other.span()),
                one.sentence(),
                TimeKind.WEEKDAYS,
                range,
                DatePrecision.DAY,
                Math.min(one.rank(), other.rank())));
      }
    }
    return out;
  }

  private static boolean weekday(Candidate told) {
    boolean kind = told.kind() == TimeKind.WEEKDAY || told.kind() == TimeKind.NEAR;
    return kind && told.range().days() == 1;
  }

  /** What is told as having happened, or not, is not later than the telling. */
  private static boolean tooLate(Scene scene, Candidate candidate) {
    return scene.claim().status() != Status.EXPECTED
        && scene.published().filter(p -> candidate.range().start().isAfter(p.end())).isPresent();
  }

  private static int firstInSentence(Scene scene, List<Mention.OfTime> times) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < scene.sentenceSpan().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int sentenceOf(Scene scene, Mention.OfTime time) {
    return Scene.sentenceAt(scene.article().sentences(), time.span().start());
  }

  private void add(
      Scene scene,
      List<Mention.OfTime> times,
      Mention.OfTime time,
      int sentence,
      List<Candidate> out) {
    if (sentence < 0) {
      return;
    }
    Sentence words = words(scene.article().sentences().get(sentence), time.span());
    boolean since = words.tokens().size() > 1 && words.tokens().get(0).lower().equals("since");
    List<TimeExpression> read =
        known.computeIfAbsent(
            time.span(),
            s -> reader.read(words, new Context(scene.published(), scene.published().isEmpty())));
    TimeKind kind = kind(read, since);
    int rank = out.size();
    out.add(new Candidate(time.span(), sentence, kind, time.range(), time.precision(), rank));
    everSince(scene, time, kind)
        .ifPresent(
            until ->
                out.add(
                    new Candidate(
                        time.span(),
                        sentence,
                        TimeKind.SINCETHEN,
                        until,
                        Days.ofLength(until),
                        rank)));
    comesNext(scene, time, kind)
        .ifPresent(
            next ->
                out.add(
                    new Candidate(
                        time.span(), sentence, TimeKind.COMING, next, time.precision(), rank)));
    Onward.of(time, kind, times)
        .map(
            on -> new Candidate(time.span(), sentence, TimeKind.ONWARD, on, time.precision(), rank))
        .ifPresent(out::add);
    if (since && kind == TimeKind.SINCE) {
      inner(read, time.range()).ifPresent(e -> out.add(candidate(e, sentence, time.range(), rank)));
    }
  }

  /** What "has" happened may have gone on from a day to the published one: totals, mostly. */
  private static Optional<DateRange> everSince(Scene scene, Mention.OfTime time, TimeKind kind) {
    ClaimType type = scene.claim().type();
    boolean may = STARTS.contains(kind) && (LASTING.contains(type) || scene.tense().equals("has"));
    return scene
        .published()
        .filter(p -> may && !time.range().end().isAfter(p.end()))
        .filter(p -> time.range().start().isBefore(p.end().minusDays(1)))
        .map(p -> new DateRange(time.range().start(), p.end()));
  }

  /** Of what is expected, a time that ends by publication may also be the coming one. */
  private static Optional<DateRange> comesNext(Scene scene, Mention.OfTime time, TimeKind kind) {
    Optional<DateRange> published =
        scene
            .published()
            .filter(p -> scene.claim().status() == Status.EXPECTED)
            .filter(p -> !time.range().end().isAfter(p.end()));
    return published.flatMap(p -> Coming.of(time.range(), kind, p.end()));
  }

  private static TimeKind kind(List<TimeExpression> read, boolean since) {
    if (read.isEmpty()) {
      return TimeKind.ANCHORED;
    }
    TimeKind last = read.get(read.size() - 1).kind();
    return since && last != TimeKind.SINCETHEN ? TimeKind.SINCE : last;
  }

  /** The day that a span since it begins with. */
  private static Optional<TimeExpression> inner(List<TimeExpression> read, DateRange since) {
    return read.stream()
        .filter(e -> e.kind() != TimeKind.SINCE)
        .filter(e -> e.range().filter(r -> r.start().equals(since.start())).isPresent())
        .findFirst();
  }

  private static Candidate candidate(TimeExpression e, int sentence, DateRange since, int rank) {
    DateRange range = e.range().orElse(since);
    DatePrecision precision = e.value().precision();
    return new Candidate(e.span(), sentence, e.kind(), range, precision, rank);
  }

  private static Sentence words(Sentence sentence, Span span) {
    List<Token> inside = sentence.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
    return new Sentence(sentence.index(), sentence.block(), span, inside);
  }
}
