package org.sitrep.neutral;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sitrep.model.Casualties;
import org.sitrep.model.Claim;
import org.sitrep.model.Party;
import org.sitrep.model.Toponym;

/** What is compared of the claims that a telling gave: all but its words. */
record Outcome(List<String> claims) {
  Outcome {
    claims = List.copyOf(claims);
  }

  static Outcome of(List<Claim> claims) {
    return new Outcome(claims.stream().map(Outcome::line).sorted().toList());
  }

  private static String line(Claim claim) {
    List<String> figures = new ArrayList<>();
    for (Casualties figure : claim.casualties()) {
      String most = figure.max().isPresent() ? "" + figure.max().getAsInt() : "";
      figures.add(figure.kind() + " " + figure.min() + "-" + most);
    }
    return String.join(
        " | ",
        claim.type().code(),
        "by " + new TreeSet<>(claim.agents().stream().map(Party::actor).toList()),
        "to " + new TreeSet<>(claim.targets().stream().map(Party::actor).toList()),
        "in " + new TreeSet<>(claim.places().stream().map(Toponym::name).toList()),
        claim.date().range().start() + "/" + claim.date().range().end(),
        claim.status().code(),
        new TreeSet<>(figures).toString());
  }

  @Override
  public String toString() {
    return claims.isEmpty() ? "no claim" : String.join("  +  ", claims);
  }
}
