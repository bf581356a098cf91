package org.sitrep.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.StandingOn;

/** How the standing of an incident changed: judged anew by what was out on each day. */
final class History {
  private History() {}

  /** The standings that were new, by day. Claims of articles without a day are left out. */
  static List<StandingOn> of(List<Claim> claims, Library library) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    claims.forEach(claim -> library.published(claim.article()).ifPresent(days::add));
    List<StandingOn> history = new ArrayList<>();
    for (LocalDate day : days) {
      StandingOn now = on(day, known(claims, day, library), library);
      if (history.isEmpty() || differ(history.get(history.size() - 1), now)) {
        history.add(now);
      }
    }
    return history;
  }

  private static List<Claim> known(List<Claim> claims, LocalDate day, Library library) {
    return claims.stream()
        .filter(c -> library.published(c.article()).filter(out -> !out.isAfter(day)).isPresent())
        .toList();
  }

  private static StandingOn on(LocalDate day, List<Claim> known, Library library) {
    ClaimType type = IncidentMaker.type(known);
    Hearing hearing = Hearing.of(type, known, library);
    StandingRule.Verdict verdict =
        StandingRule.judge(hearing, DifferenceFinder.find(hearing), Interest.against(hearing));
    return new StandingOn(day, verdict.standing(), verdict.voices(), verdict.reason());
  }

  private static boolean differ(StandingOn one, StandingOn other) {
    return one.standing() != other.standing() || one.voices() != other.voices();
  }
}
