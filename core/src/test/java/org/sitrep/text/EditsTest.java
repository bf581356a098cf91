package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
  @ParameterizedTest
  @CsvSource({
    "ibtaa, ibtraa, true",
    "saqba, sabqa, true",
    "saqba, saqbat, true",
    "saqba, sakba, true",
    "saqba, saqba, false",
    "saqba, sabak, false",
    "'', a, true",
    "'', ab, false",
    "aa, aaa, true",
    "abc, cba, false"
  })
  void tellsOneSlipFromNoneAndMore(String a, String b, boolean slip) {
    assertThat(Edits.slip(a, b)).isEqualTo(slip);
    assertThat(Edits.slip(b, a)).isEqualTo(slip);
  }

  @ParameterizedTest
  @CsvSource({"kitten, sitting, 3", "'', abc, 3", "same, same, 0"})
  void countsEdits(String a, String b, int edits) {
    assertThat(Edits.count(a, b)).isEqualTo(edits);
    assertThat(Edits.within(a, b, edits)).isTrue();
    assertThat(Edits.within(a, b, edits - 1)).isFalse();
  }
}
