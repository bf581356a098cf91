package org.sitrep.origin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.Origin;
import org.sitrep.scene.Shared;
import org.sitrep.scene.Story;

/** Copies among real articles: against comparing all pairs, and against what people marked. */
class CopiesOfGoldTest {
  private static List<Article> articles() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (List<String> row : Shared.csv("data/fa-kes/FA-KES.csv")) {
      String id = String.format(Locale.ROOT, "fakes-%04d", articles.size() + 1);
      articles.add(Story.of(id, "publisher", "2016-01-01").says(row.get(2)).article());
    }
    return articles;
  }

  private static Set<String> found(List<Article> articles) {
    Set<String> pairs = new HashSet<>();
    for (Origin origin : new OriginGrouper().group(articles)) {
      addPairs(origin.articles(), pairs);
    }
    return pairs;
  }

  private static void addPairs(List<String> group, Set<String> pairs) {
    List<String> sorted = group.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        pairs.add(sorted.get(i) + " " + sorted.get(j));
      }
    }
  }

  private static Set<List<String>> shingles(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\x00-\\x7f]|'", "");
    List<String> words = List.of(plain.replaceAll("[^a-z0-9]+", " ").strip().split(" "));
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + 5 <= words.size(); i++) {
      shingles.add(words.subList(i, i + 5));
    }
    return shingles;
  }

  /** The pairs that share more than 0.3 of all their shingles or 80 % of the shorter one's. */
  private static Set<String> allPairsCompared(List<Article> articles) {
    Map<List<String>, List<Integer>> index = new HashMap<>();
    List<Integer> sizes = new ArrayList<>();
    for (Article article : articles) {
      Set<List<String>> shingles = shingles(article.text());
      shingles.forEach(s -> index.computeIfAbsent(s, k -> new ArrayList<>()).add(sizes.size()));
      sizes.add(shingles.size());
    }
    int[][] shared = new int[sizes.size()][sizes.size()];
    index.values().forEach(list -> list.forEach(a -> list.forEach(b -> shared[a][b]++)));
    Set<String> pairs = new HashSet<>();
    for (int a = 0; a < shared.length; a++) {
      for (int b = a + 1; b < shared.length; b++) {
        int all = sizes.get(a) + sizes.get(b) - shared[a][b];
        if (shared[a][b] > 0.3 * all
            || shared[a][b] >= 0.8 * Math.min(sizes.get(a), sizes.get(b))) {
          pairs.add(articles.get(a).id() + " " + articles.get(b).id());
        }
      }
    }
    return pairs;
  }

  private static double share(Set<String> found, Set<String> of) {
    Set<String> both = new HashSet<>(found);
    both.retainAll(of);
    return both.size() / (double) of.size();
  }

  @Test
  void findsWhatComparingAllPairsFinds() throws IOException {
    List<Article> articles = articles();
    assertThat(articles).hasSize(804);
    Set<String> want = allPairsCompared(articles);
    Set<String> found = found(articles);
    System.out.printf(
        Locale.ROOT,
        "copies: %d pairs by comparing all, %d found, recall %.4f, precision %.4f%n",
        want.size(),
        found.size(),
        share(found, want),
        share(want, found));
    assertThat(share(found, want)).as("recall").isGreaterThanOrEqualTo(0.97);
    assertThat(share(want, found)).as("precision").isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void findsWhatPeopleMarkedAsCopies() throws IOException {
    Map<String, Set<String>> groups = new HashMap<>();
    for (JsonNode row : Shared.jsonLines("gold/incidents-dev.jsonl")) {
      Set<String> group =
          groups.computeIfAbsent(row.get("id").asText(), k -> new HashSet<>(Set.of(k)));
      if (!row.get("copy_of").isNull()) {
        String other = row.get("copy_of").asText();
        group.addAll(groups.computeIfAbsent(other, k -> new HashSet<>(Set.of(k))));
        group.forEach(id -> groups.put(id, group));
      }
    }
    Set<String> want = new HashSet<>();
    groups.values().forEach(group -> addPairs(List.copyOf(group), want));
    Set<String> found = found(articles());
    found.removeIf(pair -> !groups.keySet().containsAll(List.of(pair.split(" "))));
    double precision = share(want, found);
    double recall = share(found, want);
    assertThat(2 * precision * recall / (precision + recall)).isGreaterThanOrEqualTo(0.90);
  }
}
