package org.sitrep.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Mention;
import org.sitrep.model.Place;
import org.sitrep.model.Toponym;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Words;

/** The places that an article's mentions name, by which its other phrases are understood. */
record NamedPlaces(Gazetteer gazetteer, Metonyms metonyms) {
  List<Anchor> anchors(AnalyzedArticle article, List<Mention.OfPlace> mentions) {
    String text = article.article().text();
    List<Anchor> anchors = new ArrayList<>();
    for (Mention.OfPlace mention : mentions) {
      String words = Words.lower(mention.span().of(text));
      place(mention.toponym())
          .ifPresent(
              place ->
                  anchors.add(
                      new Anchor(
                          mention.span(),
                          place,
                          words,
                          metonyms.party(article, mention.span(), words))));
    }
    return anchors;
  }

  /** The theatre's place that a toponym is, or the one of the index as far as it is told. */
  private Optional<Place> place(Toponym toponym) {
    Optional<String> id = toponym.placeId();
    return id.flatMap(gazetteer::find)
        .or(
            () ->
                id.isPresent() && toponym.kind().isPresent()
                    ? toponym
                        .point()
                        .map(
                            point ->
                                new Place(
                                    id.get(),
                                    toponym.name(),
                                    toponym.kind().get(),
                                    point,
                                    gazetteer.home(),
                                    Optional.empty(),
                                    List.of()))
                    : Optional.empty());
  }
}
