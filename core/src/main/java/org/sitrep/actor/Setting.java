package org.sitrep.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.DateRange;
import org.sitrep.model.Mention;
import org.sitrep.model.Place;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.theatre.Theatre;

/**
 * When and where words are read: "US-backed forces" are others in the north-east than in the south,
 * and others in 2014 than in 2017.
 *
 * @param day of publication; the end of time where that is not known
 * @param province empty where no place is told nearby
 */
record Setting(LocalDate day, Optional<String> province) {
  /** How far back a place may stand, in characters. */
  private static final int REACH = 400;

  /** That of an article as a whole. */
  static Setting of(AnalyzedArticle article) {
    LocalDate day =
        article
            .article()
            .meta()
            .published()
            .map(Published::range)
            .map(DateRange::end)
            .orElse(LocalDate.MAX);
    return new Setting(day, Optional.empty());
  }

  /** That of a phrase: in the province of the nearest place told after it or shortly before. */
  static Setting of(
      AnalyzedArticle article, List<Mention.OfPlace> places, Span phrase, Theatre theatre) {
    LocalDate day = of(article).day();
    int end =
        TextOrder.sentence(article, phrase.start())
            .map(sentence -> sentence.span().end())
            .orElse(phrase.end());
    Optional<String> nearest = Optional.empty();
    int least = REACH;
    for (int i = TextOrder.before(places, phrase.start() - REACH); i < places.size(); i++) {
      Mention.OfPlace place = places.get(i);
      if (place.span().start() >= end) {
        break;
      }
      int far = Math.abs(place.span().start() - phrase.start());
      Optional<String> province = far < least ? province(place, theatre) : Optional.empty();
      if (province.isPresent()) {
        nearest = province;
        least = far;
      }
    }
    return new Setting(day, nearest);
  }

  private static Optional<String> province(Mention.OfPlace place, Theatre theatre) {
    return place
        .toponym()
        .placeId()
        .flatMap(id -> Optional.ofNullable(theatre.places().get(id)))
        .flatMap(Place::province);
  }
}
