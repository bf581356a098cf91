package org.sitrep.read;

import java.util.Collections;
import java.util.List;

/** Tells live blogs by the names that their pages give to elements; the words stand in live.tsv. */
final class LiveMarks {
  private static final int LONGEST = 1_000;
  private final List<List<String>> rows =
      Resource.rows("live.tsv", 2).stream().map(row -> List.of(row.cell(0).split(" "))).toList();

  /** Whether a page has an element that is called so. */
  boolean of(HtmlScan.Result page) {
    return page.regions().stream()
        .map(region -> region.element().className() + " " + region.element().id())
        .anyMatch(this::names);
  }

  /** Whether one of some class names is called so. */
  boolean names(String names) {
    if (names.length() > LONGEST || !quick(names)) {
      return false;
    }
    for (String name : names.split(" ")) {
      List<String> parts = HtmlMarks.parts(name);
      if (rows.stream().anyMatch(row -> Collections.indexOfSubList(parts, row) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean quick(String names) {
    for (int i = 0; i + 4 <= names.length(); i++) {
      if (names.regionMatches(true, i, "live", 0, 4)
          || names.regionMatches(true, i, "minu", 0, 4)) {
        return true;
      }
    }
    return false;
  }
}
