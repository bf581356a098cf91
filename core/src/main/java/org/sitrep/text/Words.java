package org.sitrep.text;

import java.util.List;
import java.util.Locale;

/** Small things about words that every stage needs. */
public final class Words {
  private Words() {}

  /** In lower case, with curly apostrophes straightened. */
  public static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** Whether the first letter is a capital. */
  public static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** The lines of a resource of this package that are neither empty nor comments. */
  static List<String> resource(String name) {
    return ResourceLines.of(Words.class, name);
  }
}
