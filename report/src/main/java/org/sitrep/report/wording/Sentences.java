package org.sitrep.report.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.ClaimType.Family;
import org.sitrep.model.Incident;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;
import org.sitrep.report.html.Plain;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.theatre.Outlet;
import org.sitrep.theatre.Theatre;

/**
 * Says in one neutral sentence what is reported of an incident: "The Tiger Forces are reported to
 * have captured Balum in Mayadin." It is made from the incident's fields, and never says that
 * something is true.
 */
public final class Sentences {
  private static final int LONGEST = 70;
  private final Map<ClaimType, List<TypeWords>> words = TypeWords.load();
  private final Theatre theatre;
  private final SituationIndex index;
  private final ActorNames actors;
  private final PlaceWords places;
  private final PartyWords parties = new PartyWords();

  public Sentences(Theatre theatre, SituationIndex index) {
    this.theatre = theatre;
    this.index = index;
    this.actors = new ActorNames(theatre, index);
    this.places = new PlaceWords(theatre, index);
  }

  /** The sentence. */
  public String of(Incident incident) {
    TypeWords type = wordsFor(incident);
    Map<String, String> slots = slots(incident);
    boolean active = !doers(incident).isEmpty() && !type.base().isEmpty();
    String sentence = active ? active(incident, type, slots) : noun(incident, type, slots);
    return Phrase.capital(sentence.strip()) + ".";
  }

  private String active(Incident incident, TypeWords type, Map<String, String> slots) {
    Phrase doer = actors.list(doers(incident), incident);
    String be = doer.many() ? " are" : " is";
    String after = after(type.after().fill(slots));
    String past = doer.text() + " " + type.past(doer.many()) + after;
    return switch (incident.standing()) {
      case EXPECTED -> doer.text() + be + " expected to " + type.base() + after;
      case UNCONFIRMED -> "unconfirmed reports say that " + past;
      case DENIED ->
          denier(incident).map(who -> who + " denied that ").orElse("it is denied that ") + past;
      case CORROBORATED, SINGLE_SOURCE, DISPUTED ->
          doer.text() + be + " reported to have " + type.participle() + after + denial(incident);
    };
  }

  private String noun(Incident incident, TypeWords type, Map<String, String> slots) {
    String noun = type.noun().fill(slots);
    String be = type.nounMany() ? " are " : " is ";
    return switch (incident.standing()) {
      case EXPECTED -> noun + be + "expected";
      case UNCONFIRMED -> "unconfirmed reports tell of " + withoutComma(noun);
      case DENIED ->
          denier(incident)
              .map(who -> who + " denied " + withoutComma(noun))
              .orElse(noun + be + "denied");
      case CORROBORATED, SINGLE_SOURCE, DISPUTED -> noun + be + "reported" + denial(incident);
    };
  }

  private static String after(String filled) {
    String text = filled.strip();
    return text.isEmpty() ? "" : " " + text;
  }

  private static String withoutComma(String noun) {
    return noun.endsWith(",") ? noun.substring(0, noun.length() - 1) : noun;
  }

  private String denial(Incident incident) {
    if (incident.standing() != Standing.DISPUTED) {
      return "";
    }
    boolean denied = incident.claims().stream().anyMatch(c -> c.status() == Status.DENIED);
    return denier(incident)
        .map(who -> "; " + who + " denied it")
        .orElse(denied ? "; another account says that it did not happen" : "");
  }

  private Map<String, String> slots(Incident incident) {
    List<String> doers = doers(incident);
    List<String> targets =
        incident.targets().stream()
            .filter(parties::named)
            .filter(target -> mayHit(doers, target, incident))
            .toList();
    Map<String, String> slots = new HashMap<>();
    slots.put("A", actors.list(doers, incident).text());
    slots.put("T", actors.list(targets, incident).text());
    slots.put("P", actors.persons(targets, incident));
    slots.put("K", actors.list(targets.stream().filter(this::known).toList(), incident).text());
    slots.put("X", actors.list(targets.stream().filter(t -> !known(t)).toList(), incident).text());
    slots.put("O", places.object(incident));
    slots.put("in", places.in(incident));
    slots.put("at", places.at(incident));
    slots.put("about", places.about(incident));
    slots.put("each", doers.size() > 1 && targets.isEmpty() ? "each other" : "");
    slots.put("F", Figures.phrase(incident));
    return slots;
  }

