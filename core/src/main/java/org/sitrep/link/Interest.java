package org.sitrep.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sitrep.model.AgainstInterest;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Party;
import org.sitrep.model.People;
import org.sitrep.text.ResourceLines;

/**
 * Finds claims that hurt the side which their source belongs to or was aligned with on the day it
 * told them ({@code interest.tsv}). Who has an interest in the contrary says more; the mark changes
 * no standing.
 */
final class Interest {
  private static final List<Rule> RULES = rules();
  private static final String CIVILIANS = "civilians";

  private Interest() {}

  private record Rule(ClaimType type, boolean agents, boolean civilians) {
    List<Party> hurt(Claim claim) {
      return agents ? claim.agents() : claim.targets();
    }

    List<Party> others(Claim claim) {
      return agents ? claim.targets() : claim.agents();
    }
  }

  private static List<Rule> rules() {
    List<String> lines = ResourceLines.of(Interest.class, "interest.tsv");
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.split("\t"))
        .map(
            cells ->
                new Rule(
                    ClaimType.of(cells[0]),
                    cells[1].equals("agents"),
                    cells[2].equals("civilians")))
        .toList();
  }

  /** The claims of an incident that it did happen, told against the interest of who tells them. */
  static List<AgainstInterest> against(Hearing hearing) {
    List<AgainstInterest> against = new ArrayList<>();
    for (Claim claim : hearing.testimony().told()) {
      NavigableSet<String> hurt = hurt(claim, hearing.library());
      if (!hurt.isEmpty()) {
        against(claim, hurt, hearing.library(), against);
      }
    }
    return against;
  }

  private static void against(
      Claim claim, NavigableSet<String> hurt, Library library, List<AgainstInterest> found) {
    LocalDate day = library.told(claim);
    VoiceNames voices = library.voices();
    NavigableSet<String> keys = voices.sources(claim);
    if (keys.isEmpty()) {
      library.credit(claim).map(voices::key).ifPresent(keys::add);
    }
    for (String key : keys) {
      voices
          .side(key, day)
          .filter(hurt::contains)
          .ifPresent(
              side -> found.add(new AgainstInterest(claim.id(), voices.show(key, key), side)));
    }
  }

  /** The sides that a claim hurts. */
  private static NavigableSet<String> hurt(Claim claim, Library library) {
    NavigableSet<String> hurt = new TreeSet<>();
    for (Rule rule : RULES) {
      if (rule.type() == claim.type()
          && (!rule.civilians() || hitsCivilians(rule, claim, library))) {
        hurt.addAll(Who.sides(rule.hurt(claim), library.theatre()));
      }
    }
    return hurt;
  }

  private static boolean hitsCivilians(Rule rule, Claim claim, Library library) {
    return Who.sides(rule.others(claim), library.theatre()).contains(CIVILIANS)
        || claim.casualties().stream()
            .anyMatch(c -> TollWords.known().people(c.who()) == People.CIVILIANS);
  }
}
