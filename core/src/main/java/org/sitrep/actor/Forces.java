package org.sitrep.actor;

import java.util.EnumMap;
import java.util.Map;

/** What an owner's forces are called: the actor that it means before each kind of noun. */
record Forces(String actor, Map<Kind, String> byKind) {
  Forces {
    byKind = Map.copyOf(byKind);
  }

  static Forces of(String actor) {
    return new Forces(actor, new EnumMap<>(Kind.class));
  }

  /** The actor before a noun of this kind. */
  String before(Kind kind) {
    return byKind.getOrDefault(kind == Kind.THING ? Kind.GROUND : kind, actor);
  }
}
