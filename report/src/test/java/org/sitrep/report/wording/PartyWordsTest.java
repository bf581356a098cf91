package org.sitrep.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartyWordsTest {
  private final PartyWords words = new PartyWords();

  @ParameterizedTest
  @CsvSource({
    "sdf, true, true",
    "other:tribal council of the river, true, true",
    "other:boat owners, true, true",
    "other:residents of three villages, true, true",
    "other:boats, false, true",
    "other:two supply trucks of the army, false, true",
    "other:headquarters, false, true",
    "other:they, false, false",
    "other:others in the town, false, false",
    "other:14, false, false",
    "other:, false, false",
    "other:- -, false, false"
  })
  void whoIsAParty(String actor, boolean listed, boolean named) {
    assertThat(words.party(actor)).as("listed").isEqualTo(listed);
    assertThat(words.named(actor)).as("named in a sentence").isEqualTo(named);
  }
}
