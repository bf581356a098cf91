package org.sitrep.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The elements of a pattern, in order. */
record Pattern(List<Element> elements) {
  /** What a pattern's place may hold. */
  sealed interface Element {
    boolean optional();
  }

  /** One of some words. */
  record Literal(Set<String> words, boolean optional) implements Element {}

  /** Words of a class; the value is kept under the class's name. */
  record OfClass(String kind, boolean optional) implements Element {}

  /** Any pattern of a named rule. */
  record Rule(String name, boolean optional) implements Element {}

  Pattern {
    elements = List.copyOf(elements);
  }

  static Pattern parse(String text) {
    List<Element> out = new ArrayList<>();
    for (String word : text.strip().split(" ")) {
      boolean optional = word.length() > 1 && word.endsWith("?");
      String body = optional ? word.substring(0, word.length() - 1) : word;
      if (body.startsWith("<") && body.endsWith(">")) {
        String kind = body.substring(1, body.length() - 1);
        out.add(new OfClass(kind.equals("n") ? "num" : kind, optional));
      } else if (body.startsWith("@")) {
        out.add(new Rule(body, optional));
      } else {
        out.add(new Literal(Set.of(body.split("\\|")), optional));
      }
    }
    return new Pattern(out);
  }
}
