package org.sitrep.actor;

import java.util.Locale;

/** What a noun tells of a party: it chooses among the forces of an owner. */
enum Kind {
  GROUND,
  AIR,
  MILITIA,
  ARMED,
  POLICE,
  POLITICS,
  PEOPLE,
  /** Tells nothing of its own: "members of …", "the group". */
  MEMBER,
  /** Arms and positions, which stand for their owner. */
  THING,
  /** A body that is taken up by its last word: "the coalition", "the council". */
  BODY,
  /** What is no party of the theatre's: buildings, aid workers. */
  OTHER,
  /** A number of something: "dozens of …"; alone, people. */
  COUNT;

  /** Whether it leaves open what they are. */
  boolean vague() {
    return this == MEMBER || this == COUNT || this == BODY;
  }

  static Kind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
