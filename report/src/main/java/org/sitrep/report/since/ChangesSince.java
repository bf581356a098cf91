package org.sitrep.report.since;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.model.Incident;
import org.sitrep.model.IncidentChange;

/**
 * What became of the incidents of an earlier report.
 *
 * @param entries in the order of this report's incidents, then those that are gone
 * @param asBefore how many stand as they did
 */
public record ChangesSince(List<Entry> entries, int asBefore) {
  public ChangesSince {
    entries = List.copyOf(entries);
  }

  /**
   * An incident of which something changed.
   *
   * @param kind kept means that it stands otherwise
   * @param before as the earlier report had it: of a merged or gone one itself, of a split one what
   *     it was a part of; empty where it is new
   * @param after as it is now: of a merged one what it went into; empty where it is gone
   * @param differences what stands otherwise, of one that is kept
   */
  public record Entry(
      IncidentChange.Kind kind,
      Optional<Incident> before,
      Optional<Incident> after,
      List<Differs> differences) {
    public Entry {
      differences = List.copyOf(differences);
    }
  }

  /** Puts changes together with the incidents that they are about. */
  public static ChangesSince of(
      List<IncidentChange> changes, List<Incident> before, List<Incident> after) {
    Map<String, Incident> old = byId(before);
    Map<String, Incident> now = byId(after);
    List<Entry> all = new ArrayList<>();
    int asBefore = 0;
    for (IncidentChange change : changes) {
      Optional<Incident> then = change.before().map(old::get);
      Optional<Incident> here = change.after().map(now::get);
      boolean kept = change.kind() == IncidentChange.Kind.KEPT;
      List<Differs> differences =
          kept && then.isPresent() && here.isPresent()
              ? Differs.between(then.get(), here.get())
              : List.of();
      if (kept && differences.isEmpty()) {
        asBefore++;
      } else {
        all.add(new Entry(change.kind(), then, here, differences));
      }
    }
    List<String> order = after.stream().map(Incident::id).toList();
    all.sort(
        Comparator.comparingInt(
                (Entry e) -> e.after().map(i -> order.indexOf(i.id())).orElse(order.size()))
            .thenComparing(Entry::kind)
            .thenComparing(e -> e.before().map(Incident::id).orElse("")));
    return new ChangesSince(all, asBefore);
  }

  private static Map<String, Incident> byId(List<Incident> incidents) {
    return incidents.stream()
        .collect(Collectors.toMap(Incident::id, Function.identity(), (a, b) -> a));
  }

  /** Those of one kind. */
  public List<Entry> of(IncidentChange.Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }
}
