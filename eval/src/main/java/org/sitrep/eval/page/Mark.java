package org.sitrep.eval.page;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.eval.Finding;
import org.sitrep.eval.LocatedClaim;
import org.sitrep.eval.LocatedFiller;
import org.sitrep.eval.Offsets;
import org.sitrep.eval.Role;

/**
 * Words of a claim.
 *
 * @param label what they are in it
 * @param gold whether the annotator has them so
 * @param system whether the system has them so
 */
record Mark(Offsets at, String label, boolean gold, boolean system) {
  /** All words of a claim, first the trigger. */
  static List<Mark> of(Finding finding) {
    List<Mark> marks = new ArrayList<>();
    add(
        marks,
        "trigger",
        finding.gold().map(LocatedClaim::trigger).filter(t -> !t.isEmpty()).stream().toList(),
        finding.system().map(LocatedClaim::trigger).filter(t -> !t.isEmpty()).stream().toList());
    for (Role role : Role.values()) {
      String label = role.code().substring(0, role.code().length() - 1);
      add(
          marks,
          label,
          finding.gold().map(c -> places(c, role)).orElse(List.of()),
          finding.system().map(c -> places(c, role)).orElse(List.of()));
    }
    return marks;
  }

  private static List<List<Offsets>> places(LocatedClaim claim, Role role) {
    return claim.fillers(role).stream().map(LocatedFiller::at).filter(at -> !at.isEmpty()).toList();
  }

  /** Each phrase stands at one of several places; of those the one that the other side has too. */
  private static void add(
      List<Mark> marks, String label, List<List<Offsets>> gold, List<List<Offsets>> system) {
    List<List<Offsets>> left = new ArrayList<>(system);
    for (List<Offsets> wanted : gold) {
      List<Offsets> given =
          left.stream().filter(s -> LocatedFiller.overlap(wanted, s)).findFirst().orElse(List.of());
      left.remove(given);
      if (given.isEmpty()) {
        marks.add(new Mark(wanted.get(0), label, true, false));
      } else {
        Offsets same = given.get(0);
        Offsets words =
            wanted.stream()
                .filter(w -> LocatedFiller.overlap(List.of(w), given))
                .findFirst()
                .orElse(same);
        long start = Math.min(words.start(), same.start());
        marks.add(
            new Mark(new Offsets(start, Math.max(words.end(), same.end())), label, true, true));
      }
    }
    left.forEach(s -> marks.add(new Mark(s.get(0), label, false, true)));
  }

  String kind() {
    return gold && system ? "both" : gold ? "missed" : "extra";
  }

  /** How words that are several things at once are shown. */
  static String kind(List<Mark> marks) {
    boolean both = marks.stream().anyMatch(m -> m.gold && m.system);
    boolean missed = marks.stream().anyMatch(m -> m.gold && !m.system);
    boolean extra = marks.stream().anyMatch(m -> !m.gold && m.system);
    if (missed && extra) {
      return "mixed";
    }
    return missed ? "missed" : extra && !both ? "extra" : extra ? "mixed" : "both";
  }
}
