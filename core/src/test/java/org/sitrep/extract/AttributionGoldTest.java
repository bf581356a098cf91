package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Span;

/** How well sources are found for annotated triggers. */
class AttributionGoldTest {
  private final Attribution attribution = new Attribution();
  private int hit;
  private int gold;
  private int found;

  @ParameterizedTest
  @CsvSource({"train, 0.83", "dev, 0.80"})
  void staysAboveTheFloor(String part, double floor) throws IOException {
    for (GoldClaims.Document document : GoldClaims.read(part)) {
      List<Attributed> attributed = attribution.of(document.article());
      for (GoldClaims.Item item : document.items()) {
        List<Span> sources =
            Attribution.sources(
                document.article(), attributed, item.sentence(), item.type(), item.trigger());
        compare(document.article().article().text(), item.claim(), sources);
      }
    }
    assertThat(GoldClaims.f1(hit, gold, found)).isGreaterThan(floor);
  }

  private void compare(String text, JsonNode claim, List<Span> sources) {
    List<Span> left = new ArrayList<>(sources);
    found += sources.size();
    for (JsonNode source : claim.path("sources")) {
      gold++;
      List<Span> places = GoldClaims.occurrences(text, claim, source.path("text"));
      for (Span span : left) {
        if (places.stream().anyMatch(span::overlaps)) {
          hit++;
          left.remove(span);
          break;
        }
      }
    }
  }
}
