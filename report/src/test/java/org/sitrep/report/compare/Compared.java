package org.sitrep.report.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Situation;
import org.sitrep.report.Situations;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.WordTable;

/** Comparisons in the situations for tests, with a small lexicon of loaded words. */
public final class Compared {
  public static final Theatre THEATRE =
      withLoaded(
          List.of(
              new WordTable.Row(2, List.of("took|storm the", "capture", "act")),
              new WordTable.Row(3, List.of("islamic state fighters|fighters", "IS", "party"))));

  private Compared() {}

  /** The theatre for tests with this lexicon of loaded words. */
  public static Theatre withLoaded(List<WordTable.Row> rows) {
    Theatre plain = Situations.SYRIA;
    return new Theatre(
        plain.about(),
        plain.actors(),
        plain.sides(),
        plain.places(),
        plain.areas(),
        plain.fronts(),
        plain.outlets(),
        Map.of("loaded", new WordTable("loaded.tsv", rows)),
        Optional.empty());
  }

  /** Two of those who tell in a situation. */
  public static Comparison of(Situation situation, String a, String b) {
    Tellers tellers = new Tellers(situation, THEATRE);
    List<Teller> pair = tellers.pair(a, b);
    return Comparison.of(tellers, pair.get(0), pair.get(1), new LoadedWords(THEATRE));
  }
}
