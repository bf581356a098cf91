package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.learn.FeatureSet;
import org.sitrep.model.Span;

/** What a phrase shows of the role that it plays for a trigger. */
final class RoleFeatures {
  private static final int PATH = 6;

  private RoleFeatures() {}

  static FeatureSet of(
      View view,
      Trigger trigger,
      List<Trigger> all,
      List<Filler> fillers,
      Filler filler,
      Roles rules,
      List<Span> sources,
      List<Figure> figures) {
    FeatureSet f = new FeatureSet();
    String lemma = TriggerFeatures.base(view, trigger.head());
    int type = f.add("type", trigger.type().code());
    int word = f.add("lemma", lemma);
    int kind = f.add("kind", filler.kind().name());
    int typeKind = f.cross(type, kind);
    int rule = f.add("rule", rule(rules, filler));
    f.cross(rule, type);
    f.cross(rule, kind);
    f.cross(rule, typeKind);
    f.cross(rule, word);
    boolean source = sources.stream().anyMatch(filler.span()::overlaps);
    f.cross(f.add("source", source ? 1 : 0), typeKind);
    boolean hurt = figures.stream().anyMatch(g -> g.people().overlaps(filler.span()));
    f.cross(f.add("hurt", figures.isEmpty() ? "-" : hurt ? "y" : "n"), typeKind);
    FillerFeatures.add(f, view, filler, type);
    int relation = relation(f, view, trigger, filler);
    f.cross(relation, type);
    f.cross(relation, word);
    f.cross(relation, typeKind);
    int prep =
        f.add("prep", preposition(view, filler), filler.start() > trigger.head() ? "r" : "l");
    f.cross(prep, type);
    f.cross(prep, kind);
    f.cross(prep, typeKind);
    f.cross(prep, word);
    between(f, view, trigger, all, filler, typeKind);
    ranks(f, view, trigger, fillers, filler, typeKind);
    return f;
  }

  /** How many phrases of its kind stand nearer to the trigger, and how many there are. */
  private static void ranks(
      FeatureSet f, View view, Trigger trigger, List<Filler> fillers, Filler filler, int typeKind) {
    boolean place = place(view, filler);
    int alike = 0;
    int nearer = 0;
    int nearerSide = 0;
    int named = 0;
    int distance = Math.abs(filler.head() - trigger.head());
    boolean right = filler.head() > trigger.head();
    for (Filler other : fillers) {
      named += other.kind() == Chunk.Kind.PLACE ? 1 : 0;
      if (other.equals(filler) || place(view, other) != place || other.kind() != filler.kind()) {
        continue;
      }
      alike++;
      boolean near = Math.abs(other.head() - trigger.head()) < distance;
      nearer += near ? 1 : 0;
      nearerSide += near && other.head() > trigger.head() == right ? 1 : 0;
    }
    f.cross(f.add("placelike", place ? 1 : 0), typeKind);
    int count = f.add("alike", Math.min(3, alike));
    f.cross(count, typeKind);
    f.cross(f.add("nearer", Math.min(3, nearer)), typeKind);
    f.cross(f.add(right ? "nearerr" : "nearerl", Math.min(3, nearerSide)), typeKind);
    int names = f.add("named", Math.min(3, named));
    f.cross(names, typeKind);
    f.cross(names, FeatureSet.hash("placelike", place ? 1 : 0));
  }

  private static boolean place(View view, Filler filler) {
    return filler.kind() == Chunk.Kind.PLACE || view.classesOf(filler.head()).contains("place");
  }

  private static String rule(Roles rules, Filler filler) {
    if (rules.agents().stream().anyMatch(filler.span()::overlaps)) {
      return "agent";
    }
    if (rules.targets().stream().anyMatch(filler.span()::overlaps)) {
      return "target";
    }
    return rules.places().stream().anyMatch(filler.span()::overlaps) ? "place" : "none";
  }

