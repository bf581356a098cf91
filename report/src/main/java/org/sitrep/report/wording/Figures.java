package org.sitrep.report.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.People;
import org.sitrep.model.TollFigure;

/**
 * The lowest, the best and the highest number told of one kind over all claims of an incident.
 * Claims are accounts of the same event: their numbers are compared, never added.
 *
 * @param kind what befell the people
 * @param min the lowest number told
 * @param best the number that most independent voices tell now
 * @param most the highest number told
 * @param open whether the account with the highest number says "at least"
 */
public record Figures(CasualtyKind kind, int min, int best, int most, boolean open) {

  /** The figures of an incident for all people, in the order of the kinds. */
  public static List<Figures> of(Incident incident) {
    return of(incident, People.ALL);
  }

  /** The figures of an incident for some people, in the order of the kinds. */
  public static List<Figures> of(Incident incident, People people) {
    return incident.tolls().stream()
        .filter(toll -> toll.people() == people)
        .map(toll -> new Figures(toll.kind(), toll.low(), toll.best(), toll.high(), toll.open()))
        .toList();
  }

  /** Where no account tells of the incident alone: the running totals that they tell. */
  private static List<Figures> totals(Incident incident) {
    Map<CasualtyKind, Figures> byKind = new EnumMap<>(CasualtyKind.class);
    for (TollFigure told : incident.figures()) {
      if (told.use() == TollFigure.Use.TOTAL) {
        byKind.merge(told.kind(), of(told.kind(), told.min(), told.max()), Figures::widest);
      }
    }
    return List.copyOf(byKind.values());
  }

  /**
   * The figures of one claim: what it tells of several groups ("6 soldiers, 2 civilians") added.
   */
  public static List<Casualties> sums(Claim claim) {
    Map<CasualtyKind, Casualties> byKind = new EnumMap<>(CasualtyKind.class);
    for (Casualties told : claim.casualties()) {
      byKind.merge(told.kind(), told, Figures::sum);
    }
    return List.copyOf(byKind.values());
  }

  private static Casualties sum(Casualties a, Casualties b) {
    OptionalInt max =
        a.max().isPresent() && b.max().isPresent()
            ? OptionalInt.of(plus(a.max().getAsInt(), b.max().getAsInt()))
            : OptionalInt.empty();
    return new Casualties(a.kind(), plus(a.min(), b.min()), max, a.who() + ", " + b.who());
  }

  private static int plus(int a, int b) {
    return (int) Math.min((long) a + b, Integer.MAX_VALUE);
  }

  private static Figures of(CasualtyKind kind, int min, OptionalInt max) {
    return new Figures(kind, min, min, max.orElse(min), max.isEmpty());
  }

  private static Figures widest(Figures a, Figures b) {
    boolean open = a.most == b.most ? a.open || b.open : a.most > b.most ? a.open : b.open;
    int min = Math.min(a.min, b.min);
    return new Figures(a.kind, min, min, Math.max(a.most, b.most), open);
  }

  /** "6 killed", "at least 16 killed", "6–12 killed", "6 to at least 16 killed". */
  public String text() {
    return number() + " " + kind.code();
  }

  /** "6", "at least 16", "6–12", "6 to at least 16", "up to 60". */
  public String number() {
    if (open) {
      return (min == most ? "" : group(min) + " to ") + "at least " + group(most);
    }
    if (min == 1 && most > 1) {
      return "up to " + group(most);
    }
    return min == most ? group(min) : group(min) + "–" + group(most);
  }

  /** The figure of one account: "6", "at least 16", "6–12". */
  public static String number(TollFigure told) {
    return of(told.kind(), told.min(), told.max()).number();
  }

  /** The number with thousands set off: 280,000. */
  public static String group(int number) {
    String digits = String.valueOf(number);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        out.append(',');
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }

  /** All figures as one phrase: "6–12 killed and 20 wounded"; empty where none is told. */
  static String phrase(Incident incident) {
    List<String> texts = new ArrayList<>();
    List<Figures> tolls = of(incident);
    (tolls.isEmpty() ? totals(incident) : tolls).forEach(figure -> texts.add(figure.text()));
    return Phrase.list(texts, "figures");
  }
}
