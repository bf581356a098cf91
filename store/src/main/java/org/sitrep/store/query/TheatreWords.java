package org.sitrep.store.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.ClaimType;
import org.sitrep.model.ClaimType.Family;
import org.sitrep.model.Place;
import org.sitrep.model.Point;
import org.sitrep.model.Standing;
import org.sitrep.report.wording.Labels;
import org.sitrep.store.record.Areas;
import org.sitrep.store.record.Families;
import org.sitrep.store.record.Json;
import org.sitrep.theatre.Front;
import org.sitrep.theatre.Side;
import org.sitrep.theatre.Theatre;

/** The words of the data: sides, areas, types, standings; and the outlines to draw. */
public final class TheatreWords {
  private final Theatre theatre;

  TheatreWords(Theatre theatre) {
    this.theatre = theatre;
  }

  /** An area to filter by. */
  private record Named(String id, String name, String kind, Optional<Front> front) {}

  /** Writes the words. */
  public void write(Json json) {
    json.field("name", theatre.name()).field("title", theatre.title());
    json.field("country", theatre.country());
    json.array("sides", theatre.sides(), TheatreWords::side);
    json.array("areas", areas(), TheatreWords::area);
    json.array("types", Arrays.asList(ClaimType.values()), TheatreWords::type);
    json.array("families", Arrays.asList(Family.values()), TheatreWords::family);
    json.array("standings", Arrays.asList(Standing.values()), TheatreWords::standing);
    box(json);
  }

  private static void side(Json json, Side side) {
    json.field("id", side.id()).field("name", side.name());
    json.field("colour", side.colour().toLowerCase(Locale.ROOT)).texts("allies", side.allies());
    json.field("holds", side.holds());
  }

  private List<Named> areas() {
    List<Named> areas = new ArrayList<>();
    for (Front front : theatre.fronts()) {
      areas.add(new Named(front.id(), front.name(), "front", Optional.of(front)));
    }
    TreeMap<String, String> provinces = new TreeMap<>();
    for (Place place : theatre.places().values()) {
      place.province().ifPresent(name -> provinces.putIfAbsent(Areas.province(name), name));
    }
    provinces.forEach((id, name) -> areas.add(new Named(id, name, "province", Optional.empty())));
    return areas;
  }

  private static void area(Json json, Named area) {
    json.field("id", area.id()).field("name", area.name()).field("kind", area.kind());
    if (area.front().isPresent()) {
      Front front = area.front().get();
      json.field("lat", front.centre().lat()).field("lon", front.centre().lon());
      json.field("radius_km", front.radiusKm());
    } else {
      json.nothing("lat").nothing("lon").nothing("radius_km");
    }
  }

  private static void type(Json json, ClaimType type) {
    json.field("id", type.code()).field("name", Labels.of(type));
    json.field("family", type.family().name().toLowerCase(Locale.ROOT));
  }

  private static void family(Json json, Family family) {
    json.field("id", family.name().toLowerCase(Locale.ROOT)).field("name", Families.name(family));
  }

  private static void standing(Json json, Standing standing) {
    json.field("id", standing.code()).field("name", Labels.of(standing));
    json.field(
        "meaning",
        switch (standing) {
          case CORROBORATED -> "Two or more independent voices tell it.";
          case SINGLE_SOURCE -> "One voice tells it, however many articles repeat it.";
          case DISPUTED -> "Some tell it, some deny it or tell it otherwise.";
          case DENIED -> "It is only denied.";
          case EXPECTED -> "It is planned, intended or predicted.";
          case UNCONFIRMED -> "Those who tell it say that it is not confirmed.";
        });
  }

  /** What the fronts reach; where there are none, what the places do. */
  private void box(Json json) {
    List<Point> points = new ArrayList<>();
    for (Front front : theatre.fronts()) {
      for (int bearing = 0; bearing < 360; bearing += 90) {
        points.add(front.centre().away(front.radiusKm(), bearing));
      }
    }
    if (points.isEmpty()) {
      theatre.places().values().forEach(place -> points.add(place.point()));
    }
    json.startArray("box");
    json.number(points.stream().mapToDouble(Point::lon).min().orElse(-180));
    json.number(points.stream().mapToDouble(Point::lat).min().orElse(-90));
    json.number(points.stream().mapToDouble(Point::lon).max().orElse(180));
    json.number(points.stream().mapToDouble(Point::lat).max().orElse(90));
    json.endArray();
  }

  /** Writes the outlines to draw, and the cities on them, as GeoJSON. */
  public void outlines(Json json) {
    Outlines.write(json, theatre);
  }
}
