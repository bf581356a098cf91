package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRepairTest {
  @ParameterizedTest
  @CsvSource({
    "ISIS fled, AUX VERB, PROPN VERB",
    "army besieged towns, NOUN AUX NOUN, NOUN VERB NOUN",
    "Deir ez-Zor fell, PROPN PUNCT VERB, PROPN PROPN VERB",
    "media have reported, NOUN VERB VERB, NOUN AUX VERB",
    "media have also reported, NOUN VERB ADV VERB, NOUN AUX ADV VERB",
    "they have tanks, PRON VERB NOUN, PRON VERB NOUN",
    "they were there, PRON AUX ADV, PRON AUX ADV",
    "yes - no, INTJ PUNCT INTJ, INTJ PUNCT INTJ"
  })
  void mends(String words, String before, String after) {
    String[] tags = before.split(" ");
    TagRepair.mend(words.split(" "), tags);
    assertThat(tags).containsExactly(after.split(" "));
  }
}
