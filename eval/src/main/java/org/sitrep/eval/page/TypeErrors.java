package org.sitrep.eval.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.eval.Cause;
import org.sitrep.eval.Finding;

/**
 * The errors of one type of claim.
 *
 * @param entries by gravest cause, then in the order of the documents
 */
record TypeErrors(String type, List<Numbered> entries) {
  /** An error and its number on the page. */
  record Numbered(int number, Finding finding) {
    String anchor() {
      return "e" + number;
    }
  }

  TypeErrors {
    entries = List.copyOf(entries);
  }

  /** Types with the most errors first. */
  static List<TypeErrors> of(List<Finding> findings) {
    Map<String, List<Finding>> byType = new TreeMap<>();
    for (Finding finding : findings) {
      byType.computeIfAbsent(finding.type(), t -> new ArrayList<>()).add(finding);
    }
    List<Map.Entry<String, List<Finding>>> types = new ArrayList<>(byType.entrySet());
    types.sort(Comparator.comparingInt(e -> -e.getValue().size()));
    List<TypeErrors> out = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, List<Finding>> type : types) {
      type.getValue().sort(Comparator.comparing(Finding::first));
      List<Numbered> entries = new ArrayList<>();
      for (Finding finding : type.getValue()) {
        number++;
        entries.add(new Numbered(number, finding));
      }
      out.add(new TypeErrors(type.getKey(), entries));
    }
    return out;
  }

  /** Those with a cause. */
  List<Numbered> with(Cause cause) {
    return entries.stream().filter(e -> e.finding().causes().contains(cause)).toList();
  }

  /** The type as part of an address. */
  static String slug(String type) {
    return "t-" + type.replaceAll("[^A-Za-z0-9_]++", "-");
  }
}
