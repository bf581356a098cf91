package org.sitrep.time;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.DateRange;

/**
 * The claims around one: those beside it, the one before and after that is most like it, and all
 * that are near.
 *
 * @param at the place of the claim among the looks
 * @param before the most alike before it; -1 where there is none
 * @param after the most alike after it
 */
record Neighbours(List<Look> looks, int at, int before, int after) {
  /** How many claims on each side are looked at, so that work grows with the length. */
  private static final int NEAR = 30;

  private static final double NOBODY = -9;

  static Neighbours of(List<Look> looks, int at) {
    Scene scene = looks.get(at).scene();
    int before = -1;
    int after = -1;
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      boolean better = before < 0 || alike(looks, scene, i) > alike(looks, scene, before);
      before = better ? i : before;
    }
    for (int i = at + 1; i < Math.min(looks.size(), at + NEAR + 1); i++) {
      boolean better = after < 0 || alike(looks, scene, i) > alike(looks, scene, after);
      after = better ? i : after;
    }
    return new Neighbours(looks, at, before, after);
  }

  private static int alike(List<Look> looks, Scene scene, int other) {
    return scene.alike(looks.get(other).scene());
  }

  private Scene scene() {
    return looks.get(at).scene();
  }

  void add(Optional<DateRange> days, float[] to) {
    beside(at - 2, days, Clue.SECOND_BEFORE, Clue.SECOND_BEFORE_FAR, to);
    beside(at - 1, days, Clue.FIRST_BEFORE, Clue.FIRST_BEFORE_FAR, to);
    beside(at + 1, days, Clue.FIRST_AFTER, Clue.FIRST_AFTER_FAR, to);
    beside(at + 2, days, Clue.SECOND_AFTER, Clue.SECOND_AFTER_FAR, to);
    alike(before, days, Clue.ALIKE_BEFORE, Clue.ALIKE_BEFORE_HOW, to);
    alike(after, days, Clue.ALIKE_AFTER, Clue.ALIKE_AFTER_HOW, to);
    all(days, to);
    kin(days, to);
  }

  /** What claims of the same type, with the same names, and at the head of the article say. */
  private void kin(Optional<DateRange> days, float[] to) {
    Mean kind = new Mean();
    double first = NOBODY;
    double kin = 0;
    int namesake = -1;
    for (int i = Math.max(0, at - NEAR); i < Math.min(looks.size(), at + NEAR + 1); i++) {
      if (i == at) {
        continue;
      }
      Scene other = looks.get(i).scene();
      double share = looks.get(i).of(days);
      boolean same = other.claim().type() == scene().claim().type();
      first = same && first == NOBODY ? SecondLook.log(share) : first;
      kind.add(share, same);
      kin = Math.max(kin, share * scene().alike(other));
      boolean shares = other.names().stream().anyMatch(scene().names()::contains);
      namesake =
          shares && (namesake < 0 || Math.abs(i - at) < Math.abs(namesake - at)) ? i : namesake;
    }
    SecondLook.set(to, Clue.KIND_MEAN, kind.value());
    SecondLook.set(to, Clue.KIND_MOST, SecondLook.log(kind.most));
    SecondLook.set(to, Clue.KIND_FIRST, first);
    SecondLook.set(to, Clue.FIRST, at == 0 ? NOBODY : SecondLook.log(looks.get(0).of(days)));
    SecondLook.set(to, Clue.KIN, kin);
    SecondLook.set(
        to, Clue.NAMESAKE, namesake < 0 ? NOBODY : SecondLook.log(looks.get(namesake).of(days)));
    SecondLook.set(to, Clue.NAMESAKE_FAR, namesake < 0 ? NOBODY : namesake - at);
  }

  /** The share of a claim beside; the distance is negative where its type is another. */
  private void beside(int other, Optional<DateRange> days, Clue share, Clue far, float[] to) {
    if (other < 0 || other >= looks.size()) {
      SecondLook.set(to, share, NOBODY);
      SecondLook.set(to, far, NOBODY);
      return;
    }
    Scene there = looks.get(other).scene();
    int sentences = Math.abs(there.sentence() - scene().sentence());
    boolean same = there.claim().type() == scene().claim().type();
    SecondLook.set(to, share, SecondLook.log(looks.get(other).of(days)));
    SecondLook.set(to, far, same ? sentences : -sentences);
  }

  private void alike(int other, Optional<DateRange> days, Clue share, Clue how, float[] to) {
    boolean nobody = other < 0;
    SecondLook.set(to, share, nobody ? NOBODY : SecondLook.log(looks.get(other).of(days)));
    SecondLook.set(to, how, nobody ? NOBODY : alike(looks, scene(), other));
  }

  private void all(Optional<DateRange> days, float[] to) {
    Mean near = new Mean();
    Mean sentence = new Mean();
    Mean previous = new Mean();
    int from = Math.max(0, at - NEAR);
    int until = Math.min(looks.size(), at + NEAR + 1);
    for (int i = from; i < until; i++) {
      if (i == at) {
        continue;
      }
      double share = looks.get(i).of(days);
      int away = scene().sentence() - looks.get(i).scene().sentence();
      near.add(share, true);
      sentence.add(share, away == 0);
      previous.add(share, away == 1);
    }
    SecondLook.set(to, Clue.NEAR_MEAN, near.value());
    SecondLook.set(to, Clue.NEAR_MOST, SecondLook.log(near.most));
    SecondLook.set(to, Clue.SENTENCE_MEAN, sentence.value());
    SecondLook.set(to, Clue.PREVIOUS_MEAN, previous.value());
    SecondLook.set(to, Clue.CLAIMS, until - from);
  }

  private static final class Mean {
    private double sum;
    private double most;
    private int count;

    void add(double share, boolean counts) {
      if (counts) {
        sum += share;
        most = Math.max(most, share);
        count++;
      }
    }

    double value() {
      return count == 0 ? NOBODY : SecondLook.log(sum / count);
    }
  }
}
