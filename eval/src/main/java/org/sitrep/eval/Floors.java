package org.sitrep.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The lowest scores that a build may have: {@code {"DATASET": {"FIGURE": FLOOR, …}, …}}, where a
 * figure's floor is one of its F1, an aspect's one of its share, and that of {@code calibration} 1
 * less the highest expected calibration error of claims.
 */
public final class Floors {
  private static final List<String> NAMES =
      Stream.of(
              Stream.of(Figure.values()).map(Figure::code),
              Stream.of(Aspect.values()).map(Aspect::code),
              Stream.of(Scores.CALIBRATION))
          .flatMap(names -> names)
          .toList();

  private final Map<String, Map<String, Double>> datasets;

  private Floors(Map<String, Map<String, Double>> datasets) {
    this.datasets = datasets;
  }

  /**
   * Reads floors.
   *
   * @throws DatasetException if the file is not as described above
   */
  public static Floors read(Path file) {
    String content;
    try {
      content = Files.readString(file);
    } catch (IOException e) {
      throw new DatasetException(
          file + ": cannot be read (" + e + "); check that it exists and is UTF-8", e);
    }
    Map<String, Map<String, Double>> datasets = new TreeMap<>();
    JsonLines.parse(content, file.toString())
        .fields()
        .forEach((name, figures) -> datasets.put(name, floors(figures)));
    return new Floors(datasets);
  }

  private static Map<String, Double> floors(JsonAt figures) {
    Map<String, Double> floors = new TreeMap<>();
    figures.fields().forEach((name, floor) -> floors.put(name, floor(name, floor)));
    return floors;
  }

  private static double floor(String figure, JsonAt at) {
    if (!NAMES.contains(figure)) {
      throw at.wrong("is no figure", "use one of " + String.join(", ", NAMES));
    }
    double floor = at.number();
    if (!(floor >= 0 && floor <= 1)) {
      throw at.wrong("is no floor", "give a number from 0 to 1");
    }
    return floor;
  }

  /** The names of the datasets that have floors, sorted. */
  public Collection<String> datasets() {
    return List.copyOf(datasets.keySet());
  }

  /**
   * Holds scores against the floors of a dataset.
   *
   * @throws DatasetException if there are none
   */
  public FloorCheck check(String dataset, Scores scores) {
    Map<String, Double> floors = datasets.get(dataset);
    if (floors == null) {
      throw new DatasetException(
          "no floors for " + dataset + "; there are some for " + String.join(", ", datasets()));
    }
    List<FloorCheck.Shortfall> shortfalls = new ArrayList<>();
    Map<String, Double> values = scores.headlines();
    for (String figure : NAMES) {
      double floor = floors.getOrDefault(figure, 0.0);
      double value = values.getOrDefault(figure, 0.0);
      if (value < floor) {
        shortfalls.add(new FloorCheck.Shortfall(figure, floor, value));
      }
    }
    return new FloorCheck(dataset, floors.size(), shortfalls);
  }
}
