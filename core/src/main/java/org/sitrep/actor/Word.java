package org.sitrep.actor;

import java.util.List;

/** What the theatre knows of some words. */
sealed interface Word {
  /**
   * A party's name, or an adjective or noun for it.
   *
   * @param name whether it is a name
   * @param place whether it names a place as well
   */
  record Owner(Forces forces, boolean name, boolean place) implements Word {}

  /**
   * A noun that needs an owner, stands for a party by itself, or takes up one named before.
   *
   * @param actor who is meant where no owner is named; empty: nobody
   * @param among the sides, or groups of sides, whose actor, named before, is meant instead
   * @param general whether it is often used without a party in mind ("terrorists")
   */
  record Head(Kind kind, String actor, List<String> among, boolean general) implements Word {
    public Head {
      among = List.copyOf(among);
    }
  }
}
