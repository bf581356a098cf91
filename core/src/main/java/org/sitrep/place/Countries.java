package org.sitrep.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.text.AnalyzedArticle;

/**
 * The country that an article is about, for theatres that have none of their own: the one that most
 * of its places lie in and most of its adjectives name ("Ethiopian troops").
 */
record Countries(Gazetteer gazetteer, Demonyms demonyms) {
  /**
   * The country of an article, the first named of equals.
   *
   * @param anchors its places
   * @return none in a theatre with a country of its own
   */
  Optional<Place> of(AnalyzedArticle article, List<Anchor> anchors) {
    if (!gazetteer.home().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .flatMap(token -> demonyms.country(token).stream())
        .forEach(country -> counts.merge(country, 1, Integer::sum));
    anchors.forEach(anchor -> counts.merge(anchor.place().country(), 1, Integer::sum));
    String most = "";
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      most = count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
    }
    return gazetteer.country(most);
  }
}
