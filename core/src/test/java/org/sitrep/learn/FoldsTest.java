package org.sitrep.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
  private static final List<String> GROUPS =
      IntStream.range(0, 103).mapToObj(i -> "article-" + i).toList();

  @Test
  void dealsOutEvenly() {
    Folds folds = Folds.of(GROUPS, 5, 1);
    for (int fold = 0; fold < folds.count(); fold++) {
      int number = fold;
      long size = GROUPS.stream().filter(group -> folds.heldOut(group, number)).count();
      assertThat(size).isBetween(20L, 21L);
    }
  }

  @Test
  void dependsOnGroupsAndSeedOnly() {
    List<String> others = new ArrayList<>(GROUPS);
    Collections.reverse(others);
    others.add("article-7");
    Folds folds = Folds.of(GROUPS, 5, 1);
    Folds again = Folds.of(others, 5, 1);
    Folds different = Folds.of(GROUPS, 5, 2);
    assertThat(GROUPS).allMatch(group -> folds.fold(group) == again.fold(group));
    assertThat(GROUPS).anyMatch(group -> folds.fold(group) != different.fold(group));
  }

  @Test
  void refusesUnknownGroups() {
    Folds folds = Folds.of(GROUPS, 5, 1);
    assertThatThrownBy(() -> folds.fold("other")).hasMessage("no fold has the group other");
  }
}
