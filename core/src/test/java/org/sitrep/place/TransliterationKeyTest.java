package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deir ez-Zor|Deir Ezzor|Deir al-Zour|Dayr az Zawr|Deir el-Zour|Deir Alzour|DEIR EZ-ZOR",
        "Mayadin|al-Mayadin|Mayadeen|Miyadin|Al Mayadin",
        "Daraya|Darayya|Dariya",
        "Daraa|Dera'a|Deraa|Dar’a",
        "Suwayda|Sweida|As-Suwayda|Suweida",
        "Hamidiya|Hamidiyeh|al-Hamidiyah|Hamidia",
        "Khan Shaykhun|Khan Sheikhoun|Khan Shaikhoun|Khan Sheikhun",
        "Raqqa|Raqa|ar-Raqqah|Rakka",
        "Fuah|Foua|al-Fouaa|Fua",
        "Hawiqa|Huwaiqa|Hwaiqa",
        "Kafr Zita|Kfar Zeita|Kafar Zayta",
        "Qunaytirah al-Umm|Kunaitira Umm"
      })
  void spellingsShareAKey(String spellings) {
    assertThat(Arrays.stream(spellings.split("\\|")).map(TransliterationKey::of).distinct())
        .hasSize(1);
  }

  @Test
  void differentNamesDiffer() {
    assertThat(TransliterationKey.of("Daraya")).isNotEqualTo(TransliterationKey.of("Daraa"));
    assertThat(TransliterationKey.of("Hama")).isNotEqualTo(TransliterationKey.of("Homs"));
    assertThat(TransliterationKey.of("Base 11")).isNotEqualTo(TransliterationKey.of("Base 1"));
  }

  @Test
  void hostileInputIsHarmless() {
    assertThat(TransliterationKey.of("")).isEmpty();
    assertThat(TransliterationKey.of("-'’—")).isEmpty();
    assertThat(TransliterationKey.of("al")).isEqualTo("al");
    assertThat(TransliterationKey.of("\uD83D\uDE00 x".repeat(1000))).isNotNull();
  }
}
