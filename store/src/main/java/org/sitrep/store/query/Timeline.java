package org.sitrep.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.store.record.Json;

/** How many incidents began when, by a kind of tag. */
public final class Timeline {
  private final Snapshot all;
  private final Matches matches;
  private final Steps step;
  private final String by;
  private final Optional<LocalDate> first;
  private final Optional<LocalDate> last;
  private final List<LocalDate> starts;
  private final int[] stepOfDay;
  private final List<Row> rows = new ArrayList<>();

  /** One value and how many incidents that have it began in each step. */
  public record Row(String value, String name, int total, List<Integer> counts) {
    public Row {
      counts = List.copyOf(counts);
    }
  }

  /**
   * Of the incidents that a filter lets through.
   *
   * @param step day, week, month or auto
   * @param by front, type, family, standing, side or none
   */
  public Timeline(View view, Filter filter, String step, String by) {
    this.all = view.snapshot();
    this.matches = new Matches(view, filter);
    this.by = by;
    IntStream days =
        matches.set().stream()
            .limit(matches.total())
            .map(all::first)
            .filter(d -> d != Snapshot.NO_DAY);
    int[] sorted = days.sorted().toArray();
    this.first = sorted.length == 0 ? Optional.empty() : day(sorted[0]);
    this.last = sorted.length == 0 ? Optional.empty() : day(sorted[sorted.length - 1]);
    this.step = first.isEmpty() ? Steps.DAY : Steps.of(step, first.get(), last.orElseThrow());
    this.starts = first.isEmpty() ? List.of() : this.step.all(first.get(), last.orElseThrow());
    this.stepOfDay = first.isEmpty() ? new int[0] : stepsOf(sorted[0], sorted[sorted.length - 1]);
    rows(view);
  }

  private static Optional<LocalDate> day(int day) {
    return Optional.of(LocalDate.ofEpochDay(day));
  }

  private int[] stepsOf(int from, int to) {
    LocalDate start = LocalDate.ofEpochDay(from);
    int[] steps = new int[to - from + 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = step.between(start, start.plusDays(i));
    }
    return steps;
  }

  private void rows(View view) {
    if (by.equals("none")) {
      add("", "All", matches.set());
      return;
    }
    BitSet rest = (BitSet) matches.set().clone();
    for (Tags.Tag tag : Facets.tags(view, by)) {
      BitSet with = matches.with(tag);
      if (!with.isEmpty()) {
        add(tag.value(), tag.name(), with);
        rest.andNot(with);
      }
    }
    rows.sort(Comparator.comparingInt(Row::total).reversed().thenComparing(Row::value));
    if (!rest.isEmpty()) {
      add("", "None", rest);
    }
  }

  private void add(String value, String name, BitSet set) {
    int[] counts = new int[starts.size()];
    int total = 0;
    int from = first.map(d -> (int) d.toEpochDay()).orElse(0);
    for (int p = set.nextSetBit(0); p >= 0; p = set.nextSetBit(p + 1)) {
      if (all.first(p) != Snapshot.NO_DAY) {
        counts[stepOfDay[all.first(p) - from]]++;
        total++;
      }
    }
    if (total > 0) {
      rows.add(new Row(value, name, total, IntStream.of(counts).boxed().toList()));
    }
  }

  /** The first day of each step. */
  public List<LocalDate> starts() {
    return List.copyOf(starts);
  }

  /** The rows, most first. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** Writes it. */
  public void write(Json json) {
    int undated = (int) matches.set().stream().filter(p -> all.first(p) == Snapshot.NO_DAY).count();
    json.field("step", step.code()).field("by", by).day("first", first).day("last", last);
    json.texts("starts", starts.stream().map(LocalDate::toString).toList());
    json.array("rows", rows, Timeline::row);
    json.field("total", matches.total()).field("undated", undated);
  }

  private static void row(Json json, Row row) {
    json.field("value", row.value()).field("name", row.name()).field("total", row.total());
    json.startArray("counts");
    row.counts().forEach(count -> json.number((long) count));
    json.endArray();
  }
}
