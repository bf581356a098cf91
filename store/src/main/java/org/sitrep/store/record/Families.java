package org.sitrep.store.record;

import org.sitrep.model.ClaimType.Family;

/** Words for the families of types. */
public final class Families {
  private Families() {}

  /** The words to show. */
  public static String name(Family family) {
    return switch (family) {
      case TERRITORY -> "Territory";
      case VIOLENCE -> "Violence";
      case PEOPLE -> "People";
      case LOGISTICS -> "Logistics";
      case POLITICS -> "Politics";
    };
  }
}
