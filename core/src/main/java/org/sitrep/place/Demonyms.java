package org.sitrep.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.text.Token;
import org.sitrep.theatre.WordTable;

/** Adjectives of countries, which tell where an article takes place: "Ethiopian". */
final class Demonyms {
  private final Map<String, String> countries = new HashMap<>();

  /**
   * @param owners a theatre's words for parties; those of a party that has a country's id are its
   *     adjectives
   */
  Demonyms(WordTable owners, Gazetteer gazetteer) {
    for (WordTable.Row row : owners.rows()) {
      gazetteer
          .find(row.cell(1))
          .filter(place -> place.kind() == PlaceKind.COUNTRY)
          .map(Place::name)
          .ifPresent(country -> add(row.cell(0), country));
    }
  }

  private void add(String words, String country) {
    Arrays.stream(words.split("\\|"))
        .filter(word -> !word.isBlank())
        .forEach(word -> countries.putIfAbsent(word.strip().toLowerCase(Locale.ROOT), country));
  }

  /** The name of the country that a word is an adjective of. */
  Optional<String> country(Token token) {
    return Optional.ofNullable(countries.get(token.lower()));
  }
}
