package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class LiveMarksTest {
  private final LiveMarks marks = new LiveMarks();

  @TestFactory
  Stream<DynamicTest> theExamplesOfTheTable() {
    return Resource.rows("live.tsv", 2).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell(0), () -> assertThat(marks.names(row.cell(1))).isTrue()));
  }

  @Test
  void otherNamesThatSpeakOfLiving() {
    for (String name :
        new String[] {"delivery-blog", "live", "olive updates", "blog live-chat", "minutes"}) {
      assertThat(marks.names(name)).as(name).isFalse();
    }
  }
}
