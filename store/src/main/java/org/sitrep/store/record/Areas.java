package org.sitrep.store.record;

import java.text.Normalizer;
import java.util.Locale;

/** The ids of areas that have none in the theatre. */
public final class Areas {
  private Areas() {}

  /** The id of a province. */
  public static String province(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder("province-");
    plain
        .codePoints()
        .filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ' || c == '-')
        .forEach(c -> id.appendCodePoint(c == ' ' ? '-' : c));
    return id.toString();
  }
}