  /**
   * Who is named as having done it. Of fighting only those who fight: where an account makes
   * civilians or observers its doers, they are named in the quotation but not in the sentence.
   */
  private List<String> doers(Incident incident) {
    boolean fighting =
        switch (incident.type().family()) {
          case TERRITORY, VIOLENCE -> incident.type() != ClaimType.CASUALTIES;
          case PEOPLE, LOGISTICS, POLITICS -> false;
        };
    List<String> doers =
        incident.agents().stream()
            .filter(parties::named)
            .filter(actor -> !fighting || mayFight(actor))
            .toList();
    return fighting && incident.type() != ClaimType.CLASH ? together(doers) : doers;
  }

  /**
   * The most told one that is known and those on its side: what others say of the doer is a
   * difference.
   */
  private List<String> together(List<String> doers) {
    Optional<String> first =
        doers.stream().filter(this::known).findFirst().or(() -> doers.stream().findFirst());
    return doers.stream().filter(doer -> beside(doer, first.orElse(""))).toList();
  }

  private boolean beside(String one, String other) {
    String side = theatre.sideOf(one);
    String others = theatre.sideOf(other);
    boolean unknown = side.equals("unknown") || others.equals("unknown");
    return one.equals(other) || (!unknown && theatre.allied(side, others));
  }

  /** Nobody is named as taking ground from, or fighting, themselves or an ally. */
  private boolean mayHit(List<String> doers, String target, Incident incident) {
    boolean against =
        incident.type().family() == Family.TERRITORY
            || incident.type() == ClaimType.CLASH
            || incident.type() == ClaimType.ASSAULT;
    return doers.stream()
        .noneMatch(doer -> doer.equals(target) || (against && beside(doer, target)));
  }

  private boolean mayFight(String actor) {
    String side = theatre.sideOf(actor);
    return side.equals("unknown") || theatre.side(side).filter(s -> !s.fights()).isEmpty();
  }

  private boolean known(String actor) {
    return theatre.actors().containsKey(actor);
  }

  private TypeWords wordsFor(Incident incident) {
    List<TypeWords> rows = words.getOrDefault(incident.type(), List.of());
    String trigger = trigger(incident);
    return rows.stream()
        .filter(row -> row.fits(trigger))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("templates.tsv: no row for " + incident.type()));
  }

  private String trigger(Incident incident) {
    return incident.claims().stream()
        .filter(claim -> claim.type() == incident.type())
        .findFirst()
        .map(claim -> claim.trigger().of(index.articleOf(claim).text()))
        .orElse("");
  }

  /** Who denies the incident: whom a claim that it did not happen is credited to. */
  private Optional<String> denier(Incident incident) {
    for (Claim claim : incident.claims()) {
      if (claim.status() == Status.DENIED && !claim.sources().isEmpty()) {
        return Optional.of(speaker(claim));
      }
      if (claim.type() == ClaimType.DENY && !claim.agents().isEmpty()) {
        return Optional.of(actors.list(List.of(claim.agents().get(0).actor()), incident).text())
            .filter(name -> !name.isEmpty());
      }
    }
    return Optional.empty();
  }

  private String speaker(Claim claim) {
    String voice = claim.sources().get(0).voice();
    if (known(voice)) {
      return actors.known(theatre.nameOf(voice)).text();
    }
    return theatre.outlets().stream()
        .filter(outlet -> outlet.id().equals(voice))
        .map(Outlet::name)
        .findFirst()
        .orElseGet(
            () ->
                Plain.line(
                    claim.sources().get(0).span().of(index.articleOf(claim).text()), LONGEST));
  }
}
