package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.text.Lemmas;
import org.sitrep.text.Token;

/** Finds the numbers of people in a sentence by {@code numbers.tsv} and {@code counting.tsv}. */
final class Counting {
  private static final int MAX_WHO = 8;
  private static final int LONGEST = 3;

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final NumberReader numbers;
  private final Lemmas lemmas = new Lemmas();

  Counting() {
    for (List<String> row : LexiconFile.rows("counting.tsv")) {
      classes.put(row.get(0), Set.copyOf(List.of(row.get(1).split(" "))));
    }
    this.numbers = new NumberReader(classes.getOrDefault("people", Set.of()));
  }

  /** The numbers of people of a sentence, from left to right. */
  List<Count> counts(List<Token> tokens) {
    List<Count> out = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Amount amount = numbers.at(tokens, i);
      if (amount.end() == i) {
        i++;
        continue;
      }
      boolean origin = i > 0 && tokens.get(i - 1).lower().equals("from"); // "three from one family"
      if (!origin && !date(tokens, i, amount) && counted(tokens, amount.end())) {
        Count count = count(tokens, i, amount);
        boolean follows = !out.isEmpty() && goesOn(tokens, out.get(out.size() - 1), count);
        out.add(follows ? count.asPart() : count);
      }
      i = amount.end();
    }
    return out;
  }

  boolean is(Token token, String name) {
    Set<String> words = classes.getOrDefault(name, Set.of());
    return words.contains(token.lower()) || words.contains(lemmas.of(token.lower(), "NOUN"));
  }

  private Count count(List<Token> tokens, int i, Amount amount) {
    int start = i;
    int least = phrase(tokens, i, "least");
    int most = phrase(tokens, i, "most");
    int about = phrase(tokens, i, "about");
    start -= Math.max(Math.max(least, most), about);
    int min = (int) (most > 0 ? 1 : amount.low());
    boolean open = least > 0 || amount.open() && most == 0;
    OptionalInt max = open ? OptionalInt.empty() : OptionalInt.of((int) amount.high());
    int end = who(tokens, amount.end());
    return new Count(start, end, amount.end(), min, max, part(tokens, start, amount.end()));
  }

  /** The number of tokens before i that make one of the phrases of a class. */
  private int phrase(List<Token> tokens, int i, String name) {
    StringBuilder words = new StringBuilder();
    int found = 0;
    for (int k = 1; k <= LONGEST && i - k >= 0; k++) {
      words.insert(0, tokens.get(i - k).lower() + (k == 1 ? "" : "+"));
      if (classes.getOrDefault(name, Set.of()).contains(words.toString())) {
        found = k;
      }
    }
    return found;
  }

  /** Whether a number goes on with the parts of a total: "including a child and a woman were". */
  private static boolean goesOn(List<Token> tokens, Count last, Count next) {
    if (!last.part() || next.start() - last.end() > 1) {
      return false;
    }
    boolean ends = next.end() < tokens.size() && tokens.get(next.end()).lower().endsWith("ed");
    return !ends && (last.end() == next.start() || tokens.get(last.end()).lower().equals("and"));
  }

  private boolean part(List<Token> tokens, int start, int end) {
    int before = totalAfter(tokens, start) ? 0 : phrase(tokens, start, "part");
    boolean ofThem =
        end + 1 < tokens.size()
            && tokens.get(end).lower().equals("of")
            && (tokens.get(end + 1).lower().equals("whom")
                || tokens.get(end + 1).lower().equals("them")
                    && start > 0
                    && !tokens.get(start - 1).tag().equals("VERB"));
    boolean amongThem =
        start > 1
            && tokens.get(start - 1).lower().equals("them")
            && is(tokens.get(start - 2), "part");
    return before > 0 || ofThem || amongThem;
  }

  /** "Two medics were among 31 people killed" tells the total after the part. */
  private static boolean totalAfter(List<Token> tokens, int start) {
    return start > 1
        && tokens.get(start - 1).lower().equals("among")
        && tokens.get(start - 2).lemma().equals("be");
  }

  private static boolean date(List<Token> tokens, int i, Amount amount) {
    boolean year =
        amount.low() >= 1900
            && amount.low() <= 2100
            && amount.end() == i + 1
            && i > 0
            && !tokens.get(i).text().contains(",")
            && (tokens.get(i - 1).tag().equals("ADP") || tokens.get(i - 1).tag().equals("PROPN"));
    return year || month(tokens, i - 1) || month(tokens, amount.end());
  }

  private static boolean month(List<Token> tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    return switch (tokens.get(i).text()) {
      case "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Feb",
          "Mar",
          "Apr",
          "Jun",
          "Jul",
          "Aug",
          "Sep",
          "Sept",
          "Oct",
          "Nov",
          "Dec" ->
          true;
      default -> false;
    };
  }

  /** Whether what a number counts may be people. */
  private boolean counted(List<Token> tokens, int from) {
    boolean thing = false;
    for (int i = from; i < tokens.size() && i < from + MAX_WHO; i++) {
      Token token = tokens.get(i);
      if (is(token, "people")) {
        return true;
      }
      thing |= is(token, "not-people");
      boolean goesOn =
          token.tag().equals("ADJ")
              || token.tag().equals("NOUN")
              || token.tag().equals("PROPN")
              || token.lower().equals("of")
              || token.lower().equals("the");
      if (!goesOn) {
        break;
      }
    }
    return !thing;
  }

  /** The token after the words for the people that begin here. */
  private int who(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && end - from < MAX_WHO) {
      Token token = tokens.get(end);
      String tag = token.tag();
      boolean noun =
          tag.equals("NOUN")
              || tag.equals("PROPN")
              || tag.equals("ADJ")
              || is(token, "people")
              || token.lower().equals("more")
              || token.lower().equals("'s");
      boolean of = token.lower().equals("of") && end + 1 < tokens.size();
      if (is(token, "befallen") || !noun && !of && !(tag.equals("DET") && end > from)) {
        break;
      }
      end++;
    }
    return end;
  }
}
