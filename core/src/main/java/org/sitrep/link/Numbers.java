package org.sitrep.link;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;

/** The numbers of killed and wounded that an account tells, each with its kind. */
record Numbers(NavigableSet<Integer> killed, NavigableSet<Integer> wounded) {
  /** From this number on, two accounts hardly tell the same one by chance. */
  private static final int TELLING = 5;

  static Numbers of(Collection<Casualties> figures) {
    return new Numbers(
        numbers(figures, CasualtyKind.KILLED), numbers(figures, CasualtyKind.WOUNDED));
  }

  private static NavigableSet<Integer> numbers(Collection<Casualties> figures, CasualtyKind kind) {
    NavigableSet<Integer> numbers = new TreeSet<>();
    figures.stream().filter(f -> f.kind() == kind).forEach(f -> numbers.add(f.min()));
    return numbers;
  }

  /** Both as one. */
  Numbers with(Numbers other) {
    return new Numbers(union(killed, other.killed), union(wounded, other.wounded));
  }

  private static NavigableSet<Integer> union(NavigableSet<Integer> a, NavigableSet<Integer> b) {
    NavigableSet<Integer> both = new TreeSet<>(a);
    both.addAll(b);
    return both;
  }

  /** How much the tolls speak for one event. */
  double likeness(Numbers other) {
    return likeness(killed, other.killed) + 0.5 * likeness(wounded, other.wounded);
  }

  private static double likeness(NavigableSet<Integer> a, NavigableSet<Integer> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    NavigableSet<Integer> same = new TreeSet<>(a);
    same.retainAll(b);
    if (!same.isEmpty()) {
      return same.last() >= TELLING ? 1.5 : 0.7;
    }
    double ratio = (a.last() + 1.0) / (b.last() + 1.0);
    return ratio > 3 || ratio < 1 / 3.0 ? -0.8 : 0;
  }
}
