package org.sitrep.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the claims of a document that have no partner of their type. */
final class MissFinder {
  private static final int SENTENCE = 150;
  private static final int AROUND = 60;
  private final GoldDocument document;

  MissFinder(GoldDocument document) {
    this.document = document;
  }

  List<Miss> find(List<LocatedClaim> gold, List<LocatedClaim> system, List<Pairing> typed) {
    Set<Integer> foundGold = typed.stream().map(Pairing::gold).collect(Collectors.toSet());
    Set<Integer> foundSystem = typed.stream().map(Pairing::system).collect(Collectors.toSet());
    List<Miss> misses = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (!foundGold.contains(i)) {
        misses.add(missed(gold.get(i)));
      }
    }
    for (int i = 0; i < system.size(); i++) {
      if (!foundSystem.contains(i)) {
        misses.add(extra(system.get(i)));
      }
    }
    return misses;
  }

  private Miss missed(LocatedClaim gold) {
    String sentence = gold.claim().evidence().map(this::words).orElse("");
    String start = cut(sentence, 0, SENTENCE);
    return new Miss(document.id(), true, gold.type(), words(gold.claim().trigger()), start);
  }

  private Miss extra(LocatedClaim system) {
    Offsets at = system.trigger().isEmpty() ? new Offsets(0, 0) : system.trigger().get(0);
    String text = document.text();
    String around = cut(text, Math.max(0, at.start() - AROUND), at.end() + AROUND);
    return new Miss(document.id(), false, system.type(), cut(text, at.start(), at.end()), around);
  }

  private String words(Phrase phrase) {
    return phrase.text().isEmpty()
        ? phrase.offsets().map(o -> cut(document.text(), o.start(), o.end())).orElse("")
        : phrase.text();
  }

  /** The characters between code points, as far as the text reaches. */
  private static String cut(String text, long start, long end) {
    int length = text.codePointCount(0, text.length());
    int from = (int) Math.min(start, length);
    int to = (int) Math.max(from, Math.min(end, length));
    int first = text.offsetByCodePoints(0, from);
    return text.substring(first, text.offsetByCodePoints(first, to - from));
  }
}
