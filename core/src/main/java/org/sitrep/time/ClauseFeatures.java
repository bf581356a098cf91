package org.sitrep.time;

import java.util.List;
import java.util.Set;
import org.sitrep.model.Span;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * What a candidate hangs on in its own sentence: the verb beside it, the words before and after.
 */
record ClauseFeatures(Scene scene, Scenes all) {
  private static final int REACH = 8;
  private static final int MOST = 4;
  private static final Set<String> UNIQUE =
      Set.of("first", "second", "third", "biggest", "largest", "worst", "deadliest", "latest");

  void add(Candidate candidate, String where, List<String> out) {
    Sentence sentence = scene.article().sentences().get(candidate.sentence());
    List<Token> there = sentence.tokens();
    int at = Scene.tokenAt(there, candidate.span().start());
    int end = Scene.tokenAt(there, Math.max(0, candidate.span().end() - 1));
    String group = Traits.group(candidate);
    boolean own = candidate.sentence() == scene.sentence();
    String verb = verb(there, at, end, own);
    out.add(where + " hangs on " + verb);
    out.add(where + " hangs on " + verb + " " + group);
    String after = end + 1 < there.size() ? there.get(end + 1).lower() : "";
    out.add(where + " followed by " + after);
    String tag = end + 1 < there.size() ? there.get(end + 1).tag() : "";
    out.add(where + " followed by a " + tag + " " + group);
    String mine = scene.trigger() > 0 ? scene.tokens().get(scene.trigger() - 1).lower() : "";
    out.add(where + " mine after " + mine);
    out.add(where + " mine after " + mine + " " + group);
    out.add(where + " mine " + scene.triggerToken().lemma());
    if (group.equals("since") || group.equals("anchored")) {
      out.add(where + " " + group + " unique " + unique(there, at));
    }
    if (!own) {
      out.add(where + " told by " + told(candidate) + " " + group);
      out.add(where + " told by " + told(candidate) + " " + scene.definite());
    }
  }

  /** The nearest verb before a date, else after it; the claim's own is told apart. */
  private String verb(List<Token> there, int at, int end, boolean own) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (there.get(i).tag().equals("VERB")) {
        return name(there.get(i), own && i >= scene.trigger() && i <= scene.last());
      }
    }
    for (int i = end + 1; i < Math.min(there.size(), end + REACH); i++) {
      if (there.get(i).tag().equals("VERB")) {
        return name(there.get(i), own && i >= scene.trigger() && i <= scene.last());
      }
    }
    return "-";
  }

  private static String name(Token verb, boolean trigger) {
    return trigger ? "trigger" : verb.lemma();
  }

  private static boolean unique(List<Token> there, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (UNIQUE.contains(there.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** How many claims stand beside the candidate, and whether one has a source of this claim. */
  private String told(Candidate candidate) {
    List<Scene> claims = all.in(candidate.sentence());
    List<Span> sources = scene.claim().sources();
    boolean shared =
        claims.stream().anyMatch(c -> c.claim().sources().stream().anyMatch(sources::contains));
    return Math.min(MOST, claims.size()) + (shared ? "S" : "");
  }
}
