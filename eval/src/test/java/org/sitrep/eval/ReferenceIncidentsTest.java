package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The incident figures are those of the gold data's own scorer. */
class ReferenceIncidentsTest {
  @Test
  void goldAsSystem(@TempDir Path folder) throws Exception {
    Reference reference = Reference.required();
    Path gold = reference.gold.resolve("incidents-dev.jsonl");
    List<String> lines = new ArrayList<>();
    for (GoldMembership article : IncidentScorer.gold(gold)) {
      String origin = article.copyOf().orElse(article.article());
      lines.add(line(article.article(), article.incident().orElse(""), origin));
    }
    assertThat(same(reference, gold, folder, lines).all().f1()).isEqualTo(1);
  }

  @Test
  void degradedGoldAsSystem(@TempDir Path folder) throws Exception {
    Reference reference = Reference.required();
    Path gold = reference.gold.resolve("incidents-dev.jsonl");
    List<String> lines = new ArrayList<>();
    int n = 0;
    for (GoldMembership article : IncidentScorer.gold(gold)) {
      String incident = article.incident().orElse("none");
      String origin = article.copyOf().orElse(article.article());
      switch (n++ % 7) {
        case 0 -> {}
        case 1 -> lines.add(line(article.article(), "", origin));
        case 2 -> lines.add(line(article.article(), incident.substring(0, 4), "wire"));
        case 3 -> lines.add("{\"id\": \"" + article.article() + "\", \"incident\": null}");
        default -> lines.add(line(article.article(), incident, n % 5 == 0 ? "wire" : origin));
      }
    }
    IncidentScores scores = same(reference, gold, folder, lines);
    assertThat(scores.shared().f1()).isBetween(0.1, 0.9);
    assertThat(scores.copies().f1()).isBetween(0.001, 0.9);
  }

  private static String line(String id, String incident, String origin) {
    return "{\"id\": \"%s\", \"incident\": \"%s\", \"origin\": \"%s\"}"
        .formatted(id, incident, origin);
  }

  private static IncidentScores same(
      Reference reference, Path gold, Path folder, List<String> lines)
      throws IOException, InterruptedException {
    Path system = Files.write(folder.resolve("articles.jsonl"), lines);
    IncidentScores scores =
        IncidentScorer.score(IncidentScorer.gold(gold), IncidentScorer.system(system));
    assertThat(scores.text()).isEqualTo(reference.run("score_incidents.py", gold, system));
    return scores;
  }
}
