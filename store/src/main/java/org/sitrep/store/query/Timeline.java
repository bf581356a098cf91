package org.sitrep.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
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
  private final Spread spread;
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
    int[] ends = Spread.ends(all, matches.set());
    this.first = day(ends[0], ends);
    this.last = day(ends[1], ends);
    this.step = first.isEmpty() ? Steps.DAY : Steps.of(step, first.get(), last.orElseThrow());
    this.starts = first.isEmpty() ? List.of() : this.step.all(first.get(), last.orElseThrow());
    this.spread = new Spread(all, days(starts), first.isEmpty() ? 0 : ends[1] + 1);
    fill();
  }

  private static Optional<LocalDate> day(int day, int[] ends) {
    return ends[0] > ends[1] ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  private static int[] days(List<LocalDate> starts) {
    return starts.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
  }

  private void fill() {
    if (by.equals("none")) {
      add("", "All", matches.set());
      return;
    }
    Positions rest = matches.set().copy();
    for (Tags.Tag tag : Facets.tags(all.tags(), by)) {
      Positions with = matches.with(tag);
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

  private void add(String value, String name, Positions set) {
    int[] counts = spread.of(set);
    int total = IntStream.of(counts).sum();
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
    Positions undated = matches.set().copy();
    undated.clear(0, all.dated());
    json.field("step", step.code()).field("by", by).day("first", first).day("last", last);
    json.texts("starts", starts.stream().map(LocalDate::toString).toList());
    json.array("rows", rows, Timeline::row);
    json.field("total", matches.total()).field("undated", undated.cardinality());
  }

  private static void row(Json json, Row row) {
    json.field("value", row.value()).field("name", row.name()).field("total", row.total());
    json.startArray("counts");
    row.counts().forEach(count -> json.number((long) count));
    json.endArray();
  }
}
