package org.sitrep.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A claim's place: its words in the text, and what they were resolved to.
 *
 * @param span the noun phrase
 * @param name the common English name; the words themselves where the theatre does not know them
 * @param point empty where unknown
 * @param placeId the theatre's place; empty where unknown
 * @param kind what it is; empty where unknown
 * @param radiusKm how far from the point it may be; empty where the precision says all
 * @param line the ends of a road or stretch; empty where it is none
 * @param confidence how probable it is that the phrase is a place of its claim, from 0 to 1
 */
public record Toponym(
    Span span,
    String name,
    Optional<Point> point,
    PlacePrecision precision,
    Optional<String> placeId,
    Optional<PlaceKind> kind,
    OptionalDouble radiusKm,
    List<Point> line,
    double confidence) {
  /** As far as UCDP's code 2 reaches. */
  private static final double AROUND_KM = 25;

  public Toponym {
    line = List.copyOf(line);
  }

  /** A place that is sure to be the claim's. */
  public Toponym(
      Span span,
      String name,
      Optional<Point> point,
      PlacePrecision precision,
      Optional<String> placeId,
      Optional<PlaceKind> kind,
      OptionalDouble radiusKm,
      List<Point> line) {
    this(span, name, point, precision, placeId, kind, radiusKm, line, 1);
  }

  /** A place of which no more is known, and that is sure to be the claim's. */
  public Toponym(
      Span span,
      String name,
      Optional<Point> point,
      PlacePrecision precision,
      Optional<String> placeId) {
    this(
        span,
        name,
        point,
        precision,
        placeId,
        Optional.empty(),
        OptionalDouble.empty(),
        List.of(),
        1);
  }

  /** This place as another phrase names it. */
  public Toponym at(Span other) {
    return new Toponym(other, name, point, precision, placeId, kind, radiusKm, line, confidence);
  }

  /** This place with another confidence. */
  public Toponym withConfidence(double other) {
    return new Toponym(span, name, point, precision, placeId, kind, radiusKm, line, other);
  }

  /**
   * ACLED's geo_precision: 1 the place itself, 2 near it or a part of a region, 3 a wider region;
   * empty where no point is known.
   */
  public OptionalInt geoPrecision() {
    if (point.isEmpty()) {
      return OptionalInt.empty();
    }
    return switch (precision) {
      case EXACT -> OptionalInt.of(1);
      case NEAR -> OptionalInt.of(far() ? 3 : 2);
      case AREA -> OptionalInt.of(kind.filter(k -> k == PlaceKind.PROVINCE).isPresent() ? 3 : 2);
      case COUNTRY -> OptionalInt.of(3);
      case UNKNOWN -> OptionalInt.empty();
    };
  }

  /**
   * UCDP's where_prec: 1 the place itself, 2 within 25 km of it, 3 a district, 4 a province, 5 a
   * line or an area of no clear bounds, 6 a country; empty where no point is known.
   */
  public OptionalInt wherePrec() {
    if (point.isEmpty()) {
      return OptionalInt.empty();
    }
    return switch (precision) {
      case EXACT -> OptionalInt.of(1);
      case NEAR -> OptionalInt.of(far() ? 5 : 2);
      case AREA ->
          OptionalInt.of(
              switch (kind.orElse(PlaceKind.REGION)) {
                case DISTRICT -> 3;
                case PROVINCE -> 4;
                default -> 5;
              });
      case COUNTRY -> OptionalInt.of(6);
      case UNKNOWN -> OptionalInt.empty();
    };
  }

  private boolean far() {
    return radiusKm.orElse(0) > AROUND_KM;
  }
}
