package org.sitrep.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Sets of positions are what plain sets of bits are. */
final class PositionsTest {
  private SplittableRandom random = new SplittableRandom();
  private int size;

  private record Both(Positions positions, BitSet bits) {}

  private Both some() {
    Both both = new Both(new Positions(size), new BitSet());
    for (int i = random.nextInt(size + 1); i > 0; i--) {
      int p = random.nextInt(size);
      both.positions().set(p);
      both.bits().set(p);
    }
    return both;
  }

  private void same(Both both) {
    assertThat(both.positions().stream().toArray()).isEqualTo(both.bits().stream().toArray());
    assertThat(both.positions().last()).isEqualTo(both.bits().length() - 1);
    assertThat(both.positions().cardinality()).isEqualTo(both.bits().cardinality());
  }

  @RepeatedTest(200)
  void eachOperationIsThatOfBits(RepetitionInfo info) {
    random = new SplittableRandom(info.getCurrentRepetition());
    size = 1 + random.nextInt(300);
    Both one = some();
    Both other = some();
    int from = random.nextInt(size + 1);
    int to = from + random.nextInt(size - from + 1);
    same(one);
    assertThat(one.positions().count(from, to)).isEqualTo(one.bits().get(from, to).cardinality());

    BitSet common = (BitSet) one.bits().clone();
    common.and(other.bits());
    assertThat(one.positions().common(other.positions())).isEqualTo(common.cardinality());
    int first = Math.max(0, common.nextSetBit(0));
    assertThat(one.positions().common(other.positions(), first, common.length()))
        .isEqualTo(common.cardinality());

    Both before = new Both(one.positions().copy(), (BitSet) one.bits().clone());
    before.positions().andNot(other.positions(), to);
    before.bits().andNot(other.bits().get(0, to));
    same(before);

    before.positions().clear(from, to);
    before.bits().clear(from, to);
    same(before);
    before.positions().or(other.positions());
    before.bits().or(other.bits());
    same(before);
    before.positions().andNot(one.positions());
    before.bits().andNot(one.bits());
    same(before);
  }
}
