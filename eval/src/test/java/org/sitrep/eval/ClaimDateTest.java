package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitrep.eval.Example.day;

import java.time.DateTimeException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimDateTest {
  private final ClaimDate none = day("2017-10-13", "2017-10-13", "none");
  private final ClaimDate friday = day("2017-10-13", "2017-10-13", "day");
  private final ClaimDate october = day("2017-10-01", "2017-10-31", "month");

  @Test
  void aDayMustBeTheSameDay() {
    assertThat(friday.matches(Optional.of(friday))).isTrue();
    assertThat(friday.matches(Optional.of(day("2017-10-13T09:00:00", "2017-10-13", "week"))))
        .isTrue();
    assertThat(friday.matches(Optional.of(day("2017-10-13", "2017-10-14", "day")))).isFalse();
    assertThat(friday.matches(Optional.of(none))).isFalse();
    assertThat(friday.matches(Optional.empty())).isFalse();
    assertThat(friday.matches(Optional.of(new ClaimDate("2017-10-13", Optional.empty(), ""))))
        .isTrue();
  }

  @Test
  void aMonthMustShareHalfOfWhatBothCover() {
    assertThat(october.matches(Optional.of(day("2017-10-16", "2017-10-31", "week")))).isTrue();
    assertThat(october.matches(Optional.of(day("2017-10-17", "2017-10-31", "week")))).isFalse();
    assertThat(october.matches(Optional.of(day("2017-11-01", "2017-11-30", "month")))).isFalse();
    assertThat(october.matches(Optional.of(day("2017-10-31", "2017-10-01", "month")))).isFalse();
  }

  @Test
  void noTimeIsMatchedByNoTimeOrByThePublishedDay() {
    assertThat(none.matches(Optional.empty())).isTrue();
    assertThat(none.matches(Optional.of(day("2016-01-01", "2016-01-01", "none")))).isTrue();
    assertThat(none.matches(Optional.of(friday))).isTrue();
    assertThat(none.matches(Optional.of(october))).isFalse();
  }

  @Test
  void whatIsNoDayIsRejected() {
    assertThatThrownBy(() -> day("2017-10", "2017-10-31", "month"))
        .isInstanceOf(DateTimeException.class);
  }
}
