package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sitrep.eval.Example.capture;
import static org.sitrep.eval.Example.filler;
import static org.sitrep.eval.Example.place;
import static org.sitrep.eval.Example.shelling;
import static org.sitrep.eval.Example.with;
import static org.sitrep.eval.Example.withTrigger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Point;

class ScorerTest {
  @Test
  void goldAsSystemIsRightInEverything() {
    List<ScoredClaim> gold = List.of(located(capture()), located(shelling()));
    Scores scores = Example.score(gold, gold);
    assertThat(scores.documents()).isEqualTo(1);
    scores
        .figures()
        .forEach(
            (figure, prf) ->
                assertThat(prf.f1()).as(figure.code()).isEqualTo(prf.gold() > 0 ? 1 : 0));
    scores.shares().forEach((a, share) -> assertThat(share.accuracy()).as(a.code()).isEqualTo(1));
    assertThat(scores.misses()).isEmpty();
  }

  private static ScoredClaim located(ScoredClaim claim) {
    return with(
        claim, Role.PLACES, place("Greenford", "Greenford", Optional.of(new Point(35.1, 40.1))));
  }

  @Test
  void aSystemWithoutClaimsFindsNothing() {
    Scores scores = Example.score(List.of(capture()), List.of());
    assertThat(scores.of(Figure.TYPED)).isEqualTo(new Prf(0, 1, 0));
    assertThat(scores.of(Figure.TYPED).f1()).isZero();
    assertThat(scores.of(Aspect.DATE)).isEqualTo(new Share(0, 0));
  }

  @Test
  void aClaimOfAnotherTypeCountsForTheSentenceAlone() {
    ScoredClaim wrong = withTrigger(capture(), "advance", Phrase.of("captured"));
    Scores scores = Example.score(List.of(capture()), List.of(wrong));
    assertThat(scores.of(Figure.SENTENCE)).isEqualTo(new Prf(1, 1, 1));
    assertThat(scores.of(Figure.TYPED)).isEqualTo(new Prf(0, 1, 1));
    assertThat(scores.of(Figure.AGENTS)).isEqualTo(new Prf(0, 1, 1));
    assertThat(scores.byType())
        .containsExactly(
            new Group("capture", new Prf(0, 1, 0)), new Group("advance", new Prf(0, 0, 1)));
    assertThat(scores.byPublisher()).containsExactly(new Group("Daily", new Prf(0, 1, 1)));
    assertThat(scores.misses())
        .extracting(Miss::missed, Miss::type, Miss::trigger)
        .containsExactly(tuple(true, "capture", "captured"), tuple(false, "advance", "captured"));
  }

  @Test
  void theBetterOfTwoSystemClaimsIsTaken() {
    ScoredClaim vague = with(capture(), Role.AGENTS);
    Scores scores = Example.score(List.of(capture()), List.of(vague, capture()));
    assertThat(scores.of(Figure.EXACT)).isEqualTo(new Prf(1, 1, 2));
  }

  @Test
  void aTriggerOutsideTheGoldSentenceDoesNotPair() {
    ScoredClaim elsewhere = withTrigger(capture(), "capture", Phrase.of("killed"));
    assertThat(Example.score(List.of(capture()), List.of(elsewhere)).of(Figure.SENTENCE).hits())
        .isZero();
  }

  @Test
  void offsetsAreCodePoints() {
    int before = Example.TEXT.codePointCount(0, Example.TEXT.indexOf("Shelling"));
    assertThat(before).isLessThan(Example.TEXT.indexOf("Shelling"));
    var at = new Phrase("", Optional.of(new Offsets(before, before + 8)));
    ScoredClaim claim = withTrigger(shelling(), "shelling", at);
    Scores scores = Example.score(List.of(shelling()), List.of(claim));
    assertThat(scores.of(Figure.EXACT).f1()).isEqualTo(1);
    var late = new Phrase("", Optional.of(new Offsets(before - 1, before + 7)));
    ScoredClaim outside = withTrigger(shelling(), "shelling", late);
    assertThat(Example.score(List.of(shelling()), List.of(outside)).of(Figure.TYPED).hits())
        .isZero();
  }

  @Test
  void halfACodePointIsFoundNowhere() {
    var finder = new PhraseFinder("x\ud83d\udca5y\ud83d\udca5");
    assertThat(finder.find(Phrase.of("\ud83d\udca5"), List.of()))
        .containsExactly(new Offsets(1, 2), new Offsets(3, 4));
    assertThat(finder.find(Phrase.of("\udca5"), List.of())).isEmpty();
    assertThat(finder.find(Phrase.of("\ud83d"), List.of())).isEmpty();
    assertThat(finder.find(Phrase.of(""), List.of())).isEmpty();
  }

  @Test
  void wordsAreLookedUpInTheSentenceFirstAndMayOverlap() {
    var finder = new PhraseFinder("aaa aaa");
    assertThat(finder.find(Phrase.of("aa"), List.of())).hasSize(4);
    assertThat(finder.find(Phrase.of("aa"), List.of(new Offsets(4, 7))))
        .containsExactly(new Offsets(4, 6), new Offsets(5, 7));
    assertThat(finder.find(Phrase.of("aa"), List.of(new Offsets(3, 5)))).hasSize(4);
  }

  @Test
  void sideAndActorAreJudgedForKnownActorsOnly() {
    ScoredClaim guard = with(capture(), Role.AGENTS, filler("army", "guard"));
    Scores scores = Example.score(List.of(capture()), List.of(guard));
    assertThat(scores.of(Aspect.SIDE)).isEqualTo(new Share(1, 1));
    assertThat(scores.of(Aspect.ACTOR)).isEqualTo(new Share(0, 1));
    ScoredClaim other = with(capture(), Role.AGENTS, filler("army", "other:x"));
    assertThat(Example.score(List.of(other), List.of(guard)).of(Aspect.ACTOR).of()).isZero();
    assertThat(Example.score(List.of(guard), List.of(other)).of(Aspect.SIDE))
        .isEqualTo(new Share(0, 1));
  }

  @Test
  void placesAreRightWithinTwentyKilometres() {
    assertThat(placed(Optional.of(new Point(35.1, 40.1)))).isEqualTo(new Share(1, 1));
    assertThat(placed(Optional.of(new Point(35.3, 40)))).isEqualTo(new Share(0, 1));
    assertThat(placed(Optional.empty())).isEqualTo(new Share(0, 1));
  }

  private static Share placed(Optional<Point> point) {
    ScoredClaim claim = with(capture(), Role.PLACES, place("Greenford", "whatever", point));
    return Example.score(List.of(capture()), List.of(claim)).of(Aspect.PLACE_KM);
  }

  @Test
  void casualtiesAreCountedAsOftenAsBothHaveThem() {
    var three = new Toll("killed", OptionalDouble.of(3));
    var open = new Toll("killed", OptionalDouble.empty());
    Scores scores =
        Example.score(
            List.of(tolls(three, three, open)), List.of(tolls(open, three, three, three)));
    assertThat(scores.of(Figure.CASUALTIES)).isEqualTo(new Prf(3, 3, 4));
    assertThat(scores.of(Figure.EXACT).hits()).isZero();
    assertThat(scores.of(Figure.CORE).hits()).isEqualTo(1);
  }

  private static ScoredClaim tolls(Toll... tolls) {
    ScoredClaim claim = shelling();
    Map<Role, List<Filler>> fillers = new EnumMap<>(claim.fillers());
    return new ScoredClaim(
        claim.type(),
        claim.evidence(),
        claim.trigger(),
        fillers,
        List.of(tolls),
        claim.date(),
        claim.status());
  }
}
