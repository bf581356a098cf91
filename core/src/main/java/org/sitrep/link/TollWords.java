package org.sitrep.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.model.Claim;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.People;
import org.sitrep.model.TollFigure.Use;
import org.sitrep.text.ResourceLines;

/** What the words around a figure say of it: {@code totals.tsv} and {@code people.tsv}. */
final class TollWords {
  /** A figure of more days than these is of more than one event. */
  private static final int LONGEST = 7;

  private static final TollWords KNOWN = new TollWords();
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]++");

  private final List<Pattern> totals = new ArrayList<>();
  private final List<Pattern> parts = new ArrayList<>();
  private final Set<String> civilians = new HashSet<>();
  private final Set<String> fighters = new HashSet<>();

  private TollWords() {
    for (String line : body("totals.tsv")) {
      String[] cells = line.split("\t", -1);
      (cells[0].equals("total") ? totals : parts).add(Pattern.compile(cells[1]));
    }
    for (String line : body("people.tsv")) {
      String[] cells = line.split("\t", -1);
      (cells[0].equals("civilians") ? civilians : fighters).addAll(List.of(cells[1].split(" ")));
    }
  }

  private static List<String> body(String file) {
    List<String> lines = ResourceLines.of(TollWords.class, file);
    return lines.subList(1, lines.size());
  }

  static TollWords known() {
    return KNOWN;
  }

  /** What the figures of a claim are good for, by its sentence and its time. */
  Use use(Claim claim, String sentence) {
    String words = sentence.toLowerCase(Locale.ROOT).strip();
    boolean dated = claim.date().precision() != DatePrecision.NONE;
    if ((dated && claim.date().range().days() > LONGEST) || found(totals, words)) {
      return Use.TOTAL;
    }
    return found(parts, words) ? Use.PART : Use.TOLD;
  }

  private static boolean found(List<Pattern> patterns, String words) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
  }

  /** Whom the words for the people of a figure name. */
  People people(String who) {
    Set<String> words = new HashSet<>(List.of(NO_LETTERS.split(who.toLowerCase(Locale.ROOT))));
    if (words.stream().anyMatch(fighters::contains)) {
      return People.FIGHTERS;
    }
    return words.stream().anyMatch(civilians::contains) ? People.CIVILIANS : People.ALL;
  }
}
