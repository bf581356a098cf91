package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Span;
import org.sitrep.model.TimeMark;

class NarrativeScoresTest {
  private static final String XML =
      "<DOC><DATETIME><TIMEX2 val=\"2017-10-12\">x</TIMEX2></DATETIME><TEXT>It began <TIMEX2"
          + " val=\"2011-03\">in <TIMEX2 val=\"2011\">2011</TIMEX2></TIMEX2> &amp; went"
          + " on.</TEXT></DOC>";

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void readsTagsWithinTags() throws IOException {
    Files.writeString(folder.resolve("a.key.xml"), XML);
    Narrative narrative = NarrativeReader.read(folder).get(0);

    assertThat(narrative.text()).isEqualTo("It began in 2011 & went on.");
    assertThat(narrative.written()).isEqualTo(LocalDate.of(2017, 10, 12));
    assertThat(narrative.marks())
        .containsExactly(
            new TimeMark(new Span(9, 16), "2011-03"), new TimeMark(new Span(12, 16), "2011"));
  }

  @Test
  void countsSpansAndValues() throws IOException {
    Files.writeString(folder.resolve("a.key.xml"), XML);
    NarrativeScores scores =
        NarrativeScores.of(
            NarrativeReader.read(folder),
            n ->
                List.of(
                    new TimeMark(new Span(9, 16), "2011-03-XX"),
                    new TimeMark(new Span(19, 23), "P1D")));

    assertThat(scores.strict()).isCloseTo(0.5, within(1e-9));
    assertThat(scores.relaxed()).isCloseTo(0.5, within(1e-9));
    assertThat(scores.value()).isCloseTo(1, within(1e-9));
    assertThat(scores.text()).startsWith("strict   F1 0.500   gold 2  system 2\n");
  }

  @Test
  void whatIsNoNarrativeIsNamed() throws IOException {
    assertThatThrownBy(() -> NarrativeReader.read(folder)).hasMessageContaining("key.xml");
    Files.writeString(folder.resolve("b.key.xml"), "<TEXT>nothing");
    assertThatThrownBy(() -> NarrativeReader.read(folder)).hasMessageContaining("b.key.xml");
  }

  @Test
  void geocodedPlacesHaveNamesAndAProvince() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("p.tsv"),
            """
            name\tadmin1\tadmin2\tlat\tlon\twhere_prec\tevents
            Kobane/Ayn al Arab town\tAleppo Governorate\tx\t36.89\t38.35\t1\t7
            Aleppo Governorate\tAleppo Governorate\t\t36\t37\t4\t3
            """);
    List<GeocodedPlace> places = GeocodedPlace.read(file);

    assertThat(places.get(0).settlement()).isTrue();
    assertThat(places.get(0).names()).containsExactly("Kobane", "Ayn al Arab");
    assertThat(places.get(0).bareProvince()).isEqualTo("Aleppo");
    assertThat(places.get(1).settlement()).isFalse();
    Files.writeString(file, "name\nX\n");
    assertThatThrownBy(() -> GeocodedPlace.read(file)).hasMessageContaining("p.tsv:2");
  }
}
