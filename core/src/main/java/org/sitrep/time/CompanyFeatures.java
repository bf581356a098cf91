package org.sitrep.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.DraftClaim;
import org.sitrep.text.Token;

/**
 * What the other claims of an article say of a claim's date: which of them a candidate stands
 * nearest to, and how like the claim they are.
 */
final class CompanyFeatures {
  private final Scene scene;
  private final Scenes all;
  private final boolean many;
  private final String quote;

  /**
   * @param all the claims of the article, the scene's among them
   */
  CompanyFeatures(Scene scene, Scenes all) {
    this.scene = scene;
    this.all = all;
    this.many = scene.tokens().stream().anyMatch(CompanyFeatures::isMany);
    this.quote = isQuoted(scene) ? "quoted" : "-";
  }

  /** Whether the trigger stands inside a quotation that its sentence opens. */
  private static boolean isQuoted(Scene scene) {
    long marks =
        scene.tokens().stream()
            .limit(scene.trigger())
            .filter(t -> Set.of("\"", "\u201c", "\u201d").contains(t.text()))
            .count();
    return marks % 2 == 1;
  }

  /** Whether a token is a number such as only totals have; years are not. */
  private static boolean isMany(Token token) {
    String word = token.lower().replace(",", "");
    boolean number =
        word.length() >= 4 && word.length() <= 9 && word.chars().allMatch(Character::isDigit);
    return Set.of("thousands", "million", "millions").contains(word)
        || (number && Integer.parseInt(word) > 2100);
  }

  void addNone(List<String> out) {
    DraftClaim claim = scene.claim();
    out.add("none many " + many);
    out.add("none " + quote);
    out.add("none sources " + !claim.sources().isEmpty());
    out.add("none places " + claim.places().isEmpty() + " agents " + claim.agents().isEmpty());
    out.add("none beside " + Math.min(4, all.in(scene.sentence()).size()));
    out.add("none again " + all.told(scene, 2) + " " + scene.definite());
    out.add("none before " + word(scene.trigger() - 1));
    out.add("none before " + word(scene.trigger() - 2) + " " + word(scene.trigger() - 1));
    out.add("none after " + word(scene.last() + 1));
    for (Token token : scene.tokens()) {
      if (token.tag().equals("VERB")) {
        out.add("none verb " + token.lemma());
      }
    }
  }

  private String word(int at) {
    return at >= 0 && at < scene.tokens().size() ? scene.tokens().get(at).lower() : "";
  }

  void add(Candidate candidate, String where, List<String> out) {
    String group = Traits.group(candidate);
    String type = scene.claim().type().code();
    out.add(where + " many " + many + " " + group + " " + type);
    out.add(where + " many " + many + " " + Traits.age(candidate, scene));
    out.add(where + " " + quote + " " + group);
    out.add(where + " sources " + !scene.claim().sources().isEmpty() + " " + group);
    List<Scene> there = all.in(candidate.sentence());
    Optional<Scene> nearest = nearest(there, candidate);
    int away = Math.abs(candidate.sentence() - scene.sentence());
    if (away == 0) {
      addInside(candidate, there, nearest, group, out);
    } else if (nearest.isEmpty()) {
      out.add(where + " idle " + group);
      out.add(where + " idle by " + Traits.bucket(away));
    } else {
      addOutside(candidate, there, nearest.get(), where, out);
    }
  }

  private static Optional<Scene> nearest(List<Scene> scenes, Candidate candidate) {
    Optional<Scene> out = Optional.empty();
    for (Scene each : scenes) {
      if (out.isEmpty() || far(each, candidate) < far(out.get(), candidate)) {
        out = Optional.of(each);
      }
    }
    return out;
  }

  private static int far(Scene scene, Candidate candidate) {
    return Math.abs(scene.claim().trigger().start() - candidate.span().start());
  }

  private void addInside(
      Candidate candidate,
      List<Scene> there,
      Optional<Scene> nearest,
      String group,
      List<String> out) {
    int mine = scene.claim().trigger().start();
    int date = candidate.span().start();
    int nearer = 0;
    int between = 0;
    for (Scene other : there) {
      int trigger = other.claim().trigger().start();
      nearer += far(other, candidate) < far(scene, candidate) ? 1 : 0;
      between += trigger > Math.min(mine, date) && trigger < Math.max(mine, date) ? 1 : 0;
    }
    String closer = "in nearer triggers " + Math.min(3, nearer);
    String passed = "in passed triggers " + Math.min(3, between);
    out.add(closer + " " + passed);
    out.add(closer + " " + group);
    out.add(passed + " " + scene.tense());
    nearest
        .filter(s -> s.claim().trigger().start() != mine)
        .ifPresent(
            s -> out.add("in of " + s.claim().type().code() + " " + scene.claim().type().code()));
  }

  private void addOutside(
      Candidate candidate, List<Scene> there, Scene nearest, String where, List<String> out) {
    boolean type = there.stream().anyMatch(s -> s.claim().type() == scene.claim().type());
    String lemma = scene.triggerToken().lemma();
    boolean same = there.stream().anyMatch(s -> s.triggerToken().lemma().equals(lemma));
    int shared = there.stream().mapToInt(this::shared).max().orElse(0);
    boolean first = nearest.claim().type() == scene.claim().type();
    String alike =
        where + " tells " + (type ? "T" : "") + (same ? "L" : "") + shared + (first ? "N" : "");
    int away = Math.abs(candidate.sentence() - scene.sentence());
    String group = Traits.group(candidate);
    out.add(alike);
    out.add(alike + " by " + Traits.bucket(away));
    out.add(alike + " definite " + scene.definite());
    out.add(alike + " rank " + Math.min(3, candidate.rank()));
    out.add(alike + " " + group);
    out.add(where + " of " + nearest.claim().type().code() + " " + scene.claim().type().code());
    out.add(where + " of " + nearest.claim().status() + " " + scene.claim().status());
    out.add(where + " of " + nearest.tense() + " " + scene.tense() + " " + group);
  }

  /** How many names of the claim another shares, up to 2. */
  private int shared(Scene other) {
    long both = other.names().stream().filter(scene.names()::contains).count();
    return (int) Math.min(2, both);
  }
}
