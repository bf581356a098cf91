package org.sitrep.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.People;
import org.sitrep.model.Toll;
import org.sitrep.model.TollFigure;
import org.sitrep.report.wording.Figures;

/** The tolls of claims each of which is a voice of its own; the first one's figure is the best. */
final class ToldTolls {
  private ToldTolls() {}

  static List<Toll> of(Claim... claims) {
    Map<CasualtyKind, Toll> tolls = new EnumMap<>(CasualtyKind.class);
    for (Claim claim : claims) {
      for (Casualties sum : Figures.sums(claim)) {
        int most = sum.max().orElse(sum.min());
        Toll toll =
            new Toll(sum.kind(), People.ALL, sum.min(), sum.min(), most, sum.max().isEmpty());
        tolls.merge(sum.kind(), toll, ToldTolls::widest);
      }
    }
    return List.copyOf(tolls.values());
  }

  private static Toll widest(Toll a, Toll b) {
    boolean open =
        a.high() == b.high() ? a.open() || b.open() : a.high() > b.high() ? a.open() : b.open();
    return new Toll(
        a.kind(),
        a.people(),
        Math.min(a.low(), b.low()),
        a.best(),
        Math.max(a.high(), b.high()),
        open);
  }

  static List<TollFigure> figures(Claim... claims) {
    List<TollFigure> figures = new ArrayList<>();
    for (Claim claim : claims) {
      Stream<Casualties> told = claim.casualties().stream();
      told.forEach(
          c ->
              figures.add(
                  new TollFigure(
                      claim.id(),
                      "voice of " + claim.article(),
                      c.kind(),
                      People.ALL,
                      c.min(),
                      c.max(),
                      c.who(),
                      TollFigure.Use.TOLD)));
    }
    return figures;
  }
}
