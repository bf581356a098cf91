package org.sitrep.place;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;

/** Looks up a name, in any spelling, without an article around it. */
record ByName(Gazetteer gazetteer) {
  /**
   * The place of a name, of namesakes the one in the province.
   *
   * @param province by any of its names
   */
  Optional<Place> place(String name, Optional<String> province) {
    List<String> words = NameWord.split(name, 0).stream().map(NameWord::folded).toList();
    List<Place> places = gazetteer.spellings().named(words);
    if (places.isEmpty()) {
      places =
          gazetteer.spellings().alike(words).map(List::of).orElseGet(() -> gazetteer.beyond(words));
    }
    Optional<String> in = province.map(told -> this.province(told).orElse(told));
    return places.stream()
        .filter(
            place ->
                in.isPresent()
                    && place
                        .province()
                        .map(TransliterationKey::of)
                        .equals(in.map(TransliterationKey::of)))
        .findFirst()
        .or(places.stream()::findFirst);
  }

  /** A province by another name than that which places bear. */
  private Optional<String> province(String name) {
    List<String> words = NameWord.split(name, 0).stream().map(NameWord::folded).toList();
    return gazetteer.spellings().named(words).stream()
        .filter(place -> place.kind() == PlaceKind.PROVINCE)
        .findFirst()
        .flatMap(Place::province);
  }
}
