package org.sitrep.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Base forms of English words: irregular forms from a table, the others by the regular endings.
 * Forms of one word always meet in one base form, which for rare words may lack its final "e".
 */
public final class Lemmas {
  private static final String VOWELS = "aeiouy";
  private static final int LONGEST_END = 4;
  private final Map<String, String> irregular;
  private final Map<String, Boolean> ends;

  public Lemmas() {
    Map<String, String> table = new HashMap<>();
    List<String> rows = Words.resource("irregular.tsv");
    for (String row : rows.subList(1, rows.size())) {
      int tab = row.indexOf('\t');
      table.put(row.substring(0, tab), row.substring(tab + 1));
    }
    this.irregular = Map.copyOf(table);
    this.ends =
        Words.resource("lost-e.txt").stream()
            .collect(
                Collectors.toUnmodifiableMap(e -> e.replace("-", ""), e -> !e.startsWith("-")));
  }

  /**
   * The base form of a word in lower case.
   *
   * @param tag its Universal Dependencies tag; only nouns and verbs are changed
   */
  public String of(String lower, String tag) {
    boolean verb = tag.equals("VERB") || tag.equals("AUX");
    boolean noun = tag.equals("NOUN") || tag.equals("PROPN");
    String known = verb || noun || tag.equals("ADJ") ? irregular.get(lower) : null;
    if (known != null && (verb || !known.equals("leave"))) {
      return known;
    }
    if (verb) {
      return verb(lower);
    }
    return tag.equals("NOUN") ? noun(lower) : lower;
  }

  private static String noun(String word) {
    int n = word.length();
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4 && (word.endsWith("shes") || word.endsWith("ches") || word.endsWith("sses"))) {
      return word.substring(0, n - 2);
    }
    boolean plural = n > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural && !word.endsWith("is") ? word.substring(0, n - 1) : word;
  }

  private String verb(String word) {
    int n = word.length();
    if (n > 4 && word.endsWith("ied")) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4 && word.endsWith("ed")) {
      return stem(word.substring(0, n - 2));
    }
    if (n > 5 && word.endsWith("ing")) {
      return stem(word.substring(0, n - 3));
    }
    return noun(word);
  }

  /** Undoes the doubling of a consonant and the loss of a final "e". */
  private String stem(String stem) {
    int n = stem.length();
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    if (last == before && "lsz".indexOf(last) < 0 && VOWELS.indexOf(last) < 0) {
      return stem.substring(0, n - 1);
    }
    return lostE(stem) ? stem + "e" : stem;
  }

  /** Whether the longest known end of the stem says that an "e" was lost. */
  private boolean lostE(String stem) {
    for (int from = Math.max(0, stem.length() - LONGEST_END); from < stem.length(); from++) {
      Boolean lost = ends.get(stem.substring(from));
      if (lost != null) {
        return lost;
      }
    }
    return false;
  }
}
