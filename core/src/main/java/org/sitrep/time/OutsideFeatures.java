package org.sitrep.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.text.Token;
import org.sitrep.text.Words;

/**
 * The features of a candidate that stands in another sentence.
 *
 * @param base whether the claim's sentence has dates of its own
 * @param style whether the article names days as a report does
 */
record OutsideFeatures(
    Scene scene, List<Candidate> candidates, ChoiceWords words, String base, String style) {
  void add(Candidate candidate, String where, int away, List<String> out) {
    String group = Traits.group(candidate);
    out.add(where + " by " + Traits.bucket(away) + " " + base);
    out.add(where + " by " + Traits.bucket(away) + " " + group + " " + base);
    out.add(where + " rank " + Math.min(6, candidate.rank()) + " " + base);
    out.add(
        where
            + " rank "
            + Math.min(3, candidate.rank())
            + " "
            + group
            + " by "
            + Traits.bucket(away));
    List<Token> there = scene.article().sentences().get(candidate.sentence()).tokens();
    boolean same = there.stream().anyMatch(t -> t.lemma().equals(scene.triggerToken().lemma()));
    boolean event = same || words.tell(there, scene.claim().type());
    String by = Traits.bucket(away);
    out.add(where + " event " + event + " " + base);
    out.add(where + " event " + event + " by " + by + " " + group);
    out.add(where + " event " + event + " rank " + Math.min(3, candidate.rank()));
    out.add(where + " event " + event + " definite " + scene.definite() + " " + base);
    out.add(where + " " + style + " by " + by + " " + base);
    out.add(where + " " + style + " rank " + Math.min(3, candidate.rank()) + " by " + by);
    out.add(where + " age " + Traits.age(candidate, scene) + " by " + by);
    out.add(where + " tense " + scene.tense() + " " + group + " " + base);
    addNearest(candidate, where, group, out);
    int shared = shared(there);
    out.add(where + " same trigger " + same + " " + base);
    out.add(where + " shared " + shared + " " + base);
    out.add(
        where + " shared " + shared + " same " + same + " rank " + Math.min(2, candidate.rank()));
    out.add(where + " definite " + scene.definite() + " by " + Traits.bucket(away));
    out.add(where + " first " + scene.tokens().get(0).lower());
    out.add(where + " there " + Traits.bucket(candidate.sentence()) + " " + group);
    int at = Scene.tokenAt(there, candidate.span().start());
    out.add(where + " stands " + (at <= 2 ? "first" : "inner") + " " + group);
    if (at > 0) {
      out.add(where + " prep " + there.get(at - 1).lower());
    }
  }

  /** What stands between: the kind of the nearest candidate on that side. */
  private void addNearest(Candidate candidate, String where, String group, List<String> out) {
    for (Candidate other : candidates) {
      boolean side =
          (other.sentence() < scene.sentence()) == (candidate.sentence() < scene.sentence());
      if (side && other.sentence() != scene.sentence() && other.rank() == 0) {
        String nearest = other.equals(candidate) ? "self" : Traits.group(other);
        out.add(where + " " + group + " over " + nearest + " " + base);
        return;
      }
    }
  }

  /** Names that both sentences hold. */
  private int shared(List<Token> there) {
    Set<String> names = new HashSet<>();
    there.stream().skip(1).filter(t -> Words.capital(t.text())).forEach(t -> names.add(t.lower()));
    long count =
        scene.tokens().stream()
            .skip(1)
            .filter(t -> Words.capital(t.text()))
            .map(Token::lower)
            .distinct()
            .filter(names::contains)
            .count();
    return (int) Math.min(3, count);
  }
}
