package org.sitrep.eval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in reports: the same digits on every Java version. */
public final class Decimals {
  /** So many digits tell every double from every other. */
  private static final int MAX_DIGITS = 17;

  private static final double SMALLEST_PLAIN = 1e-4;

  private Decimals() {}

  /** Rounds the exact binary value; a tie goes to the even digit. */
  public static String fixed(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** The fewest digits of a number from 0 to 1 that read back as the same double. */
  static String shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded = exact;
    for (int digits = 1; digits <= MAX_DIGITS; digits++) {
      rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        break;
      }
    }
    BigDecimal plain = rounded.stripTrailingZeros();
    if (value > 0 && value < SMALLEST_PLAIN) {
      return scientific(plain);
    }
    return plain.setScale(Math.max(1, plain.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }

  /** As in 1.25e-05. */
  private static String scientific(BigDecimal value) {
    String digits = value.unscaledValue().toString();
    int exponent = value.scale() - digits.length() + 1;
    String rest = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + rest + "e-" + (exponent < 10 ? "0" : "") + exponent;
  }

  /** Fills with spaces up to a number of characters. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
  }
}
