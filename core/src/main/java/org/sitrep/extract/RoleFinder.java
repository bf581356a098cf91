package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;

/** Gives the noun phrases around a trigger their roles, by word order and prepositions. */
final class RoleFinder {
  private static final Set<String> LIGHT =
      Set.of(
          "launch",
          "carry",
          "conduct",
          "stage",
          "wage",
          "mount",
          "begin",
          "start",
          "resume",
          "continue",
          "intensify",
          "make",
          "perform",
          "execute",
          "unleash",
          "claim",
          "renew",
          "hold",
          "announce",
          "reach",
          "sign",
          "deliver",
          "open",
          "lead");
  private static final Set<String> HARMS =
      Set.of(
          "kill", "hit", "strike", "target", "wound", "injure", "destroy", "damage", "leave",
          "claim");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> AGAINST = Set.of("on", "against", "at", "targeting", "upon");
  private static final Set<String> WITH = Set.of("with", "against", "between", "among");
  private static final Set<ClaimType> JOINT =
      Set.of(ClaimType.CLASH, ClaimType.NEGOTIATE, ClaimType.AGREE);
  private static final Set<ClaimType> OWN =
      Set.of(ClaimType.WITHDRAW, ClaimType.SURRENDER, ClaimType.DISPLACE, ClaimType.CASUALTIES);
  private static final Set<String> FORCED =
      Set.of("drive", "push", "expel", "force", "oust", "kill");

  Roles find(View view, Trigger trigger, List<Trigger> all) {
    Roles roles = new Roles();
    if (view.verb(trigger.head())) {
      verb(view, trigger, roles);
    } else {
      noun(view, trigger, roles);
    }
    places(view, trigger, all, roles);
    return roles;
  }

  private static void verb(View view, Trigger trigger, Roles roles) {
    int head = trigger.head();
    boolean passive = view.grammar().passive(head);
    Optional<Chunk> subject = view.grammar().subject(head);
    List<Chunk> objects = passive ? List.of() : view.grammar().objects(head);
    boolean forced = view.is(head, FORCED);
    if (OWN.contains(trigger.type())) {
      own(view, head, passive, forced, subject, objects, roles);
      return;
    }
    if (passive) {
      subject.ifPresent(s -> view.grammar().joined(s).forEach(c -> target(view, c, roles)));
      view.grammar().after(head, BY).ifPresent(c -> agents(view, c, roles));
    } else {
      subject.ifPresent(c -> agents(view, c, roles));
      objects.forEach(c -> target(view, c, roles));
    }
    if (JOINT.contains(trigger.type())) {
      objects.forEach(c -> agent(view, c, roles));
      view.grammar().after(head, WITH).ifPresent(c -> agents(view, c, roles));
    } else {
      view.grammar().after(head, AGAINST).ifPresent(c -> target(view, c, roles));
      view.grammar()
          .after(head, Set.of("from"))
          .filter(c -> c.kind() == Chunk.Kind.PARTY)
          .ifPresent(c -> target(view, c, roles));
    }
  }

  /** For types whose agent is who it befell: who withdrew, fled, surrendered, died. */
  private static void own(
      View view,
      int head,
      boolean passive,
      boolean forced,
      Optional<Chunk> subject,
      List<Chunk> objects,
      Roles roles) {
    if (forced && !passive && !objects.isEmpty()) {
      objects.forEach(c -> agent(view, c, roles));
      subject.filter(c -> c.kind() == Chunk.Kind.PARTY).ifPresent(c -> target(view, c, roles));
      return;
    }
    subject.ifPresent(c -> agents(view, c, roles));
    if (passive) {
      view.grammar()
          .after(head, BY)
          .filter(c -> c.kind() == Chunk.Kind.PARTY)
          .ifPresent(c -> target(view, c, roles));
    } else {
      view.grammar()
          .after(head, Set.of("to"))
          .filter(c -> c.kind() == Chunk.Kind.PARTY)
          .ifPresent(c -> target(view, c, roles));
    }
  }

  private static void noun(View view, Trigger trigger, Roles roles) {
    int head = trigger.head();
    Chunk chunk = view.chunkAt(head).orElse(new Chunk(head, head + 1, head, Chunk.Kind.OTHER));
    modifiers(view, chunk, trigger, roles);
    view.grammar().after(head, BY).ifPresent(c -> agents(view, c, roles));
    if (JOINT.contains(trigger.type())) {
      view.grammar().after(head, WITH).ifPresent(c -> agents(view, c, roles));
    } else {
      view.grammar().after(head, AGAINST).ifPresent(c -> target(view, c, roles));
    }
    int before = chunk.start() - 1;
    while (before >= 0 && !view.verb(before) && view.chunkAt(before).isEmpty()) {
      before--;
    }
    if (before >= 0 && view.is(before, LIGHT) && !view.grammar().passive(before)) {
      view.grammar().subject(before).ifPresent(c -> agents(view, c, roles));
    }
    int after = chunk.end();
    while (after < view.size() && !view.verb(after)) {
      after++;
    }
    if (after < view.size() && view.is(after, HARMS) && !view.grammar().passive(after)) {
      view.grammar().objects(after).forEach(c -> target(view, c, roles));
    }
    if (roles.targets().isEmpty()) {
      victims(view, trigger, roles);
    }
  }

  /** "Nine people were killed in an airstrike". */
  private static void victims(View view, Trigger trigger, Roles roles) {
    for (int i = trigger.start() - 1; i > 0; i--) {
      if (view.verb(i) && view.is(i, HARMS) && view.grammar().passive(i)) {
        view.grammar().subject(i).ifPresent(c -> target(view, c, roles));
        return;
      }
    }
  }

  /** Parties named in the noun phrase of the trigger: "Russian and Syrian strikes". */
  private static void modifiers(View view, Chunk chunk, Trigger trigger, Roles roles) {
    int run = -1;
    for (int i = chunk.start(); i <= trigger.start(); i++) {
      boolean party = i < trigger.start() && view.party(i);
      if (party && run < 0) {
        run = i;
      } else if (!party && run >= 0) {
        roles.agent(view.span(run, i));
        run = -1;
      }
    }
  }

  private static void agents(View view, Chunk chunk, Roles roles) {
    view.grammar().joined(chunk).forEach(c -> agent(view, c, roles));
  }

  private static void agent(View view, Chunk chunk, Roles roles) {
    if (chunk.kind() != Chunk.Kind.TIME && !view.eventLike(chunk)) {
      roles.agent(view.full(chunk));
    }
  }

  private static void target(View view, Chunk chunk, Roles roles) {
    if (chunk.kind() != Chunk.Kind.TIME && !view.placeLike(chunk) && !view.eventLike(chunk)) {
      roles.target(view.full(chunk));
    }
  }

  /** A place belongs to the last trigger before it, else to the first one after it. */
  private static void places(View view, Trigger trigger, List<Trigger> all, Roles roles) {
    Span sentence = view.sentence().span();
    for (Mention.OfPlace place : view.mentions().places()) {
      if (sentence.contains(place.span()) && owner(view, all, place.span()).equals(trigger)) {
        roles.place(place.span());
      }
    }
  }

  private static Trigger owner(View view, List<Trigger> all, Span place) {
    Trigger owner = all.get(0);
    for (Trigger trigger : all) {
      if (view.token(trigger.head()).start() < place.start()) {
        owner = trigger;
      }
    }
    return owner;
  }
}
