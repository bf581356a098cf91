package org.sitrep.eval;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares which articles a system puts together with what annotators say. An article without a
 * system incident, or without an origin, stands alone.
 */
public final class IncidentScorer {
  private IncidentScorer() {}

  /** Gold: {@code {"id", "incident" (or null), "copy_of" (or null), …}} a line. */
  public static List<GoldMembership> gold(Path file) {
    return JsonLines.read(
        file,
        line ->
            new GoldMembership(
                line.field("id").text(), named(line, "incident"), named(line, "copy_of")));
  }

  /** A system's: {@code {"id", "incident", "origin", …}} a line. */
  public static List<Membership> system(Path file) {
    return JsonLines.read(
        file,
        line ->
            new Membership(
                line.field("id").text(), named(line, "incident"), named(line, "origin")));
  }

  private static Optional<String> named(JsonAt line, String field) {
    return line.field(field).optionalText().filter(name -> !name.isEmpty());
  }

  /** Scores what a system says. */
  public static IncidentScores score(List<GoldMembership> gold, List<Membership> system) {
    Map<String, Membership> found = new LinkedHashMap<>();
    system.forEach(m -> found.put(m.article(), m));

    Map<String, String> incidents = new LinkedHashMap<>();
    gold.forEach(g -> g.incident().ifPresent(incident -> incidents.put(g.article(), incident)));
    var overAll = new Clusters(incidents, labels(incidents.keySet(), found, Membership::incident));
    Map<String, String> roots = CopyRoots.of(gold);
    var copies = new Clusters(roots, labels(roots.keySet(), found, Membership::origin));
    return new IncidentScores(
        overAll.bCubed(incident -> true), overAll.bCubed(overAll::shared), copies.pairs());
  }

  private static Map<String, String> labels(
      Iterable<String> articles,
      Map<String, Membership> found,
      Function<Membership, Optional<String>> label) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (String article : articles) {
      Optional<Membership> member = Optional.ofNullable(found.get(article));
      labels.put(article, member.flatMap(label).orElse("alone " + article));
    }
    return labels;
  }
}
