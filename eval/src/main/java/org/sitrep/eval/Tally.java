package org.sitrep.eval;

import java.util.EnumMap;
import java.util.Map;

/** Counts on their way to figures. */
final class Tally {
  private final Map<Figure, Prf> figures = new EnumMap<>(Figure.class);
  private final Map<Aspect, Share> shares = new EnumMap<>(Aspect.class);

  Tally() {
    for (Figure figure : Figure.values()) {
      figures.put(figure, new Prf(0, 0, 0));
    }
    for (Aspect aspect : Aspect.values()) {
      shares.put(aspect, new Share(0, 0));
    }
  }

  void hits(Figure figure, int hits) {
    add(figure, new Prf(hits, 0, 0));
  }

  void of(Figure figure, int gold, int system) {
    add(figure, new Prf(0, gold, system));
  }

  void judge(Aspect aspect, boolean right) {
    add(aspect, new Share(right ? 1 : 0, 1));
  }

  void add(Tally other) {
    other.figures.forEach(this::add);
    other.shares.forEach(this::add);
  }

  private void add(Figure figure, Prf more) {
    figures.merge(
        figure,
        more,
        (a, b) -> new Prf(a.hits() + b.hits(), a.gold() + b.gold(), a.system() + b.system()));
  }

  private void add(Aspect aspect, Share more) {
    shares.merge(aspect, more, (a, b) -> new Share(a.hits() + b.hits(), a.of() + b.of()));
  }

  Prf typed() {
    return figures.getOrDefault(Figure.TYPED, new Prf(0, 0, 0));
  }

  Map<Figure, Prf> figures() {
    return figures;
  }

  Map<Aspect, Share> shares() {
    return shares;
  }
}
