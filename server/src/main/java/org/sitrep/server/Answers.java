package org.sitrep.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sitrep.store.export.GeoJson;
import org.sitrep.store.export.Table;
import org.sitrep.store.query.Cells;
import org.sitrep.store.query.Comparison;
import org.sitrep.store.query.Control;
import org.sitrep.store.query.Filter;
import org.sitrep.store.query.Held;
import org.sitrep.store.query.Order;
import org.sitrep.store.query.Page;
import org.sitrep.store.query.Timeline;
import org.sitrep.store.query.View;
import org.sitrep.store.record.Json;

/** What each operation of the contract answers. */
final class Answers {
  private final boolean example;
  private final Optional<Tiles> tiles;
  private final BooleanSupplier offers;
  private final Map<String, Route> routes;

  /** Answers one operation. */
  interface Route {
    Answer answer(View view, Parameters given, String type);
  }

  /**
   * @param example whether the answers are of the built-in example
   * @param offers whether the example can be asked for instead
   */
  Answers(boolean example, Optional<Tiles> tiles, BooleanSupplier offers) {
    this.example = example;
    this.tiles = tiles;
    this.offers = offers;
    this.routes =
        Map.ofEntries(
            Map.entry("incidents", Answers::incidents),
            Map.entry("incident", one((view, id) -> view.incidents().one(id))),
            Map.entry("claims", Answers::claims),
            Map.entry("claim", one((view, id) -> view.claims().one(id))),
            Map.entry("articles", Answers::articles),
            Map.entry("article", one((view, id) -> view.articles().one(id))),
            Map.entry("places", Answers::places),
            Map.entry("place", one((view, id) -> view.places().one(id))),
            Map.entry("actors", Answers::actors),
            Map.entry("actor", one((view, id) -> view.actors().one(id))),
            Map.entry("control", Answers::control),
            Map.entry("controlSpans", Answers::spans),
            Map.entry("sources", Answers::sources),
            Map.entry("source", one((view, id) -> view.sources().one(id))),
            Map.entry("compare", Answers::compare),
            Map.entry("search", Answers::search),
            Map.entry("timeline", Answers::timeline),
            Map.entry("map", Answers::map),
            Map.entry("statistics", this::statistics),
            Map.entry("theatre", (v, p, t) -> Answer.of(Json.object(v.words()::write))),
            Map.entry("areas", (v, p, t) -> Answer.of(Json.object(v.words()::outlines))));
  }

  /** The route of an operation; empty where it is answered elsewhere. */
  Optional<Route> route(String operation) {
    return Optional.ofNullable(routes.get(operation));
  }

  private interface Single {
    Optional<String> one(View view, String id);
  }

  private static Route one(Single single) {
    return (view, given, type) ->
        Answer.of(
            single
                .one(view, given.required("id"))
                .orElseThrow(() -> new Problem(404, "there is no record of this id")));
  }

  private static Answer page(Page page, String type, Table table) {
    return switch (type) {
      case Formats.CSV -> new Answer(table.csv(page.items()), page.next());
      case Formats.GEOJSON ->
          new Answer(
              GeoJson.collection(
                  page.items(),
                  json -> json.field("next", page.next()).field("total", page.total())),
              page.next());
      default -> new Answer(Json.object(json -> list(json, page)), page.next());
    };
  }

  private static void list(Json json, Page page) {
    json.startArray("items");
    page.items().forEach(json::written);
    json.endArray().field("total", page.total()).field("next", page.next());
  }

  private static Answer incidents(View view, Parameters given, String type) {
    Order order = Order.valueOf(given.required("sort").toUpperCase(java.util.Locale.ROOT));
    Page page =
        view.incidents().page(given.filter(), order, given.number("limit"), given.text("cursor"));
    return page(page, type, Table.INCIDENTS);
  }

  private static Answer claims(View view, Parameters given, String type) {
    Page page =
        view.claims()
            .page(
                given.filter(),
                given.text("incident"),
                given.text("article"),
                given.number("limit"),
                given.text("cursor"));
    return page(page, type, Table.CLAIMS);
  }

  private static Answer articles(View view, Parameters given, String type) {
    Page page = view.articles().page(given.filter(), given.number("limit"), given.text("cursor"));
    return page(page, type, Table.ARTICLES);
  }

  private static Answer places(View view, Parameters given, String type) {
    Page page = view.places().page(given.filter(), given.number("limit"), given.text("cursor"));
    return page(page, type, Table.PLACES);
  }

  private static Answer actors(View view, Parameters given, String type) {
    Page page = view.actors().page(given.filter(), given.number("limit"), given.text("cursor"));
    return page(page, type, Table.ACTORS);
  }

  private static Answer sources(View view, Parameters given, String type) {
    Page page =
        view.sources().page(given.text("text"), given.number("limit"), given.text("cursor"));
    return page(page, type, Table.SOURCES);
  }

  private static Answer control(View view, Parameters given, String type) {
    Control control = view.control();
    Filter filter = given.filter();
    List<String> held =
        control.held(filter, given.day("on"), given.day("known")).stream()
            .map(control::held)
            .toList();
    return switch (type) {
      case Formats.CSV -> Answer.of(Table.CONTROL.csv(held));
      case Formats.GEOJSON -> Answer.of(GeoJson.collection(held, json -> {}));
      default ->
          Answer.of(
              Json.object(
                  json -> {
                    json.day("on", given.day("on")).day("known", given.day("known"));
                    json.startArray("items");
                    held.forEach(json::written);
                    json.endArray();
                  }));
    };
  }

  private static Answer spans(View view, Parameters given, String type) {
    List<Held> spans = view.control().spans(given.filter());
    return Answer.of(Json.object(json -> view.control().write(json, spans)));
  }

  private static Answer compare(View view, Parameters given, String type) {
    Comparison comparison =
        Comparison.of(view, given.required("a"), given.required("b"), given.filter())
            .orElseThrow(() -> new Problem(404, "one of the sources is not there"));
    return Answer.of(
        Json.object(json -> comparison.write(json, given.number("limit"), given.text("cursor"))));
  }

  private static Answer search(View view, Parameters given, String type) {
    boolean articles = given.required("in").equals("articles");
    return Answer.of(
        Json.object(
            json -> {
              var search = view.search(given.text("text"));
              if (articles) {
                search.articles(json, given.filter(), given.number("limit"), given.text("cursor"));
              } else {
                search.incidents(json, given.filter(), given.number("limit"), given.text("cursor"));
              }
            }));
  }

  private static Answer timeline(View view, Parameters given, String type) {
    Timeline timeline =
        new Timeline(view, given.filter(), given.required("step"), given.required("by"));
    return Answer.of(
        type.equals(Formats.CSV) ? TimelineTable.csv(timeline) : Json.object(timeline::write));
  }

  private static Answer map(View view, Parameters given, String type) {
    Cells cells = new Cells(view, given.filter(), given.number("zoom"));
    return Answer.of(
        type.equals(Formats.GEOJSON)
            ? GeoJson.collection(cells.records(), json -> {})
            : Json.object(cells::write));
  }

  private Answer statistics(View view, Parameters given, String type) {
    return Answer.of(
        Json.object(
            json -> {
              view.statistics().write(json);
              json.field("example", example).field("offers_example", offers.getAsBoolean());
              json.field("tiles", tiles.map(Tiles::address));
            }));
  }
}
