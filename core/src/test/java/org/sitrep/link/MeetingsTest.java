package org.sitrep.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sitrep.scene.SmallTheatre;
import org.sitrep.scene.Story;
import org.sitrep.scene.Telling;

/** Who meets whom where very many have the same place and day. */
class MeetingsTest {
  private static List<Node> nodes(int number, Predicate<Integer> dated) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String id = String.valueOf(10000 + i);
      Story empty = dated.test(i) ? Story.of(id, "d", "2017-10-15") : Story.undated(id, "d");
      Story story = empty.says("Bombs fell.", Telling.of("airstrike", "mayadin"));
      Library library =
          Library.of(
              List.of(story.article()), SmallTheatre.load(), new VoiceNames(SmallTheatre.load()));
      Account account = Account.of(story.claims().get(0), library);
      nodes.add(new Node(i, id, 0, MeetingKeys.of(account), () -> account));
    }
    return nodes;
  }

  private static void same(List<Node> nodes, Meetings one, Meetings other) {
    for (Node a : nodes) {
      for (Node b : nodes) {
        assertThat(one.meet(a, b)).isEqualTo(other.meet(a, b));
      }
    }
  }

  private static void dependOnNoOrder(List<Node> nodes) {
    Meetings inOrder = new Meetings();
    nodes.forEach(inOrder::add);
    List<Node> shuffled = new ArrayList<>(nodes);
    Collections.shuffle(shuffled, new Random(4));
    Meetings anyhow = new Meetings();
    shuffled.forEach(anyhow::add);
    same(nodes, inOrder, anyhow);

    List<Node> left = new ArrayList<>(nodes.subList(nodes.size() / 3, nodes.size()));
    Collections.shuffle(shuffled, new Random(5));
    shuffled.stream().filter(node -> !left.contains(node)).forEach(anyhow::remove);
    Meetings without = new Meetings();
    left.forEach(without::add);
    same(left, anyhow, without);
  }

  @Test
  void whoStandsBetweenPartsOthersUntilHeLeaves() {
    List<Node> nodes = nodes(200, i -> true);
    Meetings meetings = new Meetings();
    nodes.forEach(meetings::add);
    assertThat(meetings.meet(nodes.get(0), nodes.get(60))).isTrue();
    assertThat(meetings.meet(nodes.get(0), nodes.get(61))).isFalse();
    meetings.remove(nodes.get(30));
    assertThat(meetings.meet(nodes.get(0), nodes.get(61))).isTrue();
    dependOnNoOrder(nodes);
  }

  @Test
  void accountsWithoutADayMeetTheFirstOfTheirPlace() {
    List<Node> nodes = nodes(560, i -> i % 4 != 0);
    Meetings meetings = new Meetings();
    nodes.forEach(meetings::add);
    assertThat(meetings.meet(nodes.get(0), nodes.get(499))).isTrue();
    assertThat(meetings.meet(nodes.get(1), nodes.get(501))).isFalse();
    dependOnNoOrder(nodes);
  }

  @Test
  void changesAreToldOnce() {
    List<Node> nodes = nodes(2, i -> true);
    Meetings meetings = new Meetings();
    nodes.forEach(meetings::add);
    assertThat(meetings.gained()).containsExactly(Meetings.pair(0, 1));
    assertThat(meetings.gained()).isEmpty();
    meetings.remove(nodes.get(0));
    assertThat(meetings.lost()).containsExactly(Meetings.pair(0, 1));
    assertThat(meetings.gained()).isEmpty();
  }
}
