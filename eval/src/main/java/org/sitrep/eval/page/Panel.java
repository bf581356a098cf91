package org.sitrep.eval.page;

import java.math.BigDecimal;
import org.sitrep.eval.Confidences;
import org.sitrep.eval.Decimals;
import org.sitrep.learn.Reliability;
import org.sitrep.model.Graded;
import org.sitrep.report.html.Html;

/** One square of a reliability diagram. */
final class Panel {
  private static final int LARGE = 300;
  private final Html svg;
  private final Graded graded;
  private final Confidences confidences;
  private final Reliability reliability;
  private final double size;

  Panel(Html svg, Graded graded, Confidences confidences, double size) {
    this.svg = svg;
    this.graded = graded;
    this.confidences = confidences;
    this.reliability = confidences.reliability(graded);
    this.size = size;
  }

  void write(double left, double top) {
    svg.open("g", "transform", "translate(" + px(left) + " " + px(top) + ")");
    head();
    grid();
    for (Reliability.Bin bin : reliability.bins()) {
      if (bin.count() > 0) {
        bin(bin);
      }
    }
    line("even", 0, 0, 1, 1);
    svg.empty("rect", "class", "frame", "width", px(size), "height", px(size));
    svg.end();
  }

  private void head() {
    int count = confidences.of(graded).size();
    String name = graded == Graded.CLAIM ? "claims" : graded.code();
    String error = Decimals.fixed(reliability.expectedCalibrationError(), 3);
    ReliabilityDiagram.text(svg, 0, -24, "name", name + (count == 0 ? ": none" : ""));
    if (count > 0) {
      String figures = "ECE " + error + " of " + count;
      svg.element(
          "text", figures, "x", px(size), "y", "-24", "text-anchor", "end", "class", "soft");
    }
  }

  private void grid() {
    int steps = size > LARGE ? 5 : 2;
    for (int i = 0; i <= steps; i++) {
      double at = (double) i / steps;
      line("grid", at, 0, at, 1);
      line("grid", 0, at, 1, at);
      String number = Decimals.fixed(at, 1);
      axis(number, px(at * size), px(size + 18), "middle");
      axis(number, "-8", px(size - at * size + 4), "end");
    }
    axis("confidence", px(size / 2), px(size + 36), "middle");
    if (size < LARGE) {
      return;
    }
    svg.element(
        "text",
        "share right",
        "transform",
        "translate(-38 " + px(size / 2) + ") rotate(-90)",
        "text-anchor",
        "middle",
        "class",
        "soft");
  }

  private void axis(String words, String x, String y, String anchor) {
    svg.element("text", words, "x", x, "y", y, "text-anchor", anchor, "class", "soft");
  }

  private void bin(Reliability.Bin bin) {
    double right = bin.accuracy();
    svg.open("g");
    svg.element(
        "title",
        bin.count()
            + " with confidence "
            + Decimals.fixed(bin.from(), 1)
            + " to "
            + Decimals.fixed(bin.to(), 1)
            + ", mean "
            + Decimals.fixed(bin.confidence(), 3)
            + ": right "
            + Decimals.fixed(right, 3));
    svg.empty(
        "rect",
        "class",
        "bar",
        "x",
        px(bin.from() * size + 1),
        "y",
        px(size - right * size),
        "width",
        px((bin.to() - bin.from()) * size - 2),
        "height",
        px(right * size));
    line("gap", bin.confidence(), bin.confidence(), bin.confidence(), right);
    svg.empty(
        "circle",
        "class",
        "dot",
        "cx",
        px(bin.confidence() * size),
        "cy",
        px(size - right * size),
        "r",
        size > LARGE ? "5" : "3.5");
    svg.element(
        "text",
        Integer.toString(bin.count()),
        "class",
        "count",
        "text-anchor",
        "middle",
        "x",
        px((bin.from() + bin.to()) / 2 * size),
        "y",
        "-6");
    svg.end();
  }

  private void line(String kind, double x1, double y1, double x2, double y2) {
    svg.empty(
        "line",
        "class",
        kind,
        "x1",
        px(x1 * size),
        "y1",
        px(size - y1 * size),
        "x2",
        px(x2 * size),
        "y2",
        px(size - y2 * size));
  }

  /** A length with one decimal place, the same digits everywhere. */
  static String px(double length) {
    return BigDecimal.valueOf(Math.round(length * 10), 1).toPlainString();
  }
}
