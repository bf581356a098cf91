package org.sitrep.read;

import org.jsoup.nodes.Element;

/** What the tags around a paragraph say. */
final class HtmlTags {
  private static final int REACH = 4;

  private HtmlTags() {}

  /** Whether a paragraph's element is a heading or stands in one. */
  static boolean heading(Element element) {
    Element at = element;
    for (int up = 0; up < REACH && at != null; up++) {
      if (isHeading(at.normalName())) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** Whether a paragraph's element has a name or stands in one that has it. */
  static boolean inside(Element element, String name) {
    Element at = element;
    for (int up = 0; up < REACH && at != null; up++) {
      if (at.normalName().equals(name)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }
}
