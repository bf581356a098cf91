package org.sitrep.theatre;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a date in numbers alone is written: 3/4/2016 is the third of April, or the fourth of March.
 */
public enum DateOrder {
  DAY_FIRST("d/m/y"),
  MONTH_FIRST("m/d/y");

  private final String code;

  DateOrder(String code) {
    this.code = code;
  }

  /** As a theatre's files write it. */
  public String code() {
    return code;
  }

  static Optional<DateOrder> of(String code) {
    return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
  }
}
