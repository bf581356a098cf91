package org.sitrep.place;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A key that the transliterations of an Arabic name share: "Deir Ezzor", "Deir el-Zour" and "Dayr
 * az Zawr" are all {@code darzor}.
 *
 * <p>Articles are dropped, vowels kept as one of three classes (open, round, with a glide), double
 * letters and consonants that English writes in several ways made one.
 */
final class TransliterationKey {
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "as", "ash", "esh", "ad", "ed", "ar", "er", "at", "et", "az", "ez", "an",
          "en", "ath", "adh", "ul", "ur", "ud", "es", "the");
  private static final Set<String> ENGLISH = Set.of("as", "at", "an", "ad", "en", "er", "the");
  private static final Map<String, String> FREQUENT =
      Map.of(
          "kafar", "kfr", "kfar", "kfr", "kafr", "kfr", "kefr", "kfr", "oum", "um", "om", "um",
          "albu", "abu", "abou", "abu", "abo", "abu");
  private static final String VOWELS = "aeiou";
  private static final String VOWELS_AND_GLIDES = "aeiouyw";

  private TransliterationKey() {}

  /** The key of a name as it is written in a file. */
  static String of(String name) {
    return of(NameWord.split(name, 0).stream().map(NameWord::folded).toList());
  }

  /** The key of folded words; empty if they have no letter or digit beside articles. */
  static String of(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (String word : words) {
      if (!isArticle(word) || words.size() == 1) {
        append(word, key.isEmpty(), key);
      }
    }
    return key.toString();
  }

  /** Lower case without diacritics and apostrophes. */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('ı', 'i');
    StringBuilder folded = new StringBuilder(lower.length());
    String plain = plain(lower);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static String plain(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 128);
    return ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  static boolean isArticle(String folded) {
    return ARTICLES.contains(folded);
  }

  /** Whether an article is also an English word: "As" at the head of a sentence. */
  static boolean isEnglish(String article) {
    return ENGLISH.contains(article);
  }

  /** What of a key hardly ever differs between spellings: its consonants. */
  static String skeleton(String key) {
    StringBuilder skeleton = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean repeats = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == c;
      if (VOWELS_AND_GLIDES.indexOf(c) < 0 && !repeats) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  private static void append(String word, boolean first, StringBuilder key) {
    String w = FREQUENT.getOrDefault(word, word);
    int from = first ? 0 : attachedArticle(w);
    int end = silentEnd(w, from) ? w.length() - 1 : w.length();
    int at = from;
    while (at < end) {
      if (VOWELS_AND_GLIDES.indexOf(w.charAt(at)) >= 0) {
        int next = at;
        while (next < end && VOWELS_AND_GLIDES.indexOf(w.charAt(next)) >= 0) {
          next++;
        }
        appendVowels(w.substring(at, next), key);
        at = next;
      } else {
        at += appendConsonant(w, at, end, key);
      }
    }
  }

  /** Length of the article written in one word with the name: "Alzour", "Ezzor". */
  private static int attachedArticle(String w) {
    if (w.length() >= 6 && w.startsWith("al") && VOWELS.indexOf(w.charAt(2)) < 0) {
      return 2;
    }
    boolean doubled =
        w.length() >= 5
            && "aeiu".indexOf(w.charAt(0)) >= 0
            && w.charAt(1) == w.charAt(2)
            && VOWELS.indexOf(w.charAt(1)) < 0;
    return doubled ? 2 : 0;
  }

  private static boolean silentEnd(String w, int from) {
    int last = w.length() - 1;
    return last - from >= 2 && w.charAt(last) == 'h' && VOWELS.indexOf(w.charAt(last - 1)) >= 0;
  }

  private static void appendVowels(String run, StringBuilder key) {
    boolean round = run.chars().anyMatch(c -> c == 'o' || c == 'u' || c == 'w');
    boolean glide = false;
    for (int i = 0; i + 1 < run.length(); i++) {
      boolean front = run.charAt(i) == 'y' || run.charAt(i) == 'i';
      glide |= front && "aeou".indexOf(run.charAt(i + 1)) >= 0;
    }
    push(key, round ? (glide ? "oya" : "o") : (glide ? "ya" : "a"));
  }

  private static int appendConsonant(String w, int at, int end, StringBuilder key) {
    if (at + 1 < end && w.charAt(at + 1) == 'h') {
      String pair =
          switch (w.charAt(at)) {
            case 'k' -> "x";
            case 's', 'c' -> "$";
            case 'g' -> "g";
            case 't' -> "t";
            case 'd' -> "d";
            case 'p' -> "f";
            default -> "";
          };
      if (!pair.isEmpty()) {
        push(key, pair);
        return 2;
      }
    }
    push(
        key,
        switch (w.charAt(at)) {
          case 'q', 'c' -> "k";
          case 'p' -> "b";
          case 'v' -> "o";
          default -> w.substring(at, at + 1);
        });
    return 1;
  }

  /** Appends a piece, a letter never twice in a row; digits are kept as they are. */
  private static void push(StringBuilder key, String piece) {
    int last = key.length() - 1;
    boolean repeats =
        last >= 0
            && piece.length() == 1
            && key.charAt(last) == piece.charAt(0)
            && !Character.isDigit(piece.charAt(0));
    if (!repeats) {
      key.append(piece);
    }
  }
}
