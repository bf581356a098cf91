package org.sitrep.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Copies;
import org.sitrep.model.Incident;
import org.sitrep.model.IncidentChange;
import org.sitrep.model.IncidentChange.Kind;
import org.sitrep.model.Origin;
import org.sitrep.model.Past;
import org.sitrep.scene.KeptPast;
import org.sitrep.scene.LinkedStories;
import org.sitrep.scene.SmallTheatre;
import org.sitrep.scene.Story;
import org.sitrep.scene.Telling;

/** Incidents while articles come and go: the same as if all were linked at once. */
class LinkageTest {
  private static final IncidentLinker LINKER = new IncidentLinker(SmallTheatre.load());

  private static List<Incident> atOnce(List<Origin> origins, List<Story> stories) {
    return LinkedStories.link(origins, stories);
  }

  private static void add(IncidentLinker.Linkage linkage, Story story) {
    linkage.add(List.of(story.article()), story.claims());
  }

  /** Stories of few days and places, so that many might be of one event. */
  private static List<Story> stories(int number, Random random) {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String day = "2017-10-" + (10 + random.nextInt(5));
      String place = List.of("mayadin", "mayadin-farms", "east", "qaryatayn").get(i % 4);
      String type = List.of("airstrike", "shelling", "capture", "assault").get(random.nextInt(4));
      Telling telling = Telling.of(type, place).killing(random.nextInt(4));
      Story empty =
          random.nextInt(6) == 0
              ? Story.undated("s" + i, "Daily " + i % 7)
              : Story.of("s" + i, "Daily " + i % 7, "2017-10-15");
      stories.add(
          empty
              .says(
                  "Something befell " + place + ", number " + random.nextInt(9) + ".",
                  random.nextBoolean() ? telling : telling.on(day))
              .says("More befell it.", Telling.of("casualties", place).on(day)));
    }
    return stories;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void oneAtATimeInAnyOrderIsAllAtOnce(long seed) {
    Random random = new Random(seed);
    List<Story> stories = stories(24, random);
    Collections.shuffle(stories, random);
    IncidentLinker.Linkage linkage = LINKER.begin();
    for (int i = 0; i < stories.size(); i++) {
      add(linkage, stories.get(i));
      List<Story> there = stories.subList(0, i + 1);
      assertThat(linkage.incidents(Copies.none())).isEqualTo(atOnce(List.of(), there));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5})
  void whoLeavesLeavesNoTrace(long seed) {
    Random random = new Random(seed);
    List<Story> stories = stories(30, random);
    IncidentLinker.Linkage linkage = LINKER.begin();
    stories.forEach(story -> add(linkage, story));
    List<Story> left = new ArrayList<>(stories);
    for (int i = 0; i < 10; i++) {
      Story story = left.remove(random.nextInt(left.size()));
      linkage.remove(story.article().id());
      assertThat(linkage.incidents(Copies.none())).isEqualTo(atOnce(List.of(), left));
    }
  }

