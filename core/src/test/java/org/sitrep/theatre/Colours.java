package org.sitrep.theatre;

import java.util.List;

/** How different colours look, to everybody, to colour-blind people and on grey paper. */
final class Colours {
  /** A way to see: a matrix on linear RGB. */
  record Sight(String name, List<Double> matrix) {}

  /** After Viénot, Brettel and Mollon (1999). */
  static final List<Sight> SIGHTS =
      List.of(
          new Sight("full", List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)),
          new Sight(
              "no red",
              List.of(0.11238, 0.88762, 0.0, 0.11238, 0.88762, 0.0, 0.00401, -0.00401, 1.0)),
          new Sight(
              "no green",
              List.of(0.29275, 0.70725, 0.0, 0.29275, 0.70725, 0.0, -0.02234, 0.02234, 1.0)),
          new Sight(
              "grey paper",
              List.of(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722)));

  private Colours() {}

  /** The difference of two colours in CIE Lab; 2 is just noticeable. */
  static double distance(String one, String other, Sight sight) {
    double[] a = lab(one, sight);
    double[] b = lab(other, sight);
    return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
  }

  private static double[] lab(String colour, Sight sight) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      rgb[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    double[] seen = times(sight.matrix(), rgb);
    double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
    double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double[] times(List<Double> m, double[] v) {
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      out[i] = m.get(3 * i) * v[0] + m.get(3 * i + 1) * v[1] + m.get(3 * i + 2) * v[2];
    }
    return out;
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
  }
}
