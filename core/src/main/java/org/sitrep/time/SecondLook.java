package org.sitrep.time;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Status;
import org.sitrep.text.Token;

/**
 * Looks at the options of a claim again in the light of what the claims around it were given at
 * first look, and measures {@link Clue}s of each.
 *
 * @param looks of the claims of one article, in text order
 */
record SecondLook(List<Look> looks, ChoiceWords words) {
  static final float MISSING = -99;

  /** The logarithm of a share, about one in three hundred. */
  private static final float HOPELESS = -5.8f;

  SecondLook {
    looks = List.copyOf(looks);
  }

  /** The clues of each option of a claim and, last, of no date. */
  float[][] clues(int at) {
    Look look = looks.get(at);
    List<Candidate> options = look.asked().options();
    float[] claim = new float[Clue.values().length];
    Arrays.fill(claim, MISSING);
    ofClaim(look, claim);
    Neighbours near = Neighbours.of(looks, at);
    float[][] out = new float[options.size() + 1][];
    for (int i = 0; i < out.length; i++) {
      float[] to = claim.clone();
      boolean none = i == options.size();
      Optional<DateRange> days = none ? Optional.empty() : Optional.of(options.get(i).range());
      ofShares(look, i, days, to);
      near.add(days, to);
      set(to, Clue.SIDE, 3);
      if (!none) {
        ofCandidate(look, options.get(i), to);
      }
      out[i] = to;
    }
    return out;
  }

  /** Whether an option was so unlikely at first look that it needs no second. */
  static boolean hopeless(float[] option) {
    return option[Clue.OWN.number()] < HOPELESS;
  }

  static void set(float[] to, Clue clue, double value) {
    to[clue.number()] = (float) value;
  }

  /** The logarithm of a share; nothing is impossible. */
  static double log(double share) {
    return Math.max(-8, StrictMath.log(share + 1e-4));
  }

  private static double grow(double days) {
    return days < 0 ? -StrictMath.log1p(-days) : StrictMath.log1p(days);
  }

  private static <T> int number(T[] all, T one) {
    return Arrays.asList(all).indexOf(one);
  }

  private void ofClaim(Look look, float[] to) {
    Scene scene = look.scene();
    int own = scene.sentence();
    List<Candidate> options = look.asked().options();
    set(to, Clue.NO_DATE, log(look.none()));
    set(to, Clue.IN, look.where(0));
    set(to, Clue.BEFORE, look.where(-1));
    set(to, Clue.AFTER, look.where(1));
    set(to, Clue.OPTIONS_IN, (double) options.stream().filter(o -> o.sentence() == own).count());
    set(to, Clue.OPTIONS_BEFORE, (double) options.stream().filter(o -> o.sentence() < own).count());
    set(to, Clue.TYPE, number(ClaimType.values(), scene.claim().type()));
    set(to, Clue.STATUS, number(Status.values(), scene.claim().status()));
    set(to, Clue.TENSE, Scene.TENSES.indexOf(scene.tense()));
    set(to, Clue.DEFINITE, scene.definite() ? 1 : 0);
    set(to, Clue.TRIGGER, scene.trigger());
    String tag = scene.triggerToken().tag();
    set(to, Clue.TRIGGER_TAG, tag.equals("VERB") ? 0 : tag.equals("NOUN") ? 1 : 2);
    set(to, Clue.SENTENCE, own);
    set(to, Clue.DEPTH, own / (double) scene.article().sentences().size());
    set(to, Clue.CLAIMS_IN, look.asked().all().in(own).size());
    set(to, Clue.SOURCES, scene.claim().sources().size());
    set(to, Clue.AGENTS, scene.claim().agents().size());
    set(to, Clue.PLACES, scene.claim().places().size());
    set(to, Clue.WORDS, scene.tokens().size());
    set(to, Clue.SPEECH, words.speech(scene.claim().type()) ? 1 : 0);
    set(to, Clue.WEEKDAYS, look.asked().outline().weekdays() ? 1 : 0);
    set(to, Clue.TOLD_RANGES, look.asked().outline().counts().size());
  }

