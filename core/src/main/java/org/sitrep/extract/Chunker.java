package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Mentions;
import org.sitrep.model.Span;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * Cuts a sentence into noun phrases by tags; words of a mention count as names whatever their tag,
 * because taggers do not know the names of a conflict.
 */
final class Chunker {
  private static final Set<String> INSIDE =
      Set.of("DET", "NUM", "ADJ", "NOUN", "PROPN", "PRON", "SYM");
  private static final Set<String> HEADS = Set.of("NOUN", "PROPN", "PRON", "NUM");
  private static final Set<String> RELATIVE =
      Set.of("who", "which", "that", "whom", "whose", "what", "where", "there");

  private final Sentence sentence;
  private final Chunk.Kind[] mentioned;

  private Chunker(Sentence sentence, Mentions mentions) {
    this.sentence = sentence;
    this.mentioned = new Chunk.Kind[sentence.tokens().size()];
    List<Named> named = new ArrayList<>();
    mentions.times().forEach(m -> named.add(new Named(m.span(), Chunk.Kind.TIME)));
    mentions.places().forEach(m -> named.add(new Named(m.span(), Chunk.Kind.PLACE)));
    mentions.actors().forEach(m -> named.add(new Named(m.span(), Chunk.Kind.PARTY)));
    named.removeIf(m -> !m.span().overlaps(sentence.span()));
    named.sort(Comparator.comparingInt((Named m) -> -m.span().length()).thenComparing(Named::span));
    named.forEach(this::mark);
  }

  /** A mention; of two that overlap the longer one says what the words name. */
  private record Named(Span span, Chunk.Kind kind) {}

  static List<Chunk> chunks(Sentence sentence, Mentions mentions) {
    return new Chunker(sentence, mentions).run();
  }

  private void mark(Named mention) {
    List<Token> tokens = sentence.tokens();
    for (int i = first(mention.span()); i < tokens.size(); i++) {
      if (tokens.get(i).start() >= mention.span().end()) {
        return;
      }
      if (mentioned[i] == null) {
        mentioned[i] = mention.kind();
      }
    }
  }

  /** The first token that ends after a span begins. */
  private int first(Span span) {
    int low = 0;
    int high = sentence.tokens().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Chunk> run() {
    List<Chunk> out = new ArrayList<>();
    int n = sentence.tokens().size();
    int at = 0;
    while (at < n) {
      if (!inside(at)) {
        at++;
        continue;
      }
      int end = Math.max(at + 1, Quantifiers.end(sentence, at));
      while (end < n && inside(end) && !splits(at, end)) {
        end++;
      }
      int head = head(at, end);
      if (head >= 0) {
        out.add(new Chunk(at, end, head, kind(at, end, head)));
      }
      at = end;
    }
    return out;
  }

  private Token token(int i) {
    return sentence.tokens().get(i);
  }

  private boolean inside(int i) {
    Token token = token(i);
    if (Quantifiers.end(sentence, i) > i) {
      return true;
    }
    if (mentioned[i] != null) {
      return !token.tag().equals("PUNCT") && !token.tag().equals("ADP")
          || i > 0 && mentioned[i - 1] == mentioned[i];
    }
    return INSIDE.contains(token.tag()) && !RELATIVE.contains(token.lower())
        || token.lower().equals("'s") && i > 0 && INSIDE.contains(token(i - 1).tag())
        || token.lower().equals("%");
  }

  /** Whether a new phrase begins at token i of a run that began at start. */
  private boolean splits(int start, int i) {
    Token token = token(i);
    Token before = token(i - 1);
    if (Quantifiers.end(sentence, i) > i) {
      return true;
    }
    if (mentioned[i] == Chunk.Kind.TIME || mentioned[i - 1] == Chunk.Kind.TIME) {
      return mentioned[i] != mentioned[i - 1];
    }
    if (token.tag().equals("PRON") || before.tag().equals("PRON")) {
      return !token.lower().equals("'s") && !possessive(before.lower());
    }
    boolean nounBefore = before.tag().equals("NOUN") || before.tag().equals("PROPN");
    boolean opens = token.tag().equals("DET") || possessive(token.lower());
    return opens && nounBefore && head(start, i) >= 0;
  }

  private static boolean possessive(String lower) {
    return switch (lower) {
      case "its", "their", "his", "her", "our", "my", "your" -> true;
      default -> false;
    };
  }

  private int head(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (HEADS.contains(token(i).tag()) || mentioned[i] != null) {
        return i;
      }
    }
    return token(end - 1).tag().equals("ADJ") || token(end - 1).tag().equals("DET") ? end - 1 : -1;
  }

  private Chunk.Kind kind(int start, int end, int head) {
    if (mentioned[head] != null) {
      return mentioned[head];
    }
    if (token(head).tag().equals("PRON")) {
      return Chunk.Kind.PRONOUN;
    }
    for (int i = end - 1; i >= start; i--) {
      if (mentioned[i] == Chunk.Kind.PARTY) {
        return Chunk.Kind.PARTY;
      }
    }
    return Chunk.Kind.OTHER;
  }
}
