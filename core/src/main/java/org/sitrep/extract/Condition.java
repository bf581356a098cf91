package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must hold around a trigger: {@code np=C}, {@code sent=C}, {@code left=C}, {@code right=C},
 * {@code obj=C}, with {@code !} in front for the contrary.
 */
record Condition(boolean wanted, Where where, String name, Set<String> words) {
  private static final int LEFT = 3;
  private static final int RIGHT = 4;

  enum Where {
    NP,
    SENT,
    LEFT,
    RIGHT,
    OBJ
  }

  static Condition parse(String text, WordClasses classes) {
    boolean wanted = !text.startsWith("!");
    String body = wanted ? text : text.substring(1);
    int equals = body.indexOf('=');
    if (equals < 0) {
      throw new IllegalStateException("triggers.tsv: condition " + text + " has no =");
    }
    Where where =
        switch (body.substring(0, equals)) {
          case "np" -> Where.NP;
          case "sent" -> Where.SENT;
          case "left" -> Where.LEFT;
          case "right" -> Where.RIGHT;
          case "obj" -> Where.OBJ;
          default -> throw new IllegalStateException("triggers.tsv: unknown condition " + text);
        };
    String name = body.substring(equals + 1);
    return new Condition(wanted, where, name, classes.words(name));
  }

  boolean holds(View view, int head, int first) {
    return wanted
        == switch (where) {
          case NP -> any(view, view.chunkAt(head).map(Chunk::start).orElse(first), first);
          case SENT -> any(view, 0, view.size());
          case LEFT -> any(view, Math.max(0, first - LEFT), first);
          case RIGHT -> any(view, head + 1, Math.min(view.size(), head + 1 + RIGHT));
          case OBJ -> object(view, head);
        };
  }

  private boolean any(View view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.is(i, words)) {
        return true;
      }
    }
    return false;
  }

  private boolean object(View view, int head) {
    List<Chunk> objects = view.grammar().objects(head);
    Optional<Chunk> object =
        objects.isEmpty() && view.grammar().passive(head)
            ? view.grammar().subject(head)
            : objects.stream().findFirst();
    if (object.isEmpty()) {
      return false;
    }
    return switch (name) {
      case "place" -> object.get().kind() == Chunk.Kind.PLACE || view.placeLike(object.get());
      case "party" -> object.get().kind() == Chunk.Kind.PARTY;
      default -> any(view, object.get().start(), object.get().end());
    };
  }
}
