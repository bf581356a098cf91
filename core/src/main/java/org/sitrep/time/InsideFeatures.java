package org.sitrep.time;

import java.util.List;
import org.sitrep.text.Token;

/** The features of a candidate that stands in the claim's sentence. */
record InsideFeatures(Scene scene, List<Candidate> candidates, ChoiceWords words) {
  void add(Candidate candidate, List<String> out) {
    List<Token> tokens = scene.tokens();
    int at = Scene.tokenAt(tokens, candidate.span().start());
    int end = Scene.tokenAt(tokens, Math.max(0, candidate.span().end() - 1));
    boolean before = end < scene.trigger();
    String side = before ? "left" : at > scene.last() ? "right" : "over";
    int from = before ? end + 1 : scene.last() + 1;
    int to = before ? scene.trigger() : at;
    out.add("in " + side + " far " + Traits.bucket(Math.max(0, to - from)));
    int marks = 0;
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).lower();
      if (words.clause(tokens.get(i))) {
        marks++;
        out.add("in " + side + " over " + word);
      }
      if (tokens.get(i).tag().equals("VERB")) {
        out.add("in " + side + " over verb");
      }
    }
    out.add("in " + side + " marks " + Math.min(3, marks) + " " + Traits.group(candidate));
    out.add("in " + side + " nearer " + nearer(candidate, to - from));
    out.add("in nearer " + nearer(candidate, to - from) + " " + Traits.group(candidate));
    out.add("in of " + Math.min(4, inSentence()) + " start " + (at <= 1));
    String prep = at > 0 ? tokens.get(at - 1).lower() : "";
    out.add("in prep " + prep + " " + side);
    out.add("in prep " + prep + " " + Traits.group(candidate));
    out.add("in " + side + " " + Traits.group(candidate) + " " + scene.tense());
  }

  private int inSentence() {
    return (int) candidates.stream().filter(c -> c.sentence() == scene.sentence()).count();
  }

  /** How many candidates of the sentence lie nearer to the trigger. */
  private int nearer(Candidate candidate, int far) {
    int out = 0;
    for (Candidate other : candidates) {
      boolean counts =
          other.sentence() == scene.sentence() && !other.span().overlaps(candidate.span());
      if (counts && far(other) < far) {
        out++;
      }
    }
    return Math.min(3, out);
  }

  private int far(Candidate candidate) {
    int at = Scene.tokenAt(scene.tokens(), candidate.span().start());
    int end = Scene.tokenAt(scene.tokens(), Math.max(0, candidate.span().end() - 1));
    return end < scene.trigger() ? scene.trigger() - end - 1 : Math.max(0, at - scene.last() - 1);
  }
}
