package org.sitrep.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Copies;
import org.sitrep.model.Incident;
import org.sitrep.origin.OriginGrouper;
import org.sitrep.scene.GoldClaims;
import org.sitrep.scene.Shared;

/**
 * Links claims that people annotated and compares the incident that each article is mainly about
 * with the one that people gave it: what linking can reach when claims are right.
 */
class IncidentsOfGoldTest {
  @Test
  void articlesAboutOneIncidentStandTogether() throws IOException {
    GoldClaims gold = GoldClaims.read("gold/train");
    Map<String, Article> articles = gold.articles();
    List<Claim> claims = gold.claims();
    Copies copies = new OriginGrouper().copies(List.copyOf(articles.values()));
    IncidentLinker linker = new IncidentLinker(gold.theatre());
    List<Incident> incidents = linker.link(List.copyOf(articles.values()), copies, claims);

    Map<String, String> want = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (JsonNode row : Shared.jsonLines("gold/incidents-dev.jsonl")) {
      String id = row.get("id").asText();
      if (!row.get("incident").isNull() && articles.containsKey(id)) {
        want.put(id, row.get("incident").asText());
        found.put(id, linker.lead(articles.get(id), incidents).orElse("alone " + id));
      }
    }
    List<String> shared = new ArrayList<>();
    groups(want).values().stream().filter(g -> g.size() > 1).forEach(shared::addAll);
    assertThat(want).hasSizeGreaterThan(300);
    assertThat(bCubed(want, found, want.keySet())).as("all").isGreaterThanOrEqualTo(0.92);
    assertThat(bCubed(want, found, shared)).as("shared").isGreaterThanOrEqualTo(0.82);
  }

  private static Map<String, Set<String>> groups(Map<String, String> labels) {
    Map<String, Set<String>> groups = new HashMap<>();
    labels.forEach((id, label) -> groups.computeIfAbsent(label, l -> new HashSet<>()).add(id));
    return groups;
  }

  private static double bCubed(
      Map<String, String> want, Map<String, String> found, Collection<String> over) {
    Map<String, Set<String>> wanted = groups(want);
    Map<String, Set<String>> got = groups(found);
    double precision = 0;
    double recall = 0;
    for (String id : over) {
      Set<String> system = got.getOrDefault(found.getOrDefault(id, ""), Set.of());
      Set<String> both = new HashSet<>(system);
      Set<String> truth = wanted.getOrDefault(want.getOrDefault(id, ""), Set.of());
      both.retainAll(truth);
      precision += both.size() / (double) system.size() / over.size();
      recall += both.size() / (double) truth.size() / over.size();
    }
    return 2 * precision * recall / (precision + recall);
  }
}
