package org.sitrep.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeatureSetTest {
  @Test
  void keepsEachFeatureOnceInTheOrderOfAdding() {
    FeatureSet features = new FeatureSet();
    for (int i = 0; i < 500; i++) {
      features.add("distance", i % 250);
    }
    int[] array = features.toArray();
    assertThat(array).hasSize(250);
    assertThat(array[0]).isEqualTo(FeatureSet.hash("distance", 0));
    assertThat(array[249]).isEqualTo(FeatureSet.hash("distance", 249));
    assertThat(array).doesNotHaveDuplicates();
  }

  @Test
  void tellsNamesFromValuesAndTheOrderOfACross() {
    int[] all = {
      FeatureSet.hash("abc"),
      FeatureSet.hash("ab", "c"),
      FeatureSet.hash("a", "bc"),
      FeatureSet.hash("a", "b", "c"),
      FeatureSet.hash("a", 1),
      FeatureSet.hash("a", "1"),
      FeatureSet.hash(1, 2),
      FeatureSet.hash(2, 1),
      FeatureSet.hash(""),
    };
    assertThat(Arrays.stream(all).distinct().count()).isEqualTo(all.length);
  }

  @Test
  void returnsWhatItAdds() {
    FeatureSet features = new FeatureSet();
    int lemma = features.add("lemma", "capture");
    int voice = features.add("voice", "passive");
    int both = features.cross(lemma, voice);
    features.addAll(new int[] {7});
    features.cross(7, new int[] {lemma, voice});
    assertThat(features.toArray())
        .containsExactlyInAnyOrder(
            lemma, voice, both, 7, FeatureSet.hash(7, lemma), FeatureSet.hash(7, voice));
    features.clear();
    assertThat(features.toArray()).isEmpty();
  }

  @Test
  void hashesNeverChange() {
    // A model that was trained before would no longer know its features.
    assertThat(FeatureSet.hash("lemma", "capture")).isEqualTo(-696112986);
  }

  @Test
  void rarelyMeetsInOneHash() {
    FeatureSet features = new FeatureSet();
    for (int i = 0; i < 200_000; i++) {
      features.add("word", Integer.toString(i));
    }
    assertThat(features.toArray().length).isGreaterThan(199_970);
  }
}
