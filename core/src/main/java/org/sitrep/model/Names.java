package org.sitrep.model;

import java.util.Locale;

/** How the vocabularies are written in files: lower case, with underscores. */
final class Names {
  private Names() {}

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
