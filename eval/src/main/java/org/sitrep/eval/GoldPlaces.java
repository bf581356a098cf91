package org.sitrep.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Point;

/** The points of gold place names: a {@code places.tsv} with name, lat and lon, under a header. */
public final class GoldPlaces {
  private GoldPlaces() {}

  /** The points of the {@code places.tsv} in the folder of the gold file; none if there is none. */
  public static Map<String, Point> beside(Path gold) {
    Path file = gold.resolveSibling("places.tsv");
    return Files.exists(file) ? read(file) : Map.of();
  }

  /**
   * The points by name; a row without a point is passed over.
   *
   * @throws DatasetException if the file cannot be read
   */
  public static Map<String, Point> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new DatasetException(file + ": cannot be read (" + e + "); it must be UTF-8", e);
    }
    Map<String, Point> points = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length > 2 && !cells[1].isEmpty()) {
        points.put(cells[0], point(cells, file + ":" + (i + 1)));
      }
    }
    return Map.copyOf(points);
  }

  private static Point point(String[] cells, String where) {
    try {
      return new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
    } catch (IllegalArgumentException e) {
      throw new DatasetException(
          where + ": lat and lon are no point on the earth; give degrees, or leave both empty", e);
    }
  }
}
