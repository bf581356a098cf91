package org.sitrep.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sitrep.model.NoteWriter;

class BucketTest {
  private static final int FRESH = 1_000;

  private final SplittableRandom random = new SplittableRandom(7);

  private Text text(int handle) {
    NoteWriter note = new NoteWriter().number(0).number(50).number(random.nextInt(100, 104));
    return Text.read(
        handle, "a" + handle, note.number(1).number((double) random.nextInt(40)).done());
  }

  /** Pairs of handles, as a bucket tells of each two texts whether they are proposed. */
  private static NavigableSet<Long> proposed(List<Text> texts, boolean alike) {
    Bucket bucket = new Bucket(texts);
    NavigableSet<Long> pairs = new TreeSet<>();
    for (Text a : texts) {
      for (Text b : texts) {
        if (a.handle() < b.handle() && (alike ? bucket.alike(a, b) : bucket.lifted(a, b))) {
          pairs.add((long) a.handle() << 32 | b.handle());
        }
      }
    }
    return pairs;
  }

  private static List<Long> sorted(LongStream pairs) {
    return pairs.sorted().boxed().toList();
  }

  private static boolean fresh(long pair) {
    return (int) pair >= FRESH;
  }

  private static void check(
      Bucket.Difference found, NavigableSet<Long> before, NavigableSet<Long> now) {
    NavigableSet<Long> gained = new TreeSet<>(now);
    gained.removeAll(before);
    NavigableSet<Long> lost = new TreeSet<>(before);
    lost.removeAll(now);
    assertThat(sorted(Arrays.stream(found.gained().drain())))
        .isEqualTo(gained.stream().filter(pair -> !fresh(pair)).toList());
    assertThat(sorted(Arrays.stream(found.lost().drain()))).isEqualTo(List.copyOf(lost));
    List<Long> came = new ArrayList<>();
    found.came().forEach((a, b, shared) -> came.add((long) a << 32 | b));
    assertThat(came).isEqualTo(gained.stream().filter(BucketTest::fresh).toList());
  }

  @Test
  void differencesAreThoseOfAllPairs() {
    for (int round = 0; round < 300; round++) {
      List<Text> before = new ArrayList<>();
      int many = random.nextInt(160);
      for (int i = 0; i < many; i++) {
        before.add(text(i));
      }
      before.sort(null);
      List<Text> now = new ArrayList<>(before);
      now.removeIf(text -> random.nextInt(20) == 0);
      int more = random.nextInt(12);
      for (int i = 0; i < more; i++) {
        now.add(text(FRESH + i));
      }
      now.sort(null);
      Bucket.Difference alike = new Bucket.Difference(FRESH, FRESH + more);
      Bucket.Difference lifted = new Bucket.Difference(FRESH, FRESH + more);
      new Bucket(before).differences(new Bucket(now), alike, lifted);
      check(alike, proposed(before, true), proposed(now, true));
      check(lifted, proposed(before, false), proposed(now, false));
    }
  }
}
