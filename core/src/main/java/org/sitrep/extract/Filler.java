package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;

/**
 * A phrase of a sentence that may fill a role of a trigger.
 *
 * @param span its characters
 * @param start the number of its first token
 * @param end the number after its last token
 * @param head the token that it is about
 * @param kind what it names
 * @param modifier whether it is only part of a noun phrase: "Russian" in "Russian strikes"
 */
record Filler(Span span, int start, int end, int head, Chunk.Kind kind, boolean modifier) {

  /** All phrases of a sentence that may fill a role, in order. */
  static List<Filler> of(View view) {
    List<Filler> out = new ArrayList<>();
    int covered = 0;
    for (Chunk chunk : view.chunks()) {
      if (chunk.kind() != Chunk.Kind.TIME && chunk.start() >= covered) {
        covered = view.fullEnd(chunk);
        add(view, chunk, out);
      }
    }
    return out;
  }

  private static void add(View view, Chunk chunk, List<Filler> out) {
    int end = view.fullEnd(chunk);
    Span whole = view.span(chunk.start(), end);
    Chunk.Kind kind = kind(view, chunk, end);
    int parts = 0;
    for (Mention.OfActor actor : view.mentions().actors()) {
      parts += part(view, chunk, actor.span(), Chunk.Kind.PARTY, out) ? 1 : 0;
    }
    if (end == chunk.end()) {
      for (Mention.OfPlace place : view.mentions().places()) {
        parts += part(view, chunk, place.span(), Chunk.Kind.PLACE, out) ? 1 : 0;
      }
    }
    boolean covered = parts > 0 && out.get(out.size() - 1).span().contains(whole);
    if (!covered) {
      out.add(new Filler(whole, chunk.start(), end, head(view, chunk, end), kind, false));
    }
  }

  /** Of "40 members of the group" and "districts of the town" the second part says what it is. */
  private static Chunk.Kind kind(View view, Chunk chunk, int end) {
    return end == chunk.end()
        ? chunk.kind()
        : view.chunkAt(end - 1).map(Chunk::kind).orElse(chunk.kind());
  }

  private static int head(View view, Chunk chunk, int end) {
    return end == chunk.end()
        ? chunk.head()
        : view.chunkAt(end - 1).map(Chunk::head).orElse(chunk.head());
  }

  private static boolean part(
      View view, Chunk chunk, Span mention, Chunk.Kind kind, List<Filler> out) {
    int start = -1;
    int end = -1;
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (view.token(i).span().overlaps(mention)) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start < 0) {
      return false;
    }
    boolean head = start <= chunk.head() && chunk.head() < end;
    if (head && kind == Chunk.Kind.PARTY) {
      return false;
    }
    out.add(new Filler(mention, start, end, end - 1, kind, !head));
    return true;
  }
}
