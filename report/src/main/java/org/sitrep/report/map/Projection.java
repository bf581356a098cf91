package org.sitrep.report.map;

import org.sitrep.model.Point;

/** Equirectangular, true to scale in the middle of its window; x and y in pixels, y downwards. */
record Projection(Window window, double width, double height) {

  double x(Point point) {
    return (point.lon() - window.west()) / (window.east() - window.west()) * width;
  }

  double y(Point point) {
    return (window.north() - point.lat()) / (window.north() - window.south()) * height;
  }

  /** Pixels of a distance. */
  double pixels(double km) {
    return km / window.widthKm() * width;
  }

  /** A number as SVG wants it, to a tenth of a pixel. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
  }
}
