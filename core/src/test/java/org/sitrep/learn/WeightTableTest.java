package org.sitrep.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightTableTest {
  private static final int[] FEATURES = {-7, 0, 3, 12};
  private static final int[] ENTRIES = {
    WeightTable.entry(5, -127, true),
    WeightTable.entry(0, 1, false),
    WeightTable.entry(127, 127, true),
    WeightTable.entry(0, -1, true),
    WeightTable.entry(2, 9, false),
    WeightTable.entry(3, -9, false),
    WeightTable.entry(2, 4, true)
  };

  private final WeightTable table = new WeightTable(FEATURES, ENTRIES);

  private int[] sums(int feature) {
    int[] sums = new int[WeightTable.MAX_LABELS];
    table.addTo(sums, feature);
    return sums;
  }

  private static int[] expected(int... labelsAndSizes) {
    int[] sums = new int[WeightTable.MAX_LABELS];
    for (int i = 0; i < labelsAndSizes.length; i += 2) {
      sums[labelsAndSizes[i]] += labelsAndSizes[i + 1];
    }
    return sums;
  }

  @Test
  void addsTheOneWeightOfAFeature() {
    assertThat(sums(-7)).isEqualTo(expected(5, -2 * 127 * 127));
    assertThat(sums(3)).isEqualTo(expected(0, -2));
  }

  @Test
  void addsTheSeveralWeightsOfAFeature() {
    assertThat(sums(0)).isEqualTo(expected(0, 2, 127, WeightTable.MAX_SIZE));
    assertThat(sums(12)).isEqualTo(expected(2, 2 * 81 + 2 * 16, 3, -2 * 81));
  }

  @Test
  void addsNothingForAFeatureThatItDoesNotHold() {
    for (int feature : new int[] {-8, 1, 2, 13, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThat(table.has(feature)).isFalse();
      assertThat(sums(feature)).containsOnly(0);
    }
  }

  @Test
  void keepsItsEntriesAsTheyWere() {
    assertThat(table.featureCount()).isEqualTo(4);
    assertThat(table.entryCount()).isEqualTo(ENTRIES.length);
    for (int i = 0; i < ENTRIES.length; i++) {
      assertThat(table.entry(i)).isEqualTo(ENTRIES[i]);
    }
  }
}
