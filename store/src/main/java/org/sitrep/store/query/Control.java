package org.sitrep.store.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.store.Rows;
import org.sitrep.store.record.Addresses;
import org.sitrep.store.record.Areas;
import org.sitrep.store.record.Json;
import org.sitrep.theatre.Front;
import org.sitrep.theatre.Theatre;

/** Who is reported to hold what, in both times. */
public final class Control {
  private static final List<String> ROLES = List.of("holds", "contests", "besieges", "claims");
  private final View view;
  private final Theatre theatre;

  Control(View view) {
    this.view = view;
    this.theatre = view.theatre();
  }

  /** All spans of the places that a filter lets through: by box, area and side. */
  public List<Held> spans(Filter filter) {
    return Rows.list(
            view.db(),
            "SELECT place, side, role, firmness, since, from_day, to_day, known_from, known_to,"
                + " incident FROM control_span ORDER BY place, known_from, from_day, n",
            row ->
                new Held(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    Optional.ofNullable(row.getString(4)),
                    LocalDate.ofEpochDay(row.getLong(5)),
                    LocalDate.ofEpochDay(row.getLong(6)),
                    day(row.getObject(7)),
                    day(row.getObject(8)),
                    day(row.getObject(9)),
                    Optional.ofNullable(row.getString(10))))
        .stream()
        .filter(span -> wanted(span, filter))
        .toList();
  }

  private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Number n
        ? Optional.of(LocalDate.ofEpochDay(n.longValue()))
        : Optional.empty();
  }

  private boolean wanted(Held span, Filter filter) {
    Place place = theatre.places().get(span.place());
    List<String> sides = filter.values("side");
    return place != null
        && (sides.isEmpty() || sides.contains(span.side()))
        && inside(theatre, place, filter);
  }

  /** Whether a place is in the box and the areas of a filter. */
  static boolean inside(Theatre theatre, Place place, Filter filter) {
    List<String> areas = filter.values("area");
    boolean in =
        areas.isEmpty()
            || place.province().map(Areas::province).filter(areas::contains).isPresent()
            || theatre.frontOf(place.point()).map(Front::id).filter(areas::contains).isPresent();
    return in
        && filter.box().map(b -> b.holds(place.point().lat(), place.point().lon())).orElse(true);
  }

  /** What is held on a day, as known on a day; by place. */
  public List<Held> held(Filter filter, Optional<LocalDate> on, Optional<LocalDate> known) {
    List<Held> all = spans(filter);
    LocalDate about = on.or(() -> last(all)).orElse(LocalDate.EPOCH);
    LocalDate knowing = known.or(() -> lastKnown(all)).orElse(LocalDate.EPOCH);
    return all.stream()
        .filter(s -> within(about, Optional.of(s.from()), s.to()))
        .filter(s -> within(knowing, s.knownFrom(), s.knownTo()))
        .sorted(Comparator.comparing(Held::place).thenComparing(s -> ROLES.indexOf(s.role())))
        .toList();
  }

  private static boolean within(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.map(f -> !day.isBefore(f)).orElse(true) && to.map(day::isBefore).orElse(true);
  }

  /** The last day on which something changes. */
  public static Optional<LocalDate> last(List<Held> spans) {
    return spans.stream().map(Held::since).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> lastKnown(List<Held> spans) {
    return spans.stream().flatMap(s -> s.knownFrom().stream()).max(Comparator.naturalOrder());
  }

  /** Writes all spans with their places. */
  public void write(Json json, List<Held> spans) {
    Map<String, Place> places = new LinkedHashMap<>();
    spans.forEach(span -> places.computeIfAbsent(span.place(), theatre.places()::get));
    json.array("places", places.values(), Control::place);
    json.array("spans", spans, Control::span);
    json.day("first", spans.stream().map(Held::from).min(Comparator.naturalOrder()));
    json.day("last", last(spans));
    json.day(
        "known_first",
        spans.stream().flatMap(s -> s.knownFrom().stream()).min(Comparator.naturalOrder()));
    json.day("known_last", lastKnown(spans));
  }

  private static void place(Json json, Place place) {
    json.field("id", place.id()).field("name", place.name()).field("kind", place.kind().code());
    json.field("lat", place.point().lat()).field("lon", place.point().lon());
    json.field("href", Addresses.of("places", place.id()));
  }

  static void span(Json json, Held span) {
    json.field("place", span.place());
    holding(json, span);
    json.day("from", Optional.of(span.from())).day("to", span.to());
    json.day("known_from", span.knownFrom()).day("known_to", span.knownTo());
    json.field("incident", span.incident());
  }

  /** A held place as a record. */
  public String held(Held span) {
    return Json.object(
        json -> {
          Place place = theatre.places().get(span.place());
          if (place != null) {
            place(json, place);
          }
          holding(json, span);
          json.field("incident", span.incident());
        });
  }

  static void holding(Json json, Held span) {
    json.field("side", span.side()).field("role", span.role()).field("firmness", span.firmness());
    json.day("since", Optional.of(span.since()));
  }
}
