package org.sitrep.theatre;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Point;

/**
 * The places of a start state: the theatre's, where one near has the name in any spelling, else
 * places of its own.
 */
final class StartPlaces {
  /** How far the positions of one place may differ between two who measured it. */
  private static final double SAME_KM = 8;

  private static final double PROVINCE_KM = 40;
  private static final Pattern ARTICLE = Pattern.compile("[aeu][ltnszrd]h?");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern REPEATED = Pattern.compile("(.)\\1+");

  private final Theatre theatre;
  private final Map<String, List<Place>> known = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  StartPlaces(Theatre theatre) {
    this.theatre = theatre;
    for (Place place : theatre.places().values()) {
      if (!place.kind().wide()) {
        add(place.name(), place);
        place.aliases().forEach(alias -> add(alias, place));
      }
    }
  }

  private void add(String name, Place place) {
    known.computeIfAbsent(skeleton(name), key -> new ArrayList<>()).add(place);
  }

  /** The place of a row; each of the theatre's places once. */
  Place place(String name, Point point, Optional<PlaceKind> kind) {
    Optional<Place> found =
        known.getOrDefault(skeleton(name), List.of()).stream()
            .filter(place -> !taken.contains(place.id()))
            .filter(place -> place.point().km(point) <= SAME_KM)
            .min(Comparator.comparingDouble(place -> place.point().km(point)));
    Place place = found.orElseGet(() -> own(name, point, kind.orElse(PlaceKind.VILLAGE)));
    taken.add(place.id());
    return place;
  }

  private Place own(String name, Point point, PlaceKind kind) {
    String slug = plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String id = slug.isEmpty() ? "place" : slug;
    String free = id;
    for (int i = 2; taken.contains(free) || theatre.places().containsKey(free); i++) {
      free = id + "-" + i;
    }
    Optional<String> province =
        theatre.places().values().stream()
            .filter(place -> place.point().km(point) <= PROVINCE_KM)
            .min(Comparator.comparingDouble(place -> place.point().km(point)))
            .flatMap(Place::province);
    return new Place(free, name, kind, point, theatre.country(), province, List.of());
  }

  /** What the spellings of a name share: the consonants of its words without articles. */
  private static String skeleton(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : BETWEEN.split(plain(name))) {
      if (!ARTICLE.matcher(word).matches()) {
        key.append(word.replace("th", "t").replace("dh", "d").replace('q', 'k'));
      }
    }
    String bare = key.toString().replaceAll("(?<=.)[aeiouyw]", "");
    return REPEATED.matcher(bare.isEmpty() ? key : bare).replaceAll("$1");
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }
}
