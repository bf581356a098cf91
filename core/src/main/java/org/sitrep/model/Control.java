package org.sitrep.model;

import java.util.List;
import java.util.Optional;

/**
 * Who is reported to hold, contest, besiege and claim a place: on one day, as known on one day.
 *
 * @param placeId the theatre's place
 * @param holding who is reported to hold it; empty where nobody is
 * @param stakes of others, by kind, then by side
 */
public record Control(String placeId, Optional<Holding> holding, List<Stake> stakes) {
  public Control {
    stakes = List.copyOf(stakes);
  }

  /** The sides with a stake of a kind. */
  public List<String> sides(Stake.Kind kind) {
    return stakes.stream().filter(s -> s.kind() == kind).map(Stake::side).toList();
  }
}
