package org.sitrep.report.since;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Incident;
import org.sitrep.model.People;
import org.sitrep.model.Toll;

/**
 * What of an incident stands otherwise than in an earlier report.
 *
 * @param what standing, voices, type, or a kind of casualties
 * @param before the code or number that it had
 * @param after the code or number that it has
 */
public record Differs(String what, String before, String after) {
  static List<Differs> between(Incident before, Incident after) {
    List<Differs> all = new ArrayList<>();
    add(all, "standing", before.standing().code(), after.standing().code());
    add(all, "voices", String.valueOf(before.voices()), String.valueOf(after.voices()));
    add(all, "type", before.type().code(), after.type().code());
    for (CasualtyKind kind : CasualtyKind.values()) {
      add(all, kind.code(), toll(before, kind), toll(after, kind));
    }
    return all;
  }

  private static void add(List<Differs> all, String what, String before, String after) {
    if (!before.equals(after)) {
      all.add(new Differs(what, before, after));
    }
  }

  /** "6 (5–8)": the best figure, and the lowest and highest where they are others. */
  private static String toll(Incident incident, CasualtyKind kind) {
    return incident.toll(kind, People.ALL).map(Differs::figures).orElse("none told");
  }

  private static String figures(Toll toll) {
    return toll.low() == toll.high()
        ? String.valueOf(toll.best())
        : toll.best() + " (" + toll.low() + "–" + toll.high() + ")";
  }
}
