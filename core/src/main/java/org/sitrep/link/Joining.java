package org.sitrep.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins accounts that are alike, the most alike first, as long as what is joined still fits one
 * event and is alike on the whole: one link does not chain two events together. Which link goes
 * first does not depend on the order of the accounts but on their likeness and, of equal ones, on
 * their claims.
 */
final class Joining {
  private static final int MANY = 8;

  /** The least that one pair counts in the mean, so that a single bad one is no veto. */
  private static final double WORST = -3;

  private final Likeness likeness;
  private final Account[] joined;
  private final int[] into;
  private final List<List<Account>> members = new ArrayList<>();

  /** Two accounts, by their numbers, and how alike they are. */
  record Link(int a, int b, double likeness) {
    static final Comparator<Link> MOST_ALIKE_FIRST =
        Comparator.comparingDouble(Link::likeness)
            .reversed()
            .thenComparingInt(Link::a)
            .thenComparingInt(Link::b);
  }

  private Joining(List<Account> accounts, Likeness likeness) {
    this.likeness = likeness;
    joined = accounts.toArray(Account[]::new);
    into = new int[joined.length];
    for (int i = 0; i < into.length; i++) {
      into[i] = i;
      members.add(new ArrayList<>(List.of(joined[i])));
    }
  }

  /** The joined accounts, in the order of the first of each. */
  static List<Account> join(List<Account> sorted, List<Link> links, Likeness likeness) {
    Joining joining = new Joining(sorted, likeness);
    links.stream().sorted(Link.MOST_ALIKE_FIRST).forEach(joining::follow);
    return joining.result();
  }

  private void follow(Link link) {
    int a = find(link.a());
    int b = find(link.b());
    if (a == b) {
      return;
    }
    Account both = joined[Math.min(a, b)].with(joined[Math.max(a, b)]);
    if (both.fitsOne() && mean(members.get(a), members.get(b)) >= likeness.onTheWhole()) {
      joined[Math.min(a, b)] = both;
      into[Math.max(a, b)] = Math.min(a, b);
      members.get(Math.min(a, b)).addAll(members.get(Math.max(a, b)));
    }
  }

  /** How alike the accounts of two groups are on the whole; of large groups the first ones. */
  private double mean(List<Account> ones, List<Account> others) {
    List<Account> first = ones.subList(0, Math.min(MANY, ones.size()));
    List<Account> second = others.subList(0, Math.min(MANY, others.size()));
    double sum = 0;
    for (Account one : first) {
      for (Account other : second) {
        sum += Math.max(WORST, likeness.of(one, other));
      }
    }
    return sum / (first.size() * second.size());
  }

  private int find(int i) {
    int at = i;
    while (into[at] != at) {
      into[at] = into[into[at]];
      at = into[at];
    }
    return at;
  }

  private List<Account> result() {
    List<Account> result = new ArrayList<>();
    for (int i = 0; i < into.length; i++) {
      if (into[i] == i) {
        result.add(joined[i]);
      }
    }
    return result;
  }
}
