package org.sitrep.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    InputStream in = Words.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing from the program: org/sitrep/text/" + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
