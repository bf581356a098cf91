package org.sitrep.eval.page;

import org.sitrep.eval.Confidences;
import org.sitrep.model.Graded;
import org.sitrep.report.html.Html;

/**
 * Draws how often a system was right where it was how sure, as SVG: one panel for claims and a
 * smaller one for the fillers of each role.
 */
public final class ReliabilityDiagram {
  private static final int WIDTH = 1040;
  private static final int HEIGHT = 860;
  private static final int LARGE = 420;
  private static final int SMALL = 204;
  private static final int LEFT = 62;
  private static final int TOP = 96;
  private static final int SECOND_TOP = 606;
  private static final int STEP = 250;
  private static final String STYLE =
      "svg{background:#fdfdfb}text{font-family:system-ui,'Liberation Sans',Arial,sans-serif;"
          + "fill:#1c1d20;font-size:13px}.title{font-size:22px}.name{font-size:16px;font-weight:600}"
          + ".soft{fill:#565a61}.count{font-size:10.5px;fill:#565a61}.grid{stroke:#e4e5e1}"
          + ".frame{fill:none;stroke:#8a8d92}.bar{fill:#a9c6d8}.gap{stroke:#b3541e;stroke-width:2}"
          + ".dot{fill:#0b4a73;stroke:#fdfdfb}.even{stroke:#1c1d20;stroke-dasharray:5 4}";

  private ReliabilityDiagram() {}

  /** The diagram. */
  public static String of(Confidences confidences) {
    Html svg = new Html();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "role",
        "img",
        "aria-label",
        "Reliability: confidence against what was right");
    svg.element("style", STYLE);
    svg.element("rect", "", "width", "100%", "height", "100%", "fill", "#fdfdfb");
    text(svg, LEFT, 40, "title", "How far confidence can be trusted");
    new Panel(svg, Graded.CLAIM, confidences, LARGE).write(LEFT, TOP);
    legend(svg);
    int x = LEFT;
    for (Graded role : Graded.values()) {
      if (role != Graded.CLAIM) {
        new Panel(svg, role, confidences, SMALL).write(x, SECOND_TOP);
        x += STEP;
      }
    }
    return svg.text("\n").end().finish();
  }

  private static void legend(Html svg) {
    int x = LEFT + LARGE + 60;
    String[] lines = {
      "Each bar is a bin of claims with about the same confidence.",
      "Its height is the share of them that is right: that an annotator",
      "found too, with the same type. Of a filler (an agent, target,",
      "place or source): that its claim is right and an annotator has",
      "it in that role.",
      "",
      "The dot stands at the bin's mean confidence. On the dashed",
      "line confidence and share agree; the orange line is how far",
      "they are apart. Numbers above are how many are in the bin.",
      "",
      "ECE, the expected calibration error, is the mean length of the",
      "orange lines, each bin weighed by how many are in it."
    };
    for (int i = 0; i < lines.length; i++) {
      text(svg, x, TOP + 60 + 22 * i, "soft", lines[i]);
    }
  }

  static void text(Html svg, double x, double y, String kind, String words) {
    svg.element("text", words, "x", Panel.px(x), "y", Panel.px(y), "class", kind);
  }
}
