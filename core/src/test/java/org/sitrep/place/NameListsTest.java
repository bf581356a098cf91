package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.GoldFiles;
import org.sitrep.text.TextAnalyzer;
import org.sitrep.theatre.Theatres;

class NameListsTest {
  private static final PlaceResolver RESOLVER = new PlaceResolver(Theatres.load("syria"));
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  private static List<String> found(String text) {
    return RESOLVER.find(ANALYZER.analyze(GoldFiles.article("a", text))).stream()
        .map(mention -> mention.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          They took the villages of Zakhma, Droubin, Lawbas and Umm Shanab, he said. ! the villages of Zakhma; Droubin; Lawbas; Umm Shanab
          Villages of Zakhma, Droubin and Lawbas were taken, he said. ! Villages of Zakhma; Droubin; Lawbas
          On Friday, three villages, including Zakhma and Droubin, fell. ! Zakhma; Droubin
          Jets bombed the districts of Sakhour Zakhma Jabal Droubin and Karm Lawbas on Friday. ! the districts of Sakhour; Zakhma; Jabal Droubin; Karm Lawbas
          Guns pounded the towns of Zakhma Droubin and Lawbas with artillery. ! the towns of Zakhma; Droubin; Lawbas
          """)
  void takesEachNameOfAnAnnouncedList(String text, String names) {
    assertThat(found(text)).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          They shelled the towns of Douma and Harasta Observatory head Rami Zakhma said. ! the towns of Douma; Harasta
          They shelled the towns of Douma, Hezbollah said. ! the towns of Douma
          They shelled the towns of Douma, Droubin said. ! the towns of Douma
          The districts saw Ahmad Zakhma and Lawbas fall, he said. !
          """)
  void takesNoPersonOrPartyForOne(String text, String names) {
    assertThat(found(text))
        .containsExactlyElementsOf(names == null ? List.of() : List.of(names.split("; ")));
  }

  @Test
  void aNameNearlySpelledLikeThatOfAFarPlaceIsNotThatPlace() {
    String text = "They took the villages of Muwaylih and Kabbar from ISIS, he said.";
    assertThat(RESOLVER.find(ANALYZER.analyze(GoldFiles.article("a", text))))
        .extracting(mention -> mention.toponym().name())
        .containsExactly("Muwaylih", "Kabbar");
  }
}
