package org.sitrep.eval;

import org.sitrep.learn.Reliability;
import org.sitrep.model.Graded;

/** Confidence against what was right, as lines of text. */
final class ReliabilityTable {
  private ReliabilityTable() {}

  static String of(Confidences confidences) {
    var out =
        new StringBuilder("confidence   count   mean  right  (ECE: expected calibration error)\n");
    for (Graded graded : Graded.values()) {
      Reliability reliability = confidences.reliability(graded);
      out.append(Decimals.pad(graded.code(), 8));
      out.append(number(confidences.of(graded).size(), 10)).append("  ECE ");
      out.append(Decimals.fixed(reliability.expectedCalibrationError(), 3)).append('\n');
      reliability.bins().stream().filter(b -> b.count() > 0).forEach(b -> line(out, b));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, Reliability.Bin bin) {
    out.append("  ").append(Decimals.fixed(bin.from(), 1)).append('-');
    out.append(Decimals.fixed(bin.to(), 1)).append(number(bin.count(), 9)).append("  ");
    out.append(Decimals.fixed(bin.confidence(), 3)).append("  ");
    out.append(Decimals.fixed(bin.accuracy(), 3)).append('\n');
  }

  private static String number(int number, int width) {
    String digits = Integer.toString(number);
    return " ".repeat(Math.max(1, width - digits.length())) + digits;
  }
}
