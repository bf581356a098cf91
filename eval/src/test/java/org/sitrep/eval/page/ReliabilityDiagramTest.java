package org.sitrep.eval.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sitrep.eval.Confidences;
import org.sitrep.learn.Outcome;
import org.sitrep.model.Graded;
import org.w3c.dom.Document;

class ReliabilityDiagramTest {
  private static final Confidences SOME =
      new Confidences(
          Map.of(
              Graded.CLAIM,
              List.of(new Outcome(0.95, true), new Outcome(0.95, false), new Outcome(0.05, false)),
              Graded.PLACES,
              List.of(new Outcome(1, true))));

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aBarForEachBinWithItsCount() throws Exception {
    String svg = ReliabilityDiagram.of(SOME);
    assertThat(parsed(svg).getElementsByTagName("circle").getLength()).isEqualTo(3);
    assertThat(svg)
        .contains("2 with confidence 0.9 to 1.0, mean 0.950: right 0.500")
        .contains("1 with confidence 0.0 to 0.1, mean 0.050: right 0.000")
        .contains("ECE 0.317 of 3", "ECE 0.000 of 1", "agents: none");
  }

  @Test
  void itNeedsNothingElse() {
    assertThat(ReliabilityDiagram.of(SOME))
        .doesNotContain("href", "url(", "<script", "@import")
        .isEqualTo(ReliabilityDiagram.of(SOME));
  }

  @Test
  void ofNothingThereIsAnEmptyDiagram() throws Exception {
    String svg = ReliabilityDiagram.of(Confidences.none());
    assertThat(parsed(svg).getElementsByTagName("circle").getLength()).isZero();
    assertThat(svg).contains("claims: none");
  }
}
