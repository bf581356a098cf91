package org.sitrep.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.DateRange;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.theatre.Theatres;

/** The tellings of a fact in the words of different sides give the same claims. */
class NeutralityTest {
  /**
   * The share of the pairs of tellings of one fact that may give different claims. The aim is 0.05;
   * this is what the shipped model reaches, so that it gets no worse.
   */
  private static final double MAY_DIFFER = 0.24;

  private static final ClaimPipeline PIPELINE = new ClaimPipeline(Theatres.load("syria"));

  private static Outcome told(String telling) {
    Published day = new Published(DateRange.of(LocalDate.of(2017, 10, 15)), false);
    Block whole = new Block(BlockKind.BODY, new Span(0, telling.length()));
    Metadata meta = Metadata.empty().with(day);
    return Outcome.of(
        PIPELINE.claims(new Article("a", Optional.empty(), meta, telling, List.of(whole))));
  }

  /** The outcomes of a fact with the tellings that give them, the most told first. */
  private static List<Map.Entry<Outcome, List<String>>> outcomes(Fact fact) {
    Map<Outcome, List<String>> outcomes = new LinkedHashMap<>();
    for (String telling : fact.tellings()) {
      outcomes.computeIfAbsent(told(telling), o -> new ArrayList<>()).add(telling);
    }
    List<Map.Entry<Outcome, List<String>>> sorted = new ArrayList<>(outcomes.entrySet());
    sorted.sort((a, b) -> b.getValue().size() - a.getValue().size());
    return sorted;
  }

  private static int pairs(int tellings) {
    return tellings * (tellings - 1) / 2;
  }

  @Test
  void theFactsAreManyAndToldInManyWords() throws IOException {
    Map<String, String> seen = new HashMap<>();
    List<Fact> facts = Fact.all();
    assertThat(facts).hasSizeGreaterThanOrEqualTo(40);
    for (Fact fact : facts) {
      assertThat(fact.tellings()).as(fact.name()).hasSizeGreaterThanOrEqualTo(5);
      fact.tellings().forEach(t -> assertThat(seen.put(t, fact.name())).as(t).isNull());
    }
  }

  @Test
  void aFactIsTheSameInAnySidesWords() throws IOException {
    int all = 0;
    int different = 0;
    StringBuilder table = new StringBuilder();
    for (Fact fact : Fact.all()) {
      List<Map.Entry<Outcome, List<String>>> outcomes = outcomes(fact);
      int pairs = pairs(fact.tellings().size());
      int same = outcomes.stream().mapToInt(o -> pairs(o.getValue().size())).sum();
      all += pairs;
      different += pairs - same;
      if (outcomes.size() > 1) {
        describe(table, fact, pairs - same, pairs, outcomes);
      }
    }
    String summary =
        String.format(
            Locale.ROOT,
            "%d of %d pairs differ (%.1f %%)",
            different,
            all,
            100.0 * different / all);

    System.out.println("Neutrality: " + summary + "\n" + table);
    assertThat((double) different / all).as("%s%n%s", summary, table).isLessThan(MAY_DIFFER);
  }

  private static void describe(
      StringBuilder table,
      Fact fact,
      int different,
      int pairs,
      List<Map.Entry<Outcome, List<String>>> outcomes) {
    table.append(String.format(Locale.ROOT, "%s: %d of %d%n", fact.name(), different, pairs));
    for (Map.Entry<Outcome, List<String>> outcome : outcomes) {
      table.append("    ").append(outcome.getKey()).append('\n');
      outcome.getValue().forEach(t -> table.append("        ").append(t).append('\n'));
    }
  }
}
