package org.sitrep.eval;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Two ways of putting the same articles together, each as a label for each article. */
final class Clusters {
  /** The labels of one article. */
  private record Member(String article, String gold, String system) {
    Both both() {
      return new Both(gold, system);
    }
  }

  private record Both(String gold, String system) {}

  private final List<Member> members;
  private final Map<String, Long> goldSizes;
  private final Map<String, Long> systemSizes;
  private final Map<Both, Long> bothSizes;

  Clusters(Map<String, String> gold, Map<String, String> system) {
    this.members =
        gold.entrySet().stream()
            .map(e -> new Member(e.getKey(), e.getValue(), system.getOrDefault(e.getKey(), "")))
            .toList();
    this.goldSizes = members.stream().collect(groupingBy(Member::gold, counting()));
    this.systemSizes = members.stream().collect(groupingBy(Member::system, counting()));
    this.bothSizes = members.stream().collect(groupingBy(Member::both, counting()));
  }

  /** Whether gold puts another article with that of this gold label. */
  boolean shared(String goldLabel) {
    return goldSizes.getOrDefault(goldLabel, 0L) > 1;
  }

  /** Averages over the articles whose gold label is wanted. */
  BCubed bCubed(Predicate<String> wanted) {
    double precision = 0;
    double recall = 0;
    int articles = 0;
    for (Member member : members) {
      if (wanted.test(member.gold)) {
        double both = bothSizes.getOrDefault(member.both(), 0L);
        precision += both / systemSizes.getOrDefault(member.system, 1L);
        recall += both / goldSizes.getOrDefault(member.gold, 1L);
        articles++;
      }
    }
    return articles == 0
        ? new BCubed(0, 0, 0)
        : new BCubed(precision / articles, recall / articles, articles);
  }

  /** Counts pairs of articles that are together. */
  Prf pairs() {
    return new Prf(pairs(bothSizes), pairs(goldSizes), pairs(systemSizes));
  }

  private static int pairs(Map<?, Long> sizes) {
    return Math.toIntExact(sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum());
  }
}
