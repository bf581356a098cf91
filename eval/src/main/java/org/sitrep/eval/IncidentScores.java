package org.sitrep.eval;

/**
 * How well a system puts articles together.
 *
 * @param all over the articles that are about an incident
 * @param shared over those of them that share it with another
 * @param copies pairs of articles that share their text
 */
public record IncidentScores(BCubed all, BCubed shared, Prf copies) {
  /** Lines of figures. */
  public String text() {
    return line("all", all)
        + line("shared", shared)
        + "copies "
        + prf(copies.precision(), copies.recall(), copies.f1())
        + copies.gold()
        + " pairs\n";
  }

  private static String line(String name, BCubed score) {
    return Decimals.pad(name, 7)
        + " B-cubed"
        + prf(score.precision(), score.recall(), score.f1())
        + score.articles()
        + " articles\n";
  }

  private static String prf(double precision, double recall, double f1) {
    return " P "
        + Decimals.fixed(precision, 3)
        + "  R "
        + Decimals.fixed(recall, 3)
        + "  F1 "
        + Decimals.fixed(f1, 3)
        + "  of ";
  }
}
