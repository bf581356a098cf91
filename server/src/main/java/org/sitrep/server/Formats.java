package org.sitrep.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which media type an answer has. */
final class Formats {
  static final String JSON = "application/json";
  static final String GEOJSON = "application/geo+json";
  static final String CSV = "text/csv";
  private static final Map<String, String> SUFFIXES =
      Map.of("json", JSON, "geojson", GEOJSON, "csv", CSV);

  private Formats() {}

  /** The type of a suffix. */
  static String ofSuffix(String suffix) {
    return SUFFIXES.getOrDefault(suffix, JSON);
  }

  /**
   * The type that a client likes best of those that there are, the first of several.
   *
   * @throws Problem 406 if it takes none
   */
  static String accepted(Optional<String> accept, List<String> types) {
    if (accept.isEmpty() || accept.get().isBlank()) {
      return types.get(0);
    }
    String best = "";
    double most = 0;
    for (String type : types) {
      double quality = quality(accept.get(), type);
      if (quality > most) {
        most = quality;
        best = type;
      }
    }
    if (best.isEmpty()) {
      throw new Problem(406, "there is " + String.join(", ", types));
    }
    return best;
  }

  /** The most specific range that fits a type decides. */
  private static double quality(String accept, String type) {
    double quality = 0;
    int specific = -1;
    for (String range : accept.split(",", 50)) {
      String[] parts = range.strip().split(";", 10);
      String name = parts[0].strip();
      int fits =
          name.equalsIgnoreCase(type)
              ? 2
              : name.equals(type.substring(0, type.indexOf('/')) + "/*")
                  ? 1
                  : name.equals("*/*") ? 0 : -1;
      if (fits > specific) {
        specific = fits;
        quality = weight(parts);
      }
    }
    return quality;
  }

  private static double weight(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.startsWith("q=")) {
        try {
          return Math.max(0, Math.min(1, Double.parseDouble(part.substring(2))));
        } catch (NumberFormatException e) {
          return 1;
        }
      }
    }
    return 1;
  }
}
