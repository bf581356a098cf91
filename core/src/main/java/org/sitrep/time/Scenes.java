package org.sitrep.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims of an article in text order, found by sentence and by trigger. */
final class Scenes {
  private final Map<Integer, List<Scene>> bySentence = new HashMap<>();
  private final Map<String, List<Integer>> byLemma = new HashMap<>();

  Scenes(List<Scene> scenes) {
    for (Scene scene : scenes.stream().sorted(Scene.IN_ORDER).toList()) {
      bySentence.computeIfAbsent(scene.sentence(), s -> new ArrayList<>()).add(scene);
      byLemma
          .computeIfAbsent(scene.triggerToken().lemma(), l -> new ArrayList<>())
          .add(scene.claim().trigger().start());
    }
  }

  /** The claims of a sentence. */
  List<Scene> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** How many claims before one have the same trigger, but no more than a limit. */
  int told(Scene scene, int limit) {
    int out = 0;
    for (int start : byLemma.getOrDefault(scene.triggerToken().lemma(), List.of())) {
      if (out == limit || start >= scene.claim().trigger().start()) {
        break;
      }
      out++;
    }
    return out;
  }
}
