package org.sitrep.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.report.Situations;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import org.sitrep.theatre.WordTable;

class LoadedWordsTest {
  private static final Theatre THEATRE =
      Compared.withLoaded(
          List.of(
              new WordTable.Row(2, List.of("regime", "government", "party")),
              new WordTable.Row(3, List.of("Zionist regime|puppet regime ", "Israel", "party")),
              new WordTable.Row(4, List.of("mop up||", "clear", "act"))));
  private final LoadedWords words = new LoadedWords(THEATRE);

  private List<String> in(String text) {
    return words.in(text).stream().map(mark -> mark.span().of(text)).toList();
  }

  @Test
  void theLongestIsTakenInAnyLetters() {
    assertThat(in("The REGIME and the Zionist Regime; a regime's tank."))
        .containsExactly("REGIME", "Zionist Regime", "regime");
    assertThat(words.in("the zionist regime").get(0).plain()).isEqualTo("Israel");
  }

  @Test
  void partsOfWordsAreNone() {
    assertThat(in("regiment, regimes, preregime, mop uptown, mop")).isEmpty();
    assertThat(in("to mop up")).containsExactly("mop up");
  }

  @Test
  void textOfAnyKindIsGoneThrough() {
    assertThat(in("")).isEmpty();
    assertThat(in("\uD800\u0000\u202Eregime\uD83D\uDE00")).containsExactly("regime");
    assertThat(in("İıŞregime ﬁ")).isEmpty();
    assertThat(in("mop ".repeat(50_000))).isEmpty();
  }

  @Test
  void aTheatreWithoutTheLexiconMarksNothing() {
    assertThat(new LoadedWords(Situations.SYRIA).in("the regime liberated it")).isEmpty();
  }

  @Test
  void theBuiltInTheatresHaveIt() {
    for (String name : List.of("syria", "world")) {
      LoadedWords own = new LoadedWords(Theatres.load(name));
      String text =
          "The regime liberated the town and the terrorists captured there were martyred.";
      assertThat(own.in(text))
          .extracting(mark -> mark.span().of(text))
          .containsExactly("regime", "liberated", "terrorists", "martyred");
    }
  }

  @Test
  void noPlainWordIsLoadedAndNoFormStandsTwice() {
    WordTable table = Theatres.load("syria").words("loaded");
    LoadedWords own = new LoadedWords(Theatres.load("syria"));
    List<String> forms =
        table.rows().stream().flatMap(row -> List.of(row.cell(0).split("\\|")).stream()).toList();
    assertThat(forms).doesNotHaveDuplicates();
    assertThat(table.rows()).allSatisfy(row -> assertThat(own.in(row.cell(1))).isEmpty());
  }
}
