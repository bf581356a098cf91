package org.sitrep.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Toponym;
import org.sitrep.report.html.Plain;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.theatre.Theatre;

/** How the places of an incident are named: "Balum and Balout in Mayadin", "near Sukhnah". */
public final class PlaceWords {
  private static final int LONGEST = 60;
  private static final int BETWEEN = 60;
  private static final double IN_TOWN_KM = 8;
  private static final Pattern WITHIN =
      Pattern.compile("(?:^|[\\s)])(?:in|inside|of|within|near|at|around|outside)\\s[^,;]*$");
  private static final Pattern ARTICLE = Pattern.compile("United .*|Netherlands|Philippines");
  private static final Pattern AWAY =
      Pattern.compile("(?:north|south|east|west|km|kilomet|mile)", Pattern.CASE_INSENSITIVE);
  private static final Pattern POINT =
      Pattern.compile("(?:North|South|East|West|Central|north|south|east|west)");
  private final Theatre theatre;
  private final String country;
  private final Set<String> articles =
      Tables.rows("place-articles.tsv").stream().map(row -> row.get(0)).collect(Collectors.toSet());
  private final SituationIndex index;

  public PlaceWords(Theatre theatre, SituationIndex index) {
    this.theatre = theatre;
    this.country = theatre.country();
    this.index = index;
  }

  /** The places of the incident: the narrow ones, then the wider one around them. */
  private record Told(List<Toponym> narrow, Optional<Toponym> wide) {}

  /** A place as a label: "Balum", "near Sukhnah", "Deir ez-Zor province". */
  public String label(Toponym place) {
    return near(place) ? "near " + bare(place) : bare(place);
  }

  /** The places after a verb: "Balum and Balout in Mayadin"; empty where no place is told. */
  String object(Incident incident) {
    Told told = told(incident);
    if (told.narrow().isEmpty()) {
      return "";
    }
    List<String> names =
        told.narrow().stream().map(p -> near(p) ? "an area near " + name(p) : name(p)).toList();
    String wide = told.wide().map(w -> around(w) + name(w)).orElse("");
    return Phrase.list(names, "other places") + wide;
  }

  /** The place that talk is about: "in Raqqa"; empty for a country or a place abroad. */
  String about(Incident incident) {
    boolean inside =
        incident
            .place()
            .filter(place -> place.precision() != PlacePrecision.COUNTRY)
            .filter(this::domestic)
            .isPresent();
    return inside ? in(incident) : "";
  }

  /** The places with their preposition: "in Balum, Mayadin", "near Sukhnah". */
  String in(Incident incident) {
    return with(incident, false);
  }

  /** As {@link #in} but "at" for a point. */
  String at(Incident incident) {
    return with(incident, true);
  }

  private String with(Incident incident, boolean at) {
    Told told = told(incident);
    if (told.narrow().isEmpty()) {
      return "";
    }
    Toponym first = told.narrow().get(0);
    List<String> names = told.narrow().stream().map(this::name).toList();
    String wide =
        told.wide().map(w -> (kind(w) == PlaceKind.RIVER ? " on " : ", ") + name(w)).orElse("");
    return preposition(first, at) + " " + Phrase.list(names, "other places") + wide;
  }

  private String around(Toponym wide) {
    return kind(wide) == PlaceKind.RIVER ? " on " : kind(wide) == PlaceKind.ROAD ? " at " : " in ";
  }

  private String preposition(Toponym place, boolean at) {
    if (near(place)) {
      return "near";
    }
    return switch (kind(place)) {
      case HILL, ROAD, BRIDGE, CROSSING, DAM, AIRBASE, FACILITY, OILFIELD, CAMP -> "at";
      case RIVER, ISLAND -> "on";
      case COUNTRY, PROVINCE, DISTRICT, REGION -> "in";
      case CITY, TOWN, VILLAGE, NEIGHBOURHOOD -> at ? "at" : "in";
    };
  }

  /** Near a place that the theatre knows; a part of it that has a name of its own is not near. */
  private boolean near(Toponym place) {
    return place.precision() == PlacePrecision.NEAR
        && known(place).map(p -> p.name().equals(place.name())).orElse(true);
  }

  private PlaceKind kind(Toponym place) {
    return known(place).map(Place::kind).orElse(PlaceKind.TOWN);
  }

  private Optional<Place> known(Toponym place) {
    return place.placeId().flatMap(id -> Optional.ofNullable(theatre.places().get(id)));
  }

