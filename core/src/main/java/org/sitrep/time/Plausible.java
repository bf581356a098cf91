package org.sitrep.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells expressions of time from words that only look like them. */
final class Plausible {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "of",
          "from",
          "by",
          "until",
          "till",
          "the",
          "to",
          "during",
          "between",
          "and",
          "before",
          "after",
          "around",
          "about",
          "for",
          "into",
          "through",
          "(",
          "/",
          "-",
          "–",
          "as",
          "throughout",
          "late",
          "early",
          "mid",
          "year",
          "on",
          ",",
          "or");
  private static final Set<String> CLOCK = Set.of("am", "pm", "a.m.", "p.m.", "gmt");
  private static final Set<String> NOT_BEFORE_MARCH = Set.of("the", "long", "a", "\"", "his");
  private static final Set<String> LASTING =
      Set.of(
          "war",
          "conflict",
          "crisis",
          "siege",
          "blockade",
          "uprising",
          "rebellion",
          "revolt",
          "revolution",
          "insurgency",
          "civil",
          "offensive",
          "battle",
          "truce",
          "ceasefire");
  private static final Set<String> COUNTS =
      Set.of("than", "least", "some", "nearly", "almost", "over", "number", "no", "resolution");

  private Plausible() {}

  static boolean holds(List<Part> parts, TimeMatch match) {
    Part first = parts.get(match.from());
    Part last = parts.get(match.to() - 1);
    if (insideWord(parts, match)) {
      return false;
    }
    return switch (match.get("kind").orElse("")) {
      case "year" -> !bare(match) || isYear(parts, match);
      case "month" -> !bare(match) || isMonth(first, parts, match);
      case "season" -> isSeason(parts, match);
      case "ref" -> !isLatter(parts, match);
      case "length" -> isLength(first, last, parts, match);
      default -> true;
    };
  }

  /** Whether the match is a piece of a hyphenated word that goes on with a capital: "May-Ann". */
  private static boolean insideWord(List<Part> parts, TimeMatch match) {
    boolean before =
        match.from() > 1
            && parts.get(match.from() - 1).lower().equals("-")
            && parts.get(match.from()).token() == parts.get(match.from() - 1).token()
            && !Character.isDigit(parts.get(match.from() - 2).lower().charAt(0));
    boolean single = match.to() - match.from() == 1;
    return before && single && match.is("kind", "month");
  }

  private static boolean bare(TimeMatch match) {
    return match.captured().size() == 1;
  }

  private static boolean isYear(List<Part> parts, TimeMatch match) {
    int year = match.get("y").map(Integer::parseInt).orElse(0);
    String before = match.from() > 0 ? parts.get(match.from() - 1).lower() : "";
    Optional<Part> after =
        match.to() < parts.size() ? Optional.of(parts.get(match.to())) : Optional.empty();
    boolean counted = after.filter(p -> isCounted(p)).isPresent();
    if (counted || COUNTS.contains(before)) {
      return false;
    }
    boolean round = year % 100 == 0 && year != 1900 && year != 2000;
    return BEFORE_YEAR.contains(before) ? !round || before.equals("in") : year >= 1900 && !round;
  }

  private static boolean isCounted(Part after) {
    boolean plural = after.tag().equals("NOUN") && after.lower().endsWith("s");
    return CLOCK.contains(after.lower())
        || after.lower().equals("people")
        || after.lower().equals("km")
        || after.lower().equals("%")
        || (plural && !after.lower().endsWith("ss"));
  }

  private static boolean isMonth(Part first, List<Part> parts, TimeMatch match) {
    boolean verb = first.tag().equals("AUX") || first.tag().equals("VERB");
    String after = match.to() < parts.size() ? parts.get(match.to()).lower() : "";
    String before = match.from() > 0 ? parts.get(match.from() - 1).lower() : "";
    boolean march = first.lower().equals("march") && NOT_BEFORE_MARCH.contains(before);
    return !march
        && !verb
        && !(first.lower().equals("may") && (after.equals("be") || after.equals("have")));
  }

  private static boolean isSeason(List<Part> parts, TimeMatch match) {
    String before = match.from() > 0 ? parts.get(match.from() - 1).lower() : "";
    boolean name = before.equals("arab") || before.equals("damascus") || before.equals("prague");
    boolean fell =
        parts.get(match.to() - 1).lower().equals("fall")
            && match.to() < parts.size()
            && parts.get(match.to()).lower().equals("of");
    return !name && !fell;
  }

  private static boolean isLength(Part first, Part last, List<Part> parts, TimeMatch match) {
    boolean second = last.lower().equals("second") || last.lower().equals("seconds");
    String before = match.from() > 0 ? parts.get(match.from() - 1).lower() : "";
    int to = match.to();
    boolean cut =
        to + 1 < parts.size() && last.lower().startsWith("year") && isOld(parts.get(to + 1));
    boolean years = match.get("unit").orElse("").equals("Y");
    boolean age = years && ((isOld(last) && isAge(parts, to)) || (cut && isAge(parts, to + 2)));
    boolean verb = first.lower().equals("some") && match.to() - match.from() == 2;
    return !second && !before.equals("these") && !age && !verb;
  }

  /** "The former" of two. */
  private static boolean isLatter(List<Part> parts, TimeMatch match) {
    Part first = parts.get(match.from());
    boolean the = match.from() > 0 && parts.get(match.from() - 1).lower().equals("the");
    boolean noun = match.to() < parts.size() && parts.get(match.to()).tag().equals("NOUN");
    boolean name = match.to() < parts.size() && parts.get(match.to()).tag().equals("PROPN");
    return first.lower().equals("former") && the && !noun && !name;
  }

  private static boolean isOld(Part part) {
    return part.lower().equals("old") || part.lower().equals("olds");
  }

  /** "A 12-year-old boy" tells an age, "the six-year-old war" does not. */
  private static boolean isAge(List<Part> parts, int to) {
    if (to >= parts.size()) {
      return true;
    }
    String after = parts.get(to).lower();
    return !LASTING.contains(after);
  }
}
