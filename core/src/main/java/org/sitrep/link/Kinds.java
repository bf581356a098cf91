package org.sitrep.link;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.ClaimType;
import org.sitrep.text.ResourceLines;

/**
 * Which types accounts of one event may give it ({@code kinds.tsv}), and which are rare ({@code
 * rare.tsv}).
 */
final class Kinds {
  private static final Kinds KNOWN = read(ResourceLines.of(Kinds.class, "kinds.tsv"));

  private final Map<ClaimType, Map<ClaimType, Double>> weights;
  private final Map<ClaimType, ClaimType> groups;
  private final Map<ClaimType, Double> rarities = new EnumMap<>(ClaimType.class);

  private Kinds(Map<ClaimType, Map<ClaimType, Double>> weights, Map<ClaimType, ClaimType> groups) {
    this.weights = weights;
    this.groups = groups;
    List<String> lines = ResourceLines.of(Kinds.class, "rare.tsv");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      rarities.put(ClaimType.of(cells[0]), Double.parseDouble(cells[1]));
    }
  }

  static Kinds known() {
    return KNOWN;
  }

  private static Kinds read(List<String> lines) {
    Map<ClaimType, Map<ClaimType, Double>> weights = new EnumMap<>(ClaimType.class);
    Map<ClaimType, ClaimType> groups = new EnumMap<>(ClaimType.class);
    for (ClaimType type : ClaimType.values()) {
      weights.put(type, new EnumMap<>(Map.of(type, 1.0)));
      groups.put(type, type);
    }
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      ClaimType one = ClaimType.of(cells[0]);
      ClaimType other = ClaimType.of(cells[1]);
      double weight = Double.parseDouble(cells[2]);
      weights.getOrDefault(one, Map.of()).put(other, weight);
      weights.getOrDefault(other, Map.of()).put(one, weight);
      join(groups, one, other);
    }
    return new Kinds(weights, groups);
  }

  private static void join(Map<ClaimType, ClaimType> groups, ClaimType one, ClaimType other) {
    ClaimType from = groups.getOrDefault(other, other);
    ClaimType to = groups.getOrDefault(one, one);
    groups.replaceAll((type, group) -> group == from ? to : group);
  }

  /** How readily two types name one event, from 0 (never) to 1. */
  double weight(ClaimType one, ClaimType other) {
    return weights.getOrDefault(one, Map.of()).getOrDefault(other, 0.0);
  }

  /** How readily the most alike of two sets of types name one event. */
  double weight(Set<ClaimType> ones, Set<ClaimType> others) {
    double best = 0;
    for (ClaimType one : ones) {
      for (ClaimType other : others) {
        best = Math.max(best, weight(one, other));
      }
    }
    return best;
  }

  /** How much a type that both give speaks for one event because it seldom happens. */
  double rarity(Set<ClaimType> ones, Set<ClaimType> others) {
    double most = 0;
    for (ClaimType type : ones) {
      if (others.contains(type)) {
        most = Math.max(most, rarities.getOrDefault(type, 0.0));
      }
    }
    return most;
  }

  /** What all types that may be linked, directly or over others, have in common. */
  ClaimType group(ClaimType type) {
    return groups.getOrDefault(type, type);
  }

  /** Whether such an event lasts, so that accounts of it may give different days. */
  static boolean lasts(ClaimType type) {
    return switch (type) {
      case ADVANCE, CAPTURE, WITHDRAW, BESIEGE, LIFT_SIEGE, DISPLACE, DEPLOY, AGREE, SURRENDER ->
          true;
      default -> false;
    };
  }
}
