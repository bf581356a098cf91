package org.sitrep.store.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Place;
import org.sitrep.store.record.Addresses;
import org.sitrep.store.record.Json;

/** Places of which something is told. */
public final class Places {
  private final View view;
  private final Snapshot all;
  private final Map<String, Held> holdings = new HashMap<>();

  Places(View view) {
    this.view = view;
    this.all = view.snapshot();
    view.control()
        .held(Filter.NONE, Optional.empty(), Optional.empty())
        .forEach(span -> holdings.putIfAbsent(span.place(), span));
  }

  /** A page of places, most told of first; of a filter, box, area and text count. */
  public Page page(Filter filter, int limit, Optional<String> cursor) {
    List<Place> places =
        all.tags().of("place").stream()
            .flatMap(tag -> Stream.ofNullable(view.theatre().places().get(tag.value())))
            .filter(place -> Control.inside(view.theatre(), place, filter))
            .filter(place -> named(place, filter.text()))
            .toList();
    return Slice.of("places", places, Place::id, limit, cursor, this::summary);
  }

  private static boolean named(Place place, Optional<String> text) {
    return text.isEmpty()
        || Stream.concat(Stream.of(place.name()), place.aliases().stream())
            .anyMatch(name -> Slice.has(name, text.get()));
  }

  private String summary(Place place) {
    return Json.object(json -> fields(json, place));
  }

  private void fields(Json json, Place place) {
    json.field("id", place.id()).field("href", Addresses.of("places", place.id()));
    json.field("name", place.name()).field("kind", place.kind().code());
    json.field("lat", place.point().lat()).field("lon", place.point().lon());
    json.field("country", place.country()).field("province", place.province());
    Positions set =
        all.tags()
            .of("place", place.id())
            .map(t -> all.tagged(view.db(), t))
            .orElse(Positions.none());
    json.field("incidents", set.cardinality());
    new Days(all, set).write(json);
    Held held = holdings.get(place.id());
    if (held == null || !held.role().equals("holds")) {
      json.nothing("holding");
    } else {
      json.object("holding", h -> Control.holding(h, held));
    }
  }

  /** A place and its history; empty where the theatre has none of this id. */
  public Optional<String> one(String id) {
    return Optional.ofNullable(view.theatre().places().get(id)).map(this::whole);
  }

  private String whole(Place place) {
    Filter filter = Filter.NONE.with("place", place.id());
    Matches matches = new Matches(view, filter);
    Facets facets = new Facets(view, matches);
    Optional<Tags.Tag> tag = all.tags().of("place", place.id());
    return Json.object(
        json -> {
          fields(json, place);
          json.texts("aliases", place.aliases());
          if (tag.isPresent()) {
            new Names(view, tag.get(), List.of("places"), "place").write(json);
          } else {
            json.startArray("names").endArray();
          }
          List<Held> spans =
              view.control().spans(Filter.NONE).stream()
                  .filter(span -> span.place().equals(place.id()))
                  .toList();
          json.array("spans", spans, Control::span);
          facets.write(json, "types", facets.of("type"));
          facets.write(json, "sides", facets.of("side"));
          view.recent(json, filter);
        });
  }
}
