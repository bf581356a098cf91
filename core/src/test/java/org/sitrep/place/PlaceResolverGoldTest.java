package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Mention;
import org.sitrep.model.Mentions;
import org.sitrep.model.Point;
import org.sitrep.model.Toponym;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;
import org.sitrep.theatre.Theatres;

/** How well the places of annotated claims are found and resolved. */
class PlaceResolverGoldTest {
  private static final PlaceResolver RESOLVER = new PlaceResolver(Theatres.load("syria"));
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final double NEAR_KM = 20;

  /** Floors below what was measured; a quarter of the phrases have no name. */
  @ParameterizedTest
  @CsvSource({"train, 0.93, 0.74", "dev, 0.91, 0.74"})
  void findsAndResolves(String part, double resolvedFloor, double foundFloor) throws IOException {
    int scored = 0;
    int near = 0;
    int all = 0;
    int found = 0;
    for (GoldPlaces.Document document : GoldPlaces.read(part)) {
      AnalyzedArticle article = ANALYZER.analyze(document.article());
      List<Mention.OfPlace> places = RESOLVER.find(article);
      Mentions mentions = new Mentions(List.of(), places, List.of());
      for (GoldPlaces.Phrase phrase : document.phrases()) {
        all++;
        found += places.stream().anyMatch(p -> p.span().overlaps(phrase.span())) ? 1 : 0;
        if (phrase.point().isPresent()) {
          scored++;
          Toponym toponym = RESOLVER.resolve(article, mentions, phrase.span());
          near += near(toponym, phrase.point().get()) ? 1 : 0;
        }
      }
    }
    assertThat(near / (double) scored).as("resolved, %s", part).isGreaterThan(resolvedFloor);
    assertThat(found / (double) all).as("found, %s", part).isGreaterThan(foundFloor);
  }

  private static boolean near(Toponym toponym, Point gold) {
    return toponym.point().map(point -> point.km(gold) <= NEAR_KM).orElse(false);
  }
}
