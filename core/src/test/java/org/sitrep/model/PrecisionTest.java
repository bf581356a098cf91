package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scales of ACLED and UCDP. */
class PrecisionTest {
  private static final Span SPAN = new Span(0, 1);

  @ParameterizedTest
  @CsvSource({
    "EXACT, VILLAGE, 0, 1, 1",
    "NEAR, TOWN, 10, 2, 2",
    "NEAR, TOWN, 60, 3, 5",
    "AREA, DISTRICT, 0, 2, 3",
    "AREA, PROVINCE, 0, 3, 4",
    "AREA, RIVER, 0, 2, 5",
    "COUNTRY, COUNTRY, 0, 3, 6"
  })
  void ofPlaces(PlacePrecision precision, PlaceKind kind, double radius, int acled, int ucdp) {
    Toponym place =
        new Toponym(
            SPAN,
            "X",
            Optional.of(new Point(35, 40)),
            precision,
            Optional.empty(),
            Optional.of(kind),
            OptionalDouble.of(radius),
            List.of());

    assertThat(place.geoPrecision()).hasValue(acled);
    assertThat(place.wherePrec()).hasValue(ucdp);
  }

  @Test
  void ofAPlaceWithoutAPointNothingIsSaid() {
    Toponym place =
        new Toponym(SPAN, "X", Optional.empty(), PlacePrecision.UNKNOWN, Optional.empty());

    assertThat(place.geoPrecision()).isEmpty();
    assertThat(place.wherePrec()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-10-11, 2017-10-11, DAY, 1, 1",
    "2017-10-11, 2017-10-12, DAY, 2, 2",
    "2017-10-09, 2017-10-12, WEEK, 2, 2",
    "2017-10-09, 2017-10-15, WEEK, 2, 3",
    "2017-10-01, 2017-10-31, MONTH, 3, 4",
    "2017-07-01, 2017-10-31, MONTH, 3, 5",
    "2017-01-01, 2017-12-31, YEAR, 3, 5"
  })
  void ofDates(LocalDate start, LocalDate end, DatePrecision precision, int acled, int ucdp) {
    EventDate date = new EventDate(new DateRange(start, end), precision, Optional.empty());

    assertThat(date.timePrecision()).hasValue(acled);
    assertThat(date.datePrec()).hasValue(ucdp);
  }

  @Test
  void ofNoTimeNothingIsSaid() {
    EventDate none =
        new EventDate(
            DateRange.of(LocalDate.of(2017, 10, 12)), DatePrecision.NONE, Optional.empty());

    assertThat(none.timePrecision()).isEqualTo(OptionalInt.empty());
    assertThat(none.datePrec()).isEqualTo(OptionalInt.empty());
  }

  @ParameterizedTest
  @CsvSource({"0, 36.0, 40.0", "90, 35.0, 41.22", "180, 34.0, 40.0", "270, 35.0, 38.78"})
  void aPointAwayLiesInItsDirection(double bearing, double lat, double lon) {
    Point from = new Point(35, 40);
    Point away = from.away(111.2, bearing);

    assertThat(away.lat()).isCloseTo(lat, within(0.02));
    assertThat(away.lon()).isCloseTo(lon, within(0.02));
    assertThat(from.km(away)).isCloseTo(111.2, within(0.2));
  }

  @Test
  void aPointAwayMayCrossTheDateLine() {
    assertThat(new Point(0, 179.9).away(50, 90).lon()).isLessThan(-179);
  }
}
