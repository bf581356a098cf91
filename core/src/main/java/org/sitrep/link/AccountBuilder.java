package org.sitrep.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.model.Claim;

/** The accounts that one article gives: its claims, those of one event together. */
final class AccountBuilder {
  /** How many claims further on a claim is compared; far ones are compared over others. */
  private static final int REACH = 80;

  private AccountBuilder() {}

  /** The accounts of an article whose claims, sorted, are given. */
  static List<Account> accounts(List<Claim> claims, Library library) {
    Map<Claim, List<Claim>> companions = Companions.of(claims, library);
    List<Account> single = new ArrayList<>();
    for (Claim claim : claims) {
      if (companions.values().stream().noneMatch(list -> list.contains(claim))) {
        single.add(Account.of(claim, library));
      }
    }
    return Joining.join(single, links(single), Likeness.IN_ONE_ARTICLE).stream()
        .map(account -> account.and(companions(account, companions)))
        .toList();
  }

  private static List<Joining.Link> links(List<Account> single) {
    List<Joining.Link> links = new ArrayList<>();
    for (int a = 0; a < single.size(); a++) {
      for (int b = a + 1; b < single.size() && b <= a + REACH; b++) {
        double likeness = Likeness.IN_ONE_ARTICLE.of(single.get(a), single.get(b));
        if (likeness >= Likeness.ENOUGH) {
          links.add(new Joining.Link(a, b, likeness));
        }
      }
    }
    return links;
  }

  private static List<Claim> companions(Account account, Map<Claim, List<Claim>> companions) {
    return account.claims().stream()
        .flatMap(claim -> companions.getOrDefault(claim, List.of()).stream())
        .toList();
  }

  /** Claims by article, both in order. */
  static SortedMap<String, List<Claim>> byArticle(List<Claim> claims) {
    SortedMap<String, List<Claim>> byArticle = new TreeMap<>();
    claims.stream()
        .sorted(IncidentLinker.ORDER)
        .forEach(c -> byArticle.computeIfAbsent(c.article(), a -> new ArrayList<>()).add(c));
    return byArticle;
  }
}
