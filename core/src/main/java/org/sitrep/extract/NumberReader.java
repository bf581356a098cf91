package org.sitrep.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.text.Lemmas;
import org.sitrep.text.Token;

/** Reads numbers in figures and in the words of {@code numbers.tsv}. */
final class NumberReader {
  private static final int LONGEST = 3;
  private static final long LARGEST = 100_000_000;
  private static final Set<String> ARTICLES = Set.of("a", "an", "another", "half");

  private static final int QUARTER_WORDS = 4;

  private record Word(long value, String how) {}

  private static final Word NONE = new Word(0, "none");

  private final Map<String, Word> numbers = new HashMap<>();
  private final Lemmas lemmas = new Lemmas();
  private final Set<String> people;

  NumberReader(Set<String> people) {
    this.people = Set.copyOf(people);
    for (List<String> row : LexiconFile.rows("numbers.tsv")) {
      numbers.put(row.get(0), new Word(Long.parseLong(row.get(1)), row.get(2)));
    }
  }

  /** The number that begins at token i; its end is i where there is none. */
  Amount at(List<Token> tokens, int i) {
    Line line = new Line(tokens);
    if (quarter(tokens, i)) {
      return new Amount(i + QUARTER_WORDS, 250_000, 250_000, false);
    }
    if (!ARTICLES.contains(line.lower(i))) {
      return range(line, sum(line, i));
    }
    if (line.lower(i).equals("half") && line.lower(i + 1).equals("a")) {
      Amount whole = at(tokens, i + 1);
      return new Amount(
          whole.end() == i + 1 ? i : whole.end(), whole.low() / 2, whole.high() / 2, false);
    }
    String next = line.lower(i + 1);
    boolean half = line.lower(i).equals("half");
    if (word(next).how().equals("times")) {
      Amount amount = sum(line, i + 1);
      long value = half ? amount.low() / 2 : amount.low();
      return new Amount(amount.end(), value, value, amount.open());
    }
    boolean number = !word(next).equals(NONE) || digits(next) >= 0;
    return number || half ? new Amount(i, 0, 0, false) : one(tokens, i);
  }

  private Word word(String lower) {
    return numbers.getOrDefault(lower, NONE);
  }

  /** Number words that add up, or a number in figures. */
  private Amount sum(Line line, int i) {
    double digits = digits(line.lower(i));
    if (digits >= 0) {
      boolean million = line.lower(i + 1).equals("million");
      long value = (long) (million ? digits * 1_000_000 : digits);
      return bounded(i, new Amount(million ? i + 2 : i + 1, value, value, false));
    }
    long joined = hyphened(line.lower(i));
    if (joined >= 0) {
      return new Amount(i + 1, joined, joined, false);
    }
    int at = i;
    long value = 0;
    boolean open = false;
    while (value < LARGEST && !word(line.lower(at)).equals(NONE)) {
      Word word = word(line.lower(at));
      value = combined(value, word);
      open |= word.how().equals("least");
      at++;
      Word of = word(line.lower(at + 1));
      if (open && line.lower(at).equals("of") && of.how().equals("least")) {
        value = value * (of.value() / 2);
        at += 2;
      }
    }
    return bounded(i, new Amount(at, value, value, open));
  }

  private static Amount bounded(int i, Amount amount) {
    return amount.low() > LARGEST ? new Amount(i, 0, 0, false) : amount;
  }

  /** "N to M", "N - M", "between N and M". */
  private Amount range(Line line, Amount low) {
    int at = low.end();
    String link = line.lower(at);
    boolean to =
        link.equals("to")
            || link.equals("-")
            || link.equals("or")
            || link.equals("and") && line.lower(at - 2).equals("between");
    if (!to || low.low() == 0) {
      return low;
    }
    double digits = digits(line.lower(at + 1));
    double high = digits >= 0 ? digits : word(line.lower(at + 1)).value();
    return high > low.low() && high <= LARGEST
        ? new Amount(at + 2, low.low(), (long) high, false)
        : low;
  }

  /** "a person", "an officer": one, where the word is for people. */
  private Amount one(List<Token> tokens, int i) {
    for (int k = i + 1; k < tokens.size() && k <= i + LONGEST; k++) {
      Token token = tokens.get(k);
      String base = lemmas.of(token.lower(), "NOUN");
      boolean singular = token.lower().equals(base);
      boolean noun = token.tag().equals("NOUN") || token.tag().equals("ADJ");
      if (noun
          && people.contains(base)
          && singular
          && !nounFollows(tokens, k)
          && !token.lower().equals("people")
          && !token.lower().equals("family")) {
        return new Amount(i + 1, 1, 1, false);
      }
      if (!token.tag().equals("ADJ")
          && !token.tag().equals("NOUN")
          && !token.tag().equals("PROPN")) {
        break;
      }
    }
    return new Amount(i, 0, 0, false);
  }

  private static boolean nounFollows(List<Token> tokens, int k) {
    return k + 1 < tokens.size() && tokens.get(k + 1).tag().equals("NOUN");
  }

  private static boolean quarter(List<Token> tokens, int i) {
    return i + 3 < tokens.size()
        && tokens.get(i).lower().equals("quarter")
        && tokens.get(i + 1).lower().equals("of")
        && tokens.get(i + 3).lower().equals("million");
  }

  private static long combined(long value, Word word) {
    return switch (word.how()) {
      case "times" -> Math.max(1, value) * word.value();
      case "least" -> value > 0 && value < word.value() ? value * word.value() : word.value();
      default -> value + word.value();
    };
  }

  /** "twenty-six"; -1 for anything else. */
  private long hyphened(String lower) {
    int hyphen = lower.indexOf('-');
    if (hyphen <= 0) {
      return -1;
    }
    Word tens = word(lower.substring(0, hyphen));
    Word ones = word(lower.substring(hyphen + 1));
    boolean both = tens.how().equals("unit") && ones.how().equals("unit");
    return both ? tens.value() + ones.value() : -1;
  }

  /** The value of "1300", "1,300" or "1.3"; -1 for anything else. */
  private static double digits(String word) {
    int n = word.length();
    if (n == 0 || n > 11 || !ascii(word.charAt(0))) {
      return -1;
    }
    int points = 0;
    for (int i = 0; i < n; i++) {
      char c = word.charAt(i);
      points += c == '.' ? 1 : 0;
      if (!ascii(c) && c != ',' && c != '.') {
        return -1;
      }
    }
    return points > 1 || word.endsWith(".") ? -1 : Double.parseDouble(word.replace(",", ""));
  }

  private static boolean ascii(char c) {
    return c >= '0' && c <= '9';
  }
}
