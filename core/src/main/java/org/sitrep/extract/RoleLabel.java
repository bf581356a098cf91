package org.sitrep.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a phrase can be for a trigger; the order is that of the model's labels. */
enum RoleLabel {
  NONE,
  AGENT,
  TARGET,
  PLACE;

  static RoleLabel of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Its number among the model's labels. */
  int number() {
    return names().indexOf(code());
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> names() {
    return Arrays.stream(values()).map(RoleLabel::code).toList();
  }
}
