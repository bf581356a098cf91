package org.sitrep.report.wording;

import java.util.List;
import org.sitrep.model.ControlChange;
import org.sitrep.theatre.Side;
import org.sitrep.theatre.Theatre;

/** Neutral words for what is reported of who holds a place. */
public final class ControlWords {
  private final Theatre theatre;

  public ControlWords(Theatre theatre) {
    this.theatre = theatre;
  }

  /** The name of a side. */
  public String side(String id) {
    return theatre.side(id).map(Side::name).orElse(id);
  }

  /** What a change says, as it goes on after a colon: "taken by the Islamic State". */
  public String of(ControlChange change) {
    String sides = sides(change.sides());
    return switch (change.kind()) {
      case GIVEN -> "held by " + sides;
      case LEFT -> "left or lost by " + sides;
      case GAINED -> "parts of it, or ground at its edge, taken by " + sides;
      case TAKEN -> "taken by " + sides;
      case BESIEGED -> "besieged by " + sides;
      case RELIEVED -> sides.isEmpty() ? "a siege ended" : "a siege ended by " + sides;
      case FOUGHT_FOR -> "fighting, by " + sides;
      case CLAIMED -> "said to be taken by " + sides + ", which is disputed or not confirmed";
      case AGREED -> sides.isEmpty() ? "an agreement" : "an agreement, of " + sides;
    };
  }

  private String sides(List<String> ids) {
    List<String> names = ids.stream().map(this::side).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
