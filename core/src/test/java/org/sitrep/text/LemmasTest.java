package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  private final Lemmas lemmas = new Lemmas();

  @ParameterizedTest
  @CsvSource({
    "captured, VERB, capture",
    "capturing, VERB, capture",
    "captures, VERB, capture",
    "seized, VERB, seize",
    "liberated, VERB, liberate",
    "retook, VERB, retake",
    "withdrew, VERB, withdraw",
    "besieged, VERB, besiege",
    "repelled, VERB, repel",
    "targeted, VERB, target",
    "bombed, VERB, bomb",
    "shelling, VERB, shell",
    "fled, VERB, flee",
    "evacuated, VERB, evacuate",
    "executed, VERB, execute",
    "killed, VERB, kill",
    "wounded, VERB, wound",
    "exploded, VERB, explode",
    "entered, VERB, enter",
    "approached, VERB, approach",
    "accused, VERB, accuse",
    "denied, VERB, deny",
    "urged, VERB, urge",
    "warned, VERB, warn",
    "threatened, VERB, threaten",
    "surrendered, VERB, surrender",
    "destroyed, VERB, destroy",
    "damaged, VERB, damage",
    "arrested, VERB, arrest",
    "fired, VERB, fire",
    "appeared, VERB, appear",
    "struck, VERB, strike",
    "advancing, VERB, advance",
    "crossed, VERB, cross",
    "secured, VERB, secure",
    "cleared, VERB, clear",
    "treated, VERB, treat",
    "airstrikes, NOUN, airstrike",
    "clashes, NOUN, clash",
    "casualties, NOUN, casualty",
    "families, NOUN, family",
    "Turks, PROPN, Turks",
    "left, VERB, leave",
    "left, ADJ, left"
  })
  void baseForms(String form, String tag, String base) {
    assertThat(lemmas.of(form, tag)).isEqualTo(base);
  }
}