  private static int relation(FeatureSet f, View view, Trigger trigger, Filler filler) {
    int head = trigger.head();
    Optional<Chunk> own = view.chunkAt(head);
    String name = "other";
    boolean passive = view.verb(head) && view.grammar().passive(head);
    if (own.isPresent() && own.get().holds(filler.head())) {
      name = filler.start() < head ? "inside-before" : "inside-after";
    } else if (view.verb(head)) {
      name = verbRelation(view, head, filler);
    } else {
      int governor = view.grammar().governor(head);
      if (governor >= 0) {
        name = "gov-" + verbRelation(view, governor, filler);
        f.cross(f.add("govlemma", TriggerFeatures.base(view, governor)), FeatureSet.hash(name));
      } else {
        int verb = view.grammar().nextVerb(head);
        if (verb >= 0) {
          name = "next-" + verbRelation(view, verb, filler);
          f.cross(f.add("nextlemma", TriggerFeatures.base(view, verb)), FeatureSet.hash(name));
        }
      }
    }
    int voice = f.add("voice", passive ? 1 : 0);
    int relation = f.add("relation", name);
    f.cross(relation, voice);
    return FeatureSet.hash(relation, voice);
  }

  private static String verbRelation(View view, int verb, Filler filler) {
    Optional<Chunk> subject = view.grammar().subject(verb);
    if (subject.isPresent()) {
      if (subject.get().holds(filler.head())) {
        return "subject";
      }
      if (view.grammar().joined(subject.get()).stream().anyMatch(c -> c.holds(filler.head()))) {
        return "subject-joined";
      }
    }
    List<Chunk> objects = view.grammar().objects(verb);
    for (int i = 0; i < objects.size(); i++) {
      if (objects.get(i).holds(filler.head())) {
        return i == 0 ? "object" : "object-joined";
      }
    }
    return "other";
  }

  private static String preposition(View view, Filler filler) {
    int i = filler.start() - 1;
    if (i < 0) {
      return "^";
    }
    String tag = view.token(i).tag();
    return tag.equals("ADP") || tag.equals("SCONJ") || tag.equals("CCONJ") || tag.equals("PUNCT")
        ? view.token(i).lower()
        : tag;
  }

  private static void between(
      FeatureSet f, View view, Trigger trigger, List<Trigger> all, Filler filler, int typeKind) {
    int head = trigger.head();
    boolean right = filler.start() > head;
    int from = right ? head + 1 : filler.end();
    int to = right ? filler.start() : head;
    int distance = Math.max(0, to - from);
    String bucket =
        (right ? "r" : "l")
            + (distance == 0 ? 0 : distance < 3 ? 1 : distance < 6 ? 3 : distance < 12 ? 6 : 12);
    f.cross(f.add("distance", bucket), typeKind);
    int verbs = 0;
    int phrases = 0;
    StringBuilder path = new StringBuilder(right ? "r" : "l");
    int steps = 0;
    for (int i = from; i < to; i++) {
      String tag = view.token(i).tag();
      verbs += tag.equals("VERB") ? 1 : 0;
      boolean link = tag.equals("PUNCT") || tag.equals("CCONJ") || tag.equals("SCONJ");
      if (link) {
        f.add(right ? "passr" : "passl", view.token(i).lower());
      }
      Optional<Chunk> chunk = view.chunkAt(i);
      if (chunk.isPresent()) {
        phrases++;
        i = Math.max(i, Math.min(to, chunk.get().end()) - 1);
        tag = "np";
      }
      if (steps++ < PATH) {
        path.append(' ').append(tag.equals("ADP") ? view.token(i).lower() : tag);
      }
    }
    f.cross(f.add(right ? "verbsr" : "verbsl", Math.min(3, verbs)), typeKind);
    f.cross(f.add(right ? "phrasesr" : "phrasesl", Math.min(4, phrases)), typeKind);
    if (steps <= PATH) {
      f.cross(f.add("path", path.toString()), typeKind);
      f.cross(f.add("pathlemma", path.toString()), FeatureSet.hash("x", trigger.type().code()));
    }
    int closer = 0;
    int crossed = 0;
    for (Trigger other : all) {
      if (other.head() != head) {
        closer += Math.abs(other.head() - filler.head()) < Math.abs(head - filler.head()) ? 1 : 0;
        crossed += other.head() >= from && other.head() < to ? 1 : 0;
      }
    }
    f.cross(f.add("closer", Math.min(2, closer)), typeKind);
    f.cross(f.add("crossed", Math.min(2, crossed)), typeKind);
    f.add("triggers", Math.min(4, all.size()));
  }
}
