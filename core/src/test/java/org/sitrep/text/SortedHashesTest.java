package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SortedHashesTest {
  @Test
  void theyAreDistinctAndAscending() {
    assertThat(SortedHashes.of(5, -1, 5, Long.MIN_VALUE, 0).stream())
        .containsExactly(Long.MIN_VALUE, -1L, 0L, 5L);
    assertThat(SortedHashes.of().size()).isZero();
    assertThat(SortedHashes.of().shared(SortedHashes.of(1))).isZero();
  }

  @Test
  void whatTwoShareIsWhatSetsShare() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      long[] a = random.longs(random.nextInt(20), 0, 15).toArray();
      long[] b = random.longs(random.nextInt(20), 0, 15).toArray();
      Set<Long> both = new TreeSet<>();
      for (long hash : a) {
        both.add(hash);
      }
      Set<Long> others = new TreeSet<>();
      for (long hash : b) {
        others.add(hash);
      }
      both.retainAll(others);
      SortedHashes one = SortedHashes.of(a.clone());
      SortedHashes other = SortedHashes.of(b.clone());
      assertThat(one.shared(other)).isEqualTo(both.size()).isEqualTo(other.shared(one));
    }
  }
}
