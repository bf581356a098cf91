package org.sitrep.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.store.record.Records;
import org.sitrep.store.record.Records.Tag;

/**
 * What is written of an incident, before it has a number.
 *
 * @param mark stands for all that its rows are made of
 * @param sentence the neutral one
 * @param shown as lists show it
 * @param more what its own page has besides
 * @param quotations the sentences of its claims, by lines
 * @param titles the name of its place and the titles of its articles, by lines
 */
record IncidentText(
    Incident incident,
    long mark,
    String sentence,
    Set<Tag> tags,
    Optional<LocalDate> firstTold,
    String shown,
    String more,
    String quotations,
    String titles,
    List<OfClaim> claims) {

  /**
   * What is written of a claim.
   *
   * @param evidence its sentence
   * @param voices whom it is credited to
   * @param against whether it speaks against the interest of who tells it
   * @param shown in the API's form
   */
  record OfClaim(
      Claim claim,
      String evidence,
      Set<Tag> tags,
      List<Tag> voices,
      boolean against,
      String shown) {}

  static IncidentText of(Incident incident, Records records) {
    String sentence = records.sentence(incident);
    StringBuilder quotations = new StringBuilder();
    StringBuilder titles = new StringBuilder(incident.place().map(p -> p.name()).orElse(""));
    for (Claim claim : incident.claims()) {
      quotations.append(records.evidence(claim)).append('\n');
      records.articleOf(claim).meta().title().ifPresent(t -> titles.append('\n').append(t));
    }
    return new IncidentText(
        incident,
        mark(incident, records),
        sentence,
        records.tags(incident),
        records.firstTold(incident),
        records.incident(incident, sentence),
        records.told(incident),
        quotations.toString(),
        titles.toString(),
        incident.claims().stream().map(claim -> of(claim, incident, records)).toList());
  }

  private static OfClaim of(Claim claim, Incident incident, Records records) {
    return new OfClaim(
        claim,
        records.evidence(claim),
        records.tags(claim),
        records.voices(claim),
        records.against(claim, incident),
        records.claim(claim, incident));
  }

  /** A number that stands for all that the rows of an incident are made of. */
  static long mark(Incident incident, Records records) {
    Mark mark = new Mark().add(incident.toString());
    incident.claims().stream()
        .map(Claim::article)
        .distinct()
        .forEach(id -> mark.add(records.named(id)).add(records.copiesOf(id)));
    return mark.number();
  }
}
