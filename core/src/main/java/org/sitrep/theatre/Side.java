package org.sitrep.theatre;

import java.util.List;

/**
 * A side of the conflict.
 *
 * @param id as in the side column of the actors
 * @param name the neutral name to show
 * @param colour {@code #rrggbb}; the sides' colours can be told apart by colour-blind people
 * @param allies the ids of the sides that fight beside it, told by either of them
 * @param fights whether it takes part in the fighting, so that two accounts that name it and an
 *     enemy of it as the doer contradict each other
 * @param holds whether it holds ground
 * @param group what kind of side it is, such as "state", by which words for parties may mean any of
 *     its kind; may be empty
 */
public record Side(
    String id,
    String name,
    String colour,
    List<String> allies,
    boolean fights,
    boolean holds,
    String group) {
  public Side {
    allies = List.copyOf(allies);
  }

  /** A side of no group. */
  public Side(
      String id, String name, String colour, List<String> allies, boolean fights, boolean holds) {
    this(id, name, colour, allies, fights, holds, "");
  }

  /** A side that fights and holds ground, without allies. */
  public Side(String id, String name, String colour) {
    this(id, name, colour, List.of(), true, true);
  }
}
