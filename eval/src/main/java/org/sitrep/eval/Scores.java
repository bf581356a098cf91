package org.sitrep.eval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitrep.model.Graded;

/**
 * How a system did on a dataset.
 *
 * @param documents how many were scored
 * @param figures every figure
 * @param shares every aspect
 * @param byType claim figures by type, most gold claims first
 * @param byPublisher claim figures by publisher, most gold claims first
 * @param misses missed and extra claims in the order of the documents
 * @param findings every claim that is not right in everything, in the order of the documents
 * @param confidences how sure the system was, and what was right
 */
public record Scores(
    int documents,
    Map<Figure, Prf> figures,
    Map<Aspect, Share> shares,
    List<Group> byType,
    List<Group> byPublisher,
    List<Miss> misses,
    List<Finding> findings,
    Confidences confidences) {
  /** The headline of {@link #calibration}. */
  static final String CALIBRATION = "calibration";

  public Scores {
    figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    shares = Collections.unmodifiableMap(new EnumMap<>(shares));
    byType = List.copyOf(byType);
    byPublisher = List.copyOf(byPublisher);
    misses = List.copyOf(misses);
    findings = List.copyOf(findings);
  }

  /** These scores with other confidences. */
  public Scores with(Confidences others) {
    return new Scores(documents, figures, shares, byType, byPublisher, misses, findings, others);
  }

  /** A figure. */
  public Prf of(Figure figure) {
    return Objects.requireNonNull(figures.get(figure));
  }

  /** An aspect. */
  public Share of(Aspect aspect) {
    return Objects.requireNonNull(shares.get(aspect));
  }

  /**
   * How well confidence in claims agrees with what was right: 1 less the expected calibration
   * error; 0 where the system does not say how sure it is.
   */
  public double calibration() {
    return confidences.of(Graded.CLAIM).isEmpty()
        ? 0
        : 1 - confidences.reliability(Graded.CLAIM).expectedCalibrationError();
  }

  /**
   * The one number of each figure (its F1), of each aspect (its share) and of the calibration, if
   * the system says how sure it is, by name, in order.
   */
  public Map<String, Double> headlines() {
    Map<String, Double> numbers = new LinkedHashMap<>();
    figures.forEach((figure, prf) -> numbers.put(figure.code(), prf.f1()));
    shares.forEach((aspect, share) -> numbers.put(aspect.code(), share.accuracy()));
    if (!confidences.of(Graded.CLAIM).isEmpty()) {
      numbers.put(CALIBRATION, calibration());
    }
    return Collections.unmodifiableMap(numbers);
  }

  /** The groups of a breakdown. */
  public List<Group> groups(Breakdown by) {
    return switch (by) {
      case NONE -> List.of();
      case TYPE -> byType;
      case PUBLISHER -> byPublisher;
    };
  }
}
