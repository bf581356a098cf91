package org.sitrep.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BitFilterTest {
  @Test
  void neverDeniesAKeyThatIsThereAndSeldomAdmitsOneThatIsNot() {
    int[] keys = IntStream.range(0, 5000).map(i -> FeatureSet.hash("there", i)).toArray();
    BitFilter filter = new BitFilter(keys);
    assertThat(Arrays.stream(keys).allMatch(filter::mayHold)).isTrue();
    long admitted =
        IntStream.range(0, 5000)
            .map(i -> FeatureSet.hash("not there", i))
            .filter(filter::mayHold)
            .count();
    assertThat(admitted).isLessThan(1000);
  }

  @Test
  void holdsNothingWhenEmpty() {
    assertThat(new BitFilter(new int[0]).mayHold(17)).isFalse();
  }
}
