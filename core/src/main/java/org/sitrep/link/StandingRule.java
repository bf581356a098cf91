package org.sitrep.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.model.AgainstInterest;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Difference;
import org.sitrep.model.Standing;

/**
 * Says what an incident's claims add up to. In this order: only denied; only expected; told and
 * denied, or told of different doers, holders or outcomes: disputed; told as unconfirmed by all;
 * told by two or more independent voices: corroborated; told by one.
 */
final class StandingRule {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final int NAMED = 4;

  /** Numbers, days and places may differ without the event being in doubt. */
  private static final Set<Difference.Kind> DISPUTING =
      EnumSet.of(Difference.Kind.ACTOR, Difference.Kind.OUTCOME, Difference.Kind.CONTROL);

  /** Who denies where the sentence does not say who. */
  static final String UNNAMED = "a party not named";

  private StandingRule() {}

  /** A standing, why, and how many independent voices tell the incident. */
  record Verdict(Standing standing, String reason, int voices) {}

  static Verdict judge(
      Hearing hearing, List<Difference> differences, List<AgainstInterest> against) {
    Verdict verdict = verdict(hearing, differences);
    String reason = verdict.reason() + againstInterest(against);
    return new Verdict(verdict.standing(), reason, verdict.voices());
  }

  private static String againstInterest(List<AgainstInterest> against) {
    List<String> names = against.stream().map(AgainstInterest::source).distinct().toList();
    return names.isEmpty()
        ? ""
        : " Told against the interest of the own side by " + list(names) + ".";
  }

  private static Verdict verdict(Hearing hearing, List<Difference> differences) {
    Testimony testimony = hearing.testimony();
    List<Voice> told = hearing.voices();
    String deniers = deniers(testimony.denied(), hearing.library());
    if (told.isEmpty() && !testimony.denied().isEmpty()) {
      return new Verdict(Standing.DENIED, "Only told as denied, by " + deniers + ".", 0);
    }
    if (told.isEmpty()) {
      List<Voice> voices = Voices.of(testimony.expected(), hearing.library());
      String reason = "Told as expected, by " + labels(voices) + ".";
      return new Verdict(Standing.EXPECTED, reason, voices.size());
    }
    if (!testimony.denied().isEmpty()) {
      String reason = "Told by " + labels(told) + "; denied by " + deniers + ".";
      return new Verdict(Standing.DISPUTED, reason, told.size());
    }
    return contradiction(differences)
        .map(d -> new Verdict(Standing.DISPUTED, accountsDiffer(told, d), told.size()))
        .orElseGet(() -> undisputed(testimony, told));
  }

  private static Verdict undisputed(Testimony testimony, List<Voice> told) {
    if (testimony.unconfirmed()) {
      String reason = "Told as not confirmed, by " + labels(told) + ".";
      return new Verdict(Standing.UNCONFIRMED, reason, told.size());
    }
    if (told.size() == 1) {
      String reason = "Told by one voice: " + labels(told) + ".";
      return new Verdict(Standing.SINGLE_SOURCE, reason, 1);
    }
    String reason = "Told by " + number(told.size()) + " independent voices: " + labels(told) + ".";
    return new Verdict(Standing.CORROBORATED, reason, told.size());
  }

  private static Optional<Difference> contradiction(List<Difference> differences) {
    return differences.stream().filter(d -> DISPUTING.contains(d.kind())).findFirst();
  }

  private static String accountsDiffer(List<Voice> told, Difference difference) {
    String about =
        switch (difference.kind()) {
          case CONTROL -> "who took the place";
          case OUTCOME -> "how it ended";
          default -> "who did it";
        };
    return "Told by " + labels(told) + ", who differ on " + about + ".";
  }

  /** The names of those who deny: the parties of a denial, else whom the claim is credited to. */
  private static String deniers(List<Claim> denials, Library library) {
    NavigableSet<String> names = new TreeSet<>();
    List<Claim> others = new ArrayList<>();
    boolean unnamed = false;
    for (Claim claim : denials) {
      if (claim.type() == ClaimType.DENY && !claim.agents().isEmpty()) {
        claim.agents().forEach(p -> names.add(library.theatre().nameOf(p.actor())));
      } else if (claim.type() == ClaimType.DENY && library.voices().sources(claim).isEmpty()) {
        unnamed = true;
      } else {
        others.add(claim);
      }
    }
    if (names.isEmpty()) {
      Voices.of(others, library).forEach(voice -> names.add(voice.name()));
    }
    return names.isEmpty() && unnamed ? UNNAMED : list(List.copyOf(names));
  }

  private static String labels(List<Voice> voices) {
    return list(voices.stream().map(Voice::label).toList());
  }

  /** "A, B and C"; of very many the first ones and how many more. */
  private static String list(List<String> names) {
    if (names.size() > NAMED + 1) {
      return String.join(", ", names.subList(0, NAMED))
          + " and "
          + number(names.size() - NAMED)
          + " more";
    }
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String number(int count) {
    return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
  }
}
