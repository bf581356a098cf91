package org.sitrep.neutral;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One fact of facts.txt.
 *
 * @param tellings sentences, each in other words
 */
record Fact(String name, List<String> tellings) {
  Fact {
    tellings = List.copyOf(tellings);
  }

  static List<Fact> all() throws IOException {
    try (InputStream in = Objects.requireNonNull(Fact.class.getResourceAsStream("facts.txt"))) {
      List<Fact> facts = new ArrayList<>();
      String name = "";
      List<String> tellings = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("= ")) {
          if (!tellings.isEmpty()) {
            facts.add(new Fact(name, tellings));
          }
          name = line.substring(2);
          tellings.clear();
        } else if (line.startsWith("- ")) {
          tellings.add(line.substring(2));
        }
      }
      facts.add(new Fact(name, tellings));
      return facts;
    }
  }
}
