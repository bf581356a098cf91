package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Casualties;
import org.sitrep.model.Span;

/** How well figures are read for annotated triggers and types. */
class CasualtyReaderGoldTest {
  private final CasualtyReader reader = new CasualtyReader();

  @ParameterizedTest
  @CsvSource({"train, 0.82", "dev, 0.88"})
  void staysAboveTheFloor(String part, double floor) throws IOException {
    int hit = 0;
    int gold = 0;
    int found = 0;
    for (GoldClaims.Document document : GoldClaims.read(part)) {
      for (GoldClaims.Item item : document.items()) {
        List<String> figures = new ArrayList<>(read(document, item));
        found += figures.size();
        for (JsonNode c : item.claim().path("casualties")) {
          gold++;
          hit += figures.remove(c.path("kind").asText() + " " + c.path("min").asInt()) ? 1 : 0;
        }
      }
    }
    assertThat(GoldClaims.f1(hit, gold, found)).isGreaterThan(floor);
  }

  private List<String> read(GoldClaims.Document document, GoldClaims.Item item) {
    List<Span> others =
        document.items().stream()
            .filter(o -> !o.equals(item) && o.sentence().equals(item.sentence()))
            .filter(o -> CasualtyReader.hurts(o.type()))
            .map(GoldClaims.Item::trigger)
            .toList();
    return reader.read(item.sentence(), item.type(), item.trigger(), others).stream()
        .map(Figure::casualties)
        .map(CasualtyReaderGoldTest::shown)
        .toList();
  }

  private static String shown(Casualties casualties) {
    return casualties.kind().code() + " " + casualties.min();
  }
}