  /** More of one day and place than may meet each other: who stands between parts others. */
  private static List<Story> crowd() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      String id = String.valueOf(1000 + i);
      Story story = i % 3 == 0 ? Story.undated(id, "d" + i % 5) : Story.of(id, "d", "2017-10-15");
      stories.add(
          story.says(
              "Bombs fell " + Integer.toString(i * 7919, 36) + ".",
              Telling.of("airstrike", "mayadin").killing(i % 3)));
    }
    return stories;
  }

  @Test
  void crowdsAreTheSameInAnyOrder() {
    Random random = new Random(8);
    List<Story> stories = crowd();
    List<Incident> atOnce = atOnce(List.of(), stories);
    Collections.shuffle(stories, random);
    IncidentLinker.Linkage linkage = LINKER.begin();
    for (Story story : stories) {
      add(linkage, story);
      if (random.nextInt(20) == 0) {
        linkage.incidents(Copies.none());
      }
    }
    assertThat(linkage.incidents(Copies.none())).isEqualTo(atOnce);
  }

  /** Links some stories as a new run does it, which knows of the others by what was kept. */
  private static void linkOn(KeptPast past, List<Story> some) {
    IncidentLinker.Linkage linkage = LINKER.begin(past);
    linkage.add(
        some.stream().map(Story::article).toList(),
        some.stream().flatMap(story -> story.claims().stream()).toList());
    List<Incident> made = linkage.incidents(Copies.none());
    past.keep(made, linkage.gone());
    some.forEach(story -> past.keep(story.article(), story.claims()));
    past.keep(Past.Note.MEETINGS, linkage.notes(Past.Note.MEETINGS));
    past.keep(Past.Note.LINKS, linkage.notes(Past.Note.LINKS));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatWasLinkedBeforeIsLinkedOn(long seed) {
    Random random = new Random(seed);
    List<Story> stories = stories(40, random);
    Collections.shuffle(stories, random);
    KeptPast past = new KeptPast();
    for (int from = 0; from < stories.size(); ) {
      int to = Math.min(stories.size(), from + 1 + random.nextInt(5));
      linkOn(past, stories.subList(from, to));
      assertThat(past.incidents()).isEqualTo(atOnce(List.of(), stories.subList(0, to)));
      from = to;
    }
    List<Story> others = stories(40, random);
    List<Story> there = new ArrayList<>(stories);
    for (Story other : others.subList(0, 12)) {
      there.removeIf(story -> story.article().id().equals(other.article().id()));
      there.add(other);
      linkOn(past, List.of(other));
      assertThat(past.incidents()).isEqualTo(atOnce(List.of(), there));
    }
  }

  @Test
  void crowdsAreLinkedOn() {
    Random random = new Random(9);
    List<Story> stories = crowd();
    List<Incident> atOnce = atOnce(List.of(), stories);
    Collections.shuffle(stories, random);
    KeptPast past = new KeptPast();
    linkOn(past, stories.subList(0, 100));
    for (int i = 100; i < stories.size(); i++) {
      linkOn(past, stories.subList(i, i + 1));
    }
    assertThat(past.incidents()).isEqualTo(atOnce);
  }

  @Test
  void anArticleReadAnewReplacesItself() {
    Telling raid = Telling.of("airstrike", "mayadin").on("2017-10-14");
    Story first = Story.of("a", "Daily One", "2017-10-14").says("Jets bombed Mayadin.", raid);
    Story again =
        Story.of("a", "Daily One", "2017-10-14").says("Jets bombed Mayadin.", raid.killing(3));
    IncidentLinker.Linkage linkage = LINKER.begin();
    add(linkage, first);
    assertThat(linkage.incidents(Copies.none()).get(0).tolls()).isEmpty();
    add(linkage, again);
    assertThat(linkage.incidents(Copies.none())).isEqualTo(atOnce(List.of(), List.of(again)));
  }

  @Test
  void otherOriginsGiveOtherVoices() {
    Telling raid = Telling.of("airstrike", "mayadin").on("2017-10-14");
    List<Story> stories =
        List.of(
            Story.of("a", "Daily One", "2017-10-14").says("Jets bombed Mayadin at noon.", raid),
            Story.of("b", "Daily Two", "2017-10-14").says("Bombs fell on Mayadin.", raid));
    Origin one = new Origin("a", Optional.of("Daily One"), List.of("a", "b"));
    IncidentLinker.Linkage linkage = LINKER.begin();
    stories.forEach(story -> add(linkage, story));
    assertThat(linkage.incidents(Copies.none()).get(0).voices()).isEqualTo(2);
    assertThat(linkage.incidents(new Copies(List.of(one), List.of())))
        .isEqualTo(atOnce(List.of(one), stories));
    assertThat(linkage.incidents(new Copies(List.of(one), List.of())).get(0).voices()).isEqualTo(1);
  }

  @Test
  void claimsOfNoArticleAreRefused() {
    Story story =
        Story.of("a", "One", "2017-10-14").says("Bombs fell.", Telling.of("airstrike", "mayadin"));
    assertThatThrownBy(() -> LINKER.begin().add(List.of(), story.claims()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not given: a");
  }

  @Test
  void anIdOutlivesAnotherReadingAndMoreArticles() {
    Telling raid = Telling.of("airstrike", "mayadin").on("2017-10-14");
    String sentence = "Bombs hit the market of Mayadin on Saturday, residents of the town said.";
    String id =
        atOnce(List.of(), List.of(Story.of("a", "One", "2017-10-14").says(sentence, raid)))
            .get(0)
            .id();
    Telling other = Telling.of("shelling", "mayadin-farms").on("2017-10-13").killing(2);
    assertThat(
            atOnce(
                List.of(),
                List.of(
                    Story.of("a", "One", "2017-10-14").says(sentence, other),
                    Story.of("b", "Two", "2017-10-15").says("Mortars fell.", other),
                    Story.of("A-copy", "Three", "2017-10-14").says(sentence, other))))
        .extracting(Incident::id)
        .containsExactly(id);
    assertThat(id).matches("2017-10-14-[0-9a-f]{10}");
  }

  private static Story story(String id, String sentence, Telling telling) {
    return Story.of(id, "Daily " + id, "2017-10-14").says(sentence, telling);
  }

  private static List<Kind> kinds(List<Incident> before, List<Incident> after) {
    return IncidentLinker.changes(before, after).stream().map(IncidentChange::kind).toList();
  }

  @Test
  void mergesAndSplitsAreRecorded() {
    Telling mayadin = Telling.of("airstrike", "mayadin").on("2017-10-14");
    Telling qaryatayn = Telling.of("airstrike", "qaryatayn").on("2017-10-14");
    List<Incident> apart =
        atOnce(
            List.of(),
            List.of(
                story("a", "Jets bombed it first.", mayadin),
                story("b", "Bombs fell on it again.", qaryatayn)));
    List<Incident> together =
        atOnce(
            List.of(),
            List.of(
                story("a", "Jets bombed it first.", mayadin),
                story("b", "Bombs fell on it again.", mayadin)));
    assertThat(apart).hasSize(2);
    assertThat(together).hasSize(1);
    assertThat(kinds(apart, together)).containsExactlyInAnyOrder(Kind.KEPT, Kind.MERGED);
    assertThat(kinds(together, apart)).containsExactlyInAnyOrder(Kind.KEPT, Kind.SPLIT);
    assertThat(kinds(List.of(), apart)).containsExactly(Kind.NEW, Kind.NEW);
    assertThat(kinds(apart, List.of())).containsExactly(Kind.GONE, Kind.GONE);
    assertThat(IncidentLinker.changes(apart, apart))
        .allSatisfy(change -> assertThat(change.before()).isEqualTo(change.after()));
  }

  @Test
  void anIncidentReadWithAnotherTriggerIsKept() {
    Story before = story("a", "Jets raided and bombed it.", Telling.of("airstrike", "mayadin"));
    Story after =
        Story.daily(
            "a",
            "2017-10-14",
            "Jets raided and bombed it.",
            Telling.of("deny"),
            Telling.of("shelling", "mayadin").by("saa"));
    List<Incident> old = atOnce(List.of(), List.of(before));
    List<IncidentChange> changes = IncidentLinker.changes(old, atOnce(List.of(), List.of(after)));
    assertThat(changes).extracting(IncidentChange::kind).contains(Kind.KEPT);
    assertThat(Stream.of(old.get(0).id())).containsExactly(changes.get(0).before().orElseThrow());
  }
}