  private static void ofShares(Look look, int option, Optional<DateRange> days, float[] to) {
    double rival = look.besides(days);
    set(to, Clue.OWN, log(look.share(option)));
    set(to, Clue.SAME_DAYS, log(look.of(days)));
    set(to, Clue.RIVAL, log(rival));
    set(to, Clue.LEAD, log(look.of(days)) - log(rival));
  }

  private void ofCandidate(Look look, Candidate candidate, float[] to) {
    Scene scene = look.scene();
    Outline outline = look.asked().outline();
    DateRange days = candidate.range();
    int away = candidate.sentence() - scene.sentence();
    set(to, Clue.SIDE, away == 0 ? 0 : away < 0 ? 1 : 2);
    set(to, Clue.AWAY, away);
    set(to, Clue.RANK, candidate.rank());
    set(to, Clue.GROUP, Traits.GROUPS.indexOf(Traits.group(candidate)));
    set(to, Clue.KIND, number(TimeKind.values(), candidate.kind()));
    set(to, Clue.PRECISION, number(DatePrecision.values(), candidate.precision()));
    scene
        .published()
        .ifPresent(
            p -> {
              long day = p.end().toEpochDay();
              set(to, Clue.AGE_END, grow((double) (day - days.end().toEpochDay())));
              set(to, Clue.AGE_START, grow((double) (day - days.start().toEpochDay())));
            });
    set(to, Clue.LENGTH, grow((double) days.days()));
    set(to, Clue.COUNT, outline.counts().getOrDefault(days, 0));
    set(to, Clue.MAIN, outline.main().filter(days::equals).isPresent() ? 1 : 0);
    ofWords(look, candidate, to);
  }

  @SuppressWarnings("ReferenceEquality") // two claims may be alike in everything
  private void ofWords(Look look, Candidate candidate, float[] to) {
    Scene scene = look.scene();
    List<Token> there = scene.article().sentences().get(candidate.sentence()).tokens();
    int first = Scene.tokenAt(there, candidate.span().start());
    int last = Scene.tokenAt(there, Math.max(0, candidate.span().end() - 1));
    boolean report = there.subList(Math.max(0, first - 3), first).stream().anyMatch(words::report);
    set(to, Clue.REPORT, report ? 1 : 0);
    boolean after = last + 1 < there.size() && words.report(there.get(last + 1));
    set(to, Clue.REPORT_AFTER, after ? 1 : 0);
    set(to, Clue.FROM_START, first);
    set(to, Clue.TO_END, there.size() - last);
    set(to, Clue.CHARS, candidate.span().start() - scene.claim().trigger().start());
    if (candidate.sentence() == scene.sentence()) {
      int from = last < scene.trigger() ? last + 1 : scene.last() + 1;
      int until = Math.max(from, last < scene.trigger() ? scene.trigger() : first);
      List<Token> between = there.subList(Math.min(from, until), Math.min(until, there.size()));
      set(to, Clue.BETWEEN, between.size());
      set(to, Clue.MARKS, (double) between.stream().filter(words::clause).count());
      set(to, Clue.VERBS, (double) between.stream().filter(t -> t.tag().equals("VERB")).count());
    }
    String lemma = scene.triggerToken().lemma();
    boolean same = there.stream().anyMatch(t -> t.lemma().equals(lemma));
    boolean event = same || words.tell(there, scene.claim().type());
    set(to, Clue.EVENT, same ? 2 : event ? 1 : 0);
    List<Scene> claims = look.asked().all().in(candidate.sentence());
    set(to, Clue.CLAIMS_THERE, claims.size());
    set(
        to,
        Clue.ALIKE,
        claims.stream().filter(s -> s != scene).mapToInt(scene::alike).max().orElse(-1));
  }
}
