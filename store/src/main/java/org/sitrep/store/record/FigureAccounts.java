package org.sitrep.store.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.report.wording.Figures;

/** The numbers that the claims of an incident tell, and the one that most of them tell. */
final class FigureAccounts {
  private final Map<CasualtyKind, Integer> best = new EnumMap<>(CasualtyKind.class);
  private final List<Told> told = new ArrayList<>();

  /** What one claim tells of one kind. */
  record Told(Claim claim, Casualties figure) {}

  FigureAccounts(Incident incident) {
    Map<CasualtyKind, Map<Integer, Integer>> votes = new EnumMap<>(CasualtyKind.class);
    for (Claim claim : incident.claims()) {
      for (Casualties figure : Figures.sums(claim)) {
        told.add(new Told(claim, figure));
        Map<Integer, Integer> of = votes.computeIfAbsent(figure.kind(), k -> new HashMap<>());
        int now = of.merge(figure.min(), 1, Integer::sum);
        // claims are in order of publication: of two that are told as often, the later one counts
        if (now >= of.getOrDefault(best.getOrDefault(figure.kind(), -1), 0)) {
          best.put(figure.kind(), figure.min());
        }
      }
    }
  }

  List<Told> told() {
    return List.copyOf(told);
  }

  void write(Json json, Figures figure) {
    json.field("kind", figure.kind().code()).field("low", figure.min());
    json.field("best", best.getOrDefault(figure.kind(), figure.min()));
    json.field("high", figure.most()).field("open", figure.open()).field("text", figure.text());
  }
}
