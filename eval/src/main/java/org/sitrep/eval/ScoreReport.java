package org.sitrep.eval;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Scores for people and for programs.
 *
 * @param scores what to show
 */
public record ScoreReport(Scores scores) {
  private static final int ENOUGH = 10;
  private static final double WEAK = 0.5;

  /**
   * Lines of figures.
   *
   * @param by adds claim figures of groups
   * @param misses adds up to this number of missed and extra claims
   */
  public String text(Breakdown by, int misses) {
    var out = new StringBuilder();
    out.append(scores.documents()).append(" documents\n");
    for (Figure figure : Figure.values()) {
      line(out, figure.code(), scores.of(figure));
    }
    for (Aspect aspect : Aspect.values()) {
      Share share = scores.of(aspect);
      out.append(Decimals.pad(aspect.code(), 11)).append(' ');
      out.append(Decimals.fixed(share.accuracy(), 3)).append(" of ").append(share.of());
      out.append('\n');
    }
    scores.groups(by).forEach(g -> line(out, g));
    List<String> shown = scores.misses().stream().limit(misses).map(ScoreReport::line).toList();
    return out.append(String.join("\n", shown)).append('\n').toString();
  }

  /** A line that names the types that are found badly, of those with enough claims to tell. */
  public String weakTypes() {
    String names =
        scores.byType().stream()
            .filter(t -> t.typed().gold() >= ENOUGH && weak(t.typed()))
            .map(t -> t.name() + " " + Decimals.fixed(t.typed().f1(), 3))
            .collect(Collectors.joining(", "));
    return "types with "
        + ENOUGH
        + " or more gold claims under F1 "
        + WEAK
        + ": "
        + (names.isEmpty() ? "none" : names)
        + "\n";
  }

  /** By whole numbers, so that what is just enough is enough. */
  private static boolean weak(Prf found) {
    return 2.0 * found.hits() < WEAK * (found.gold() + found.system());
  }

  /** A table of how often the system was right where it was how sure. */
  public String reliability() {
    return ReliabilityTable.of(scores.confidences());
  }

  private static void line(StringBuilder out, String name, Prf prf) {
    out.append(Decimals.pad(name, 11)).append(" P ").append(Decimals.fixed(prf.precision(), 3));
    out.append("  R ").append(Decimals.fixed(prf.recall(), 3));
    out.append("  F1 ").append(Decimals.fixed(prf.f1(), 3));
    out.append("   gold ").append(prf.gold()).append("  system ").append(prf.system());
    out.append('\n');
  }

  private static void line(StringBuilder out, Group group) {
    Prf typed = group.typed();
    out.append("  ").append(Decimals.pad(group.name(), 14));
    out.append(" P ").append(Decimals.fixed(typed.precision(), 2));
    out.append(" R ").append(Decimals.fixed(typed.recall(), 2));
    out.append(" F1 ").append(Decimals.fixed(typed.f1(), 2));
    out.append("  gold ").append(typed.gold()).append(" system ").append(typed.system());
    out.append('\n');
  }

  private static String line(Miss miss) {
    return miss.document()
        + (miss.missed() ? " missed  " : " extra   ")
        + miss.type()
        + ": "
        + Quoted.of(miss.trigger())
        + " in "
        + Quoted.of(miss.context());
  }

  /** One JSON object of all figures, in full precision. */
  public String json() {
    var fields = new StringJoiner(", ", "{", "}");
    for (Figure figure : Figure.values()) {
      fields.add("\"" + figure.code() + "\": " + json(scores.of(figure)));
    }
    for (Aspect aspect : Aspect.values()) {
      Share share = scores.of(aspect);
      String accuracy = "{\"accuracy\": " + Decimals.shortest(share.accuracy());
      fields.add("\"" + aspect.code() + "\": " + accuracy + ", \"of\": " + share.of() + "}");
    }
    return fields.toString();
  }

  private static String json(Prf prf) {
    return "{\"precision\": "
        + Decimals.shortest(prf.precision())
        + ", \"recall\": "
        + Decimals.shortest(prf.recall())
        + ", \"f1\": "
        + Decimals.shortest(prf.f1())
        + ", \"gold\": "
        + prf.gold()
        + ", \"system\": "
        + prf.system()
        + "}";
  }
}