  private String bare(Toponym place) {
    String name = Plain.line(place.name(), LONGEST);
    String lower = name.toLowerCase(Locale.ROOT);
    boolean plain = lower.contains("provin") || lower.contains("governorate");
    return kind(place) == PlaceKind.PROVINCE && !plain ? name + " province" : name;
  }

  /** As it stands inside a sentence. */
  private String name(Toponym place) {
    String name = bare(place);
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("the ") || lower.startsWith("a ") || lower.startsWith("an ")) {
      return name;
    }
    return switch (kind(place)) {
      case RIVER, ROAD -> "the " + name;
      case COUNTRY -> ARTICLE.matcher(name).matches() ? "the " + name : name;
      case REGION -> lower.endsWith("countryside") ? "the " + countryside(name) : name;
      default ->
          articles.contains(lower.substring(lower.lastIndexOf(' ') + 1)) ? "the " + name : name;
    };
  }

  /** "Southern Raqqa countryside" inside a sentence: "southern Raqqa countryside". */
  private static String countryside(String name) {
    return POINT.matcher(name).lookingAt()
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  private boolean domestic(Toponym place) {
    return known(place).filter(p -> !p.country().equals(country)).isEmpty();
  }

  /** Without countries and places abroad where the incident's place is a narrower one at home. */
  private boolean fits(Toponym place, Incident incident) {
    boolean home =
        incident.place().filter(p -> p.precision() != PlacePrecision.COUNTRY).isPresent()
            && incident.place().filter(this::domestic).isPresent();
    return !home || (place.precision() != PlacePrecision.COUNTRY && domestic(place));
  }

  private Told told(Incident incident) {
    Optional<Claim> lead = lead(incident);
    if (lead.isEmpty()) {
      return new Told(incident.place().stream().toList(), Optional.empty());
    }
    List<Toponym> narrow = new ArrayList<>();
    Optional<Toponym> wide = Optional.empty();
    String text = index.articleOf(lead.get()).text();
    for (Toponym place : lead.get().places().stream().filter(p -> fits(p, incident)).toList()) {
      boolean around = !narrow.isEmpty() && around(narrow.get(narrow.size() - 1), place, text);
      if (around) {
        wide = wide.or(() -> Optional.of(place));
      } else if (narrow.stream().noneMatch(p -> p.name().equals(place.name()))) {
        narrow.add(place);
      }
    }
    boolean same = wide.isPresent() && narrow.stream().anyMatch(wide.get()::equals);
    return new Told(narrow, same ? Optional.empty() : wide);
  }

  /** The claim that tells most places, the place of the incident among them. */
  private static Optional<Claim> lead(Incident incident) {
    Claim best = null;
    for (Claim claim : incident.claims()) {
      boolean tells =
          claim.type() == incident.type()
              && incident.place().isPresent()
              && claim.places().stream().anyMatch(p -> same(p, incident.place().get()));
      if (tells && (best == null || claim.places().size() > best.places().size())) {
        best = claim;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean same(Toponym a, Toponym b) {
    return (a.placeId().isPresent() && a.placeId().equals(b.placeId()))
        || a.name().equals(b.name());
  }

  private boolean around(Toponym before, Toponym place, String text) {
    if (wide(place) && !wide(before)) {
      return true;
    }
    if (rank(place) <= rank(before)) {
      return false;
    }
    if (rank(before) == 0 && kind(place) == PlaceKind.CITY && close(before, place)) {
      return true;
    }
    int from = before.span().end();
    int to = place.span().start();
    if (from > to || to - from > BETWEEN) {
      return false;
    }
    String between = text.substring(from, to);
    return !between.contains(" and ")
        && !AWAY.matcher(between).find()
        && WITHIN.matcher(between).find();
  }

  private static boolean close(Toponym one, Toponym other) {
    return one.point().isPresent()
        && other.point().filter(p -> p.km(one.point().get()) <= IN_TOWN_KM).isPresent();
  }

  /** What may lie in what: a school in a town, a town in a province. */
  private int rank(Toponym place) {
    return switch (kind(place)) {
      case CITY -> 2;
      case TOWN, VILLAGE, ISLAND, CAMP -> known(place).isPresent() ? 1 : 0;
      case COUNTRY, PROVINCE, DISTRICT, REGION, RIVER, ROAD -> 3;
      default -> 0;
    };
  }

  private boolean wide(Toponym place) {
    return place.precision() == PlacePrecision.AREA
        || place.precision() == PlacePrecision.COUNTRY
        || kind(place).wide();
  }
}
