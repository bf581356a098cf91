package org.sitrep.text;

import java.util.Set;

/**
 * Mends what the tagger gets wrong for certain: auxiliaries are a closed class, a word with letters
 * is no punctuation, and "have" before a participle is an auxiliary.
 */
final class TagRepair {
  private static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d");
  private static final Set<String> OTHER =
      Set.of(
          "do", "does", "did", "done", "can", "could", "may", "might", "must", "shall", "should",
          "will", "would", "ought", "wo", "ca", "sha", "'ll", "get", "got", "gets", "getting");

  private TagRepair() {}

  /** Mends the tags of a sentence in place. */
  static void mend(String[] words, String[] tags) {
    for (int i = 0; i < words.length; i++) {
      String lower = Words.lower(words[i]);
      switch (tags[i]) {
        case "AUX" -> tags[i] = auxiliary(lower) ? "AUX" : name(words[i], "VERB");
        case "PUNCT", "SYM", "X" -> tags[i] = letters(lower) ? name(words[i], "NOUN") : tags[i];
        case "VERB" -> tags[i] = supports(words, tags, i, lower) ? "AUX" : "VERB";
        default -> {}
      }
    }
  }

  private static boolean auxiliary(String lower) {
    return BE.contains(lower) || HAVE.contains(lower) || OTHER.contains(lower);
  }

  private static String name(String word, String otherwise) {
    return word.chars().anyMatch(Character::isUpperCase) ? "PROPN" : otherwise;
  }

  private static boolean letters(String lower) {
    return lower.length() > 2 && Character.isLetter(lower.codePointAt(0));
  }

  /** "have reported", "were also killed": adverbs and "not" may stand between. */
  private static boolean supports(String[] words, String[] tags, int i, String lower) {
    if (!BE.contains(lower) && !HAVE.contains(lower)) {
      return false;
    }
    int next = i + 1;
    while (next < words.length && (tags[next].equals("ADV") || tags[next].equals("PART"))) {
      next++;
    }
    return next < words.length && tags[next].equals("VERB");
  }
}
