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
    for (HtmlScan.Region region : page.regions()) {
      if (names(region.element().className()) || names(region.element().id())) {
        return true;
      }
    }
    return false;
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

  /** Most names hold neither word, and are not cut up. */
  private static boolean quick(String names) {
    for (int i = 0; i + 4 <= names.length(); i++) {
      int c = names.charAt(i) | ' ';
      if (c == 'l' && names.regionMatches(true, i, "live", 0, 4)
          || c == 'm' && names.regionMatches(true, i, "minu", 0, 4)) {
        return true;
      }
    }
    return false;
  }
}
