package org.sitrep.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * All phrases of a sentence that may fill a role, in order. They overlap: of "the al-Midan
   * district of Damascus" the whole, its two parts and the names in them are each one.
   */
  static List<Filler> of(View view) {
    Map<Span, Filler> out = new LinkedHashMap<>();
    for (Chunk chunk : view.chunks()) {
      int end = view.fullEnd(chunk);
      if (chunk.kind() != Chunk.Kind.TIME) {
        put(out, whole(view, chunk, end));
        put(out, whole(view, chunk, chunk.end()));
      }
      for (Mention.OfActor actor : view.mentions().actors()) {
        part(view, chunk, actor.span(), Chunk.Kind.PARTY).ifPresent(f -> put(out, f));
      }
      for (Mention.OfPlace place : view.mentions().places()) {
        part(view, chunk, place.span(), Chunk.Kind.PLACE).ifPresent(f -> put(out, f));
      }
    }
    return out.values().stream()
        .sorted(Comparator.comparingInt(Filler::start).thenComparing(f -> -f.end()))
        .toList();
  }

  private static void put(Map<Span, Filler> out, Filler filler) {
    out.putIfAbsent(filler.span(), filler);
  }

  private static Filler whole(View view, Chunk chunk, int end) {
    Chunk.Kind kind = kind(view, chunk, end);
    return new Filler(
        view.span(chunk.start(), end), chunk.start(), end, head(view, chunk, end), kind, false);
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

  private static Optional<Filler> part(View view, Chunk chunk, Span mention, Chunk.Kind kind) {
    int start = -1;
    int end = -1;
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (view.token(i).span().overlaps(mention)) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    if (start < 0) {
      return Optional.empty();
    }
    boolean head = start <= chunk.head() && chunk.head() < end;
    return Optional.of(new Filler(mention, start, end, end - 1, kind, !head));
  }
}
