package org.sitrep.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Span;
import org.sitrep.text.Token;

/**
 * Which place that an article names is taken up by a phrase without a name: the nearest of the kind
 * that it tells.
 */
final class TakenUp {
  static final List<PlaceKind> SETTLEMENTS =
      List.of(PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.PROVINCE);

  /** What a place named after the phrase costs, in characters of text between the two. */
  private static final int AFTER = 1500;

  /** What a name costs more that is told with a direction: it is an area. */
  private static final int SIDE = 400;

  private static final int ABROAD = 3000;

  /** What a name costs more that stands for a government. */
  private static final int PARTY = 1500;

  private static final double FACILITY_KM = 50;

  private final Gazetteer gazetteer;
  private final Cues cues;

  TakenUp(Gazetteer gazetteer, Cues cues) {
    this.gazetteer = gazetteer;
    this.cues = cues;
  }

  /**
   * The place of one of the kinds that is named nearest to the phrase; one named before it, of an
   * earlier kind and in the theatre's own country comes first.
   *
   * @param perRank what a kind costs more than the one before it
   */
  Optional<Place> nearest(Span at, List<Anchor> anchors, int perRank, List<PlaceKind> kinds) {
    Optional<Place> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (Anchor anchor : withCities(anchors, kinds)) {
      int rank = kinds.indexOf(anchor.place().kind());
      if (rank >= 0 && !anchor.span().overlaps(at)) {
        int away = at.start() - anchor.span().start();
        double cost = (away > 0 ? away : AFTER - away) + rank * perRank;
        cost += anchor.party() ? PARTY : 0;
        cost += side(anchor) ? SIDE : 0;
        cost += anchor.place().country().equals(gazetteer.home()) ? 0 : ABROAD;
        if (cost < least) {
          least = cost;
          best = Optional.of(anchor.place());
        }
      }
    }
    return best;
  }

  /** "Northern Aleppo" is an area more often than the city. */
  private boolean side(Anchor anchor) {
    int space = anchor.words().indexOf(' ');
    return space > 0 && cues.direction(anchor.words().substring(0, space));
  }

  /** A town that the article calls a city counts as one when "the city" is taken up. */
  List<Anchor> called(Token noun, List<Anchor> anchors, List<PlaceKind> wanted) {
    if (wanted.isEmpty()) {
      return anchors;
    }
    return anchors.stream()
        .map(
            a ->
                a.words().contains(noun.lower()) && SETTLEMENTS.contains(a.place().kind())
                    ? new Anchor(a.span(), kind(a.place(), wanted.get(0)), a.words(), a.party())
                    : a)
        .toList();
  }

  private static Place kind(Place place, PlaceKind kind) {
    return new Place(
        place.id(),
        place.name(),
        kind,
        place.point(),
        place.country(),
        place.province(),
        place.aliases());
  }

  /** The anchors, and the cities that neighbourhoods among them imply, if cities are asked for. */
  private List<Anchor> withCities(List<Anchor> anchors, List<PlaceKind> kinds) {
    if (!kinds.contains(PlaceKind.CITY) || kinds.contains(PlaceKind.NEIGHBOURHOOD)) {
      return anchors;
    }
    List<Anchor> all = new ArrayList<>(anchors);
    for (Anchor anchor : anchors) {
      gazetteer.cityOf(anchor.place()).ifPresent(city -> all.add(new Anchor(anchor.span(), city)));
    }
    return all;
  }

  /** The one facility of a kind near the place that the article speaks of. */
  Optional<Place> facility(Span at, List<Anchor> anchors, List<PlaceKind> kinds) {
    Optional<Place> near = nearest(at, anchors, 0, SETTLEMENTS);
    return near.flatMap(
        place ->
            kinds.stream()
                .filter(kind -> kind == PlaceKind.AIRBASE || kind == PlaceKind.DAM)
                .findFirst()
                .flatMap(kind -> gazetteer.nearest(kind, place.point(), FACILITY_KM)));
  }

  /** The nearest place of any kind; a country only where nothing narrower is named. */
  Optional<Place> any(Span at, List<Anchor> anchors) {
    List<Anchor> local =
        anchors.stream()
            .filter(anchor -> anchor.place().kind() != PlaceKind.COUNTRY && !anchor.party())
            .toList();
    Optional<Place> near = nearest(at, local, 0, List.of(PlaceKind.values()));
    return near.isPresent() ? near : nearest(at, anchors, 0, List.of(PlaceKind.COUNTRY));
  }
}
