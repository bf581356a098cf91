package org.sitrep.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.IncidentChange;
import org.sitrep.model.IncidentChange.Kind;

/**
 * Compares two linkings by what their incidents share: the same words that name an event in an
 * article, or where these were read otherwise the same sentence. An incident is kept as the one
 * with which it shares most, if that one shares most with it.
 */
final class Lineage {
  private final Map<String, Map<String, Integer>> children = new TreeMap<>();
  private final Map<String, Map<String, Integer>> parents = new TreeMap<>();

  private Lineage() {}

  static List<IncidentChange> changes(List<Incident> before, List<Incident> after) {
    Lineage lineage = new Lineage();
    lineage.compare(before, after);
    List<IncidentChange> changes = new ArrayList<>();
    Set<String> kept = new HashSet<>();
    for (String id : ids(before)) {
      changes.add(lineage.ofOld(id, kept));
    }
    for (String id : ids(after)) {
      if (!kept.contains(id)) {
        changes.add(lineage.ofNew(id));
      }
    }
    return Collections.unmodifiableList(changes);
  }

  private static List<String> ids(List<Incident> incidents) {
    return incidents.stream().map(Incident::id).sorted().toList();
  }

  private void compare(List<Incident> before, List<Incident> after) {
    Map<String, String> byTrigger = new HashMap<>();
    Map<String, String> bySentence = new HashMap<>();
    for (Incident incident : after) {
      for (Claim claim : incident.claims()) {
        byTrigger.merge(trigger(claim), incident.id(), Lineage::first);
        bySentence.merge(sentence(claim), incident.id(), Lineage::first);
      }
    }
    for (Incident incident : before) {
      for (Claim claim : incident.claims()) {
        String now = byTrigger.getOrDefault(trigger(claim), bySentence.get(sentence(claim)));
        if (now != null) {
          children.computeIfAbsent(incident.id(), i -> new TreeMap<>()).merge(now, 1, Integer::sum);
          parents.computeIfAbsent(now, i -> new TreeMap<>()).merge(incident.id(), 1, Integer::sum);
        }
      }
    }
  }

  private static String first(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static String trigger(Claim claim) {
    return claim.trigger().start() + " " + claim.article();
  }

  private static String sentence(Claim claim) {
    return claim.evidence().start() + " " + claim.article();
  }

  private IncidentChange ofOld(String id, Set<String> kept) {
    Optional<String> child = most(children, id);
    if (child.isEmpty()) {
      return new IncidentChange(Kind.GONE, Optional.of(id), Optional.empty());
    }
    if (most(parents, child.get()).filter(id::equals).isEmpty()) {
      return new IncidentChange(Kind.MERGED, Optional.of(id), child);
    }
    kept.add(child.get());
    return new IncidentChange(Kind.KEPT, Optional.of(id), child);
  }

  private IncidentChange ofNew(String id) {
    Optional<String> parent = most(parents, id);
    return new IncidentChange(parent.isPresent() ? Kind.SPLIT : Kind.NEW, parent, Optional.of(id));
  }

  /** The one that shares most; of several the one with the same id, else the first. */
  private static Optional<String> most(Map<String, Map<String, Integer>> shared, String id) {
    return shared.getOrDefault(id, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().equals(id))
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
