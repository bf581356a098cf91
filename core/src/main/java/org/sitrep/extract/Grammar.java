package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.Token;

/**
 * Who does what to whom around a word, by order, tags and prepositions alone: a light stand-in for
 * a parse, which for news is right often enough and costs a hundredth.
 */
final class Grammar {
  private static final Set<String> BE = Set.of("be", "get");
  private static final int MAX_STEPS = 6;

  private final View view;

  Grammar(View view) {
    this.view = view;
  }

  /** The verb that a noun is object of, or that leads to a verb by "to"; -1 where there is none. */
  int governor(int i) {
    int at = view.chunkAt(i).map(Chunk::start).orElse(i) - 1;
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++, at--) {
      if (view.verb(at)) {
        return at;
      }
      String tag = view.token(at).tag();
      if (!tag.equals("PART") && !tag.equals("ADP") && !tag.equals("ADV") && !tag.equals("AUX")) {
        return -1;
      }
    }
    return -1;
  }

  /** The first verb after the noun phrase of a token; -1 where there is none. */
  int nextVerb(int i) {
    for (int k = view.chunkAt(i).map(Chunk::end).orElse(i + 1); k < view.size(); k++) {
      if (view.verb(k)) {
        return k;
      }
    }
    return -1;
  }

  /** The auxiliary or "to" that stands before a word, "-" where there is none. */
  String modal(int i) {
    for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
      String tag = view.token(k).tag();
      if (tag.equals("AUX") || tag.equals("PART")) {
        return view.token(k).lower();
      }
      if (!tag.equals("ADV")) {
        return "-";
      }
    }
    return "-";
  }

  /** Whether a form of "be" or "get" stands before a participle, adverbs and "not" between. */
  boolean passive(int verb) {
    String lower = view.token(verb).lower();
    if (lower.endsWith("ing")) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
      Token token = view.token(i);
      if (BE.contains(token.lemma()) && !token.lower().equals("'s")) {
        return true;
      }
      if (!token.tag().equals("ADV") && !token.tag().equals("PART") && !token.tag().equals("AUX")) {
        return followedByAgent(verb);
      }
    }
    return followedByAgent(verb);
  }

  /** A participle without "be": "killed by shelling", "shelled by the army". */
  private boolean followedByAgent(int verb) {
    return view.token(verb).lower().endsWith("ed") || view.token(verb).lower().endsWith("en")
        ? verb + 1 < view.size() && view.token(verb + 1).lower().equals("by")
        : false;
  }

  /** The noun phrase that stands as subject of a verb. */
  Optional<Chunk> subject(int verb) {
    int at = verb;
    for (int step = 0; step < MAX_STEPS; step++) {
      int left = skipAuxiliaries(at);
      if (left < 0) {
        return Optional.empty();
      }
      String lower = view.token(left).lower();
      String tag = view.token(left).tag();
      if (isRelative(lower)) {
        return nounBefore(left);
      }
      boolean joined = tag.equals("CCONJ") || lower.equals("to") || lower.equals(",");
      if (joined || view.token(at).lower().endsWith("ing") && view.chunkAt(left).isEmpty()) {
        int previous = verbBefore(left);
        if (previous >= 0) {
          at = previous;
          continue;
        }
      }
      return nearestFree(left, at);
    }
    return Optional.empty();
  }

  private int skipAuxiliaries(int verb) {
    int i = verb - 1;
    while (i >= 0) {
      String tag = view.token(i).tag();
      boolean skip =
          tag.equals("AUX")
              || tag.equals("ADV")
              || tag.equals("PART") && !view.token(i).lower().equals("to");
      if (!skip || view.chunkAt(i).isPresent()) {
        return i;
      }
      i--;
    }
    return i;
  }

  static boolean isRelative(String lower) {
    return lower.equals("who") || lower.equals("which") || lower.equals("that");
  }

  private int verbBefore(int from) {
    for (int i = from; i >= 0; i--) {
      if (view.verb(i)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Chunk> nounBefore(int i) {
    int at = i - 1;
    while (at >= 0 && view.chunkAt(at).isEmpty()) {
      if (view.verb(at)) {
        return Optional.empty();
      }
      at--;
    }
    return view.chunkAt(at);
  }

  /** The nearest noun phrase at or left of a token that hangs on no preposition and is no time. */
  private Optional<Chunk> nearestFree(int from, int verb) {
    Chunk last = null;
    for (int i = from; i >= 0; i--) {
      Optional<Chunk> found = view.chunkAt(i);
      if (found.isPresent()) {
        Chunk chunk = found.get();
        boolean free = chunk.start() == 0 || !view.token(chunk.start() - 1).tag().equals("ADP");
        if (free && chunk.kind() != Chunk.Kind.TIME) {
          return found;
        }
        last = chunk.kind() == Chunk.Kind.TIME ? last : chunk;
        i = chunk.start();
      } else if (view.verb(i) && i < verb && !view.token(i).lower().endsWith("ed")) {
        break;
      }
    }
    return Optional.ofNullable(last).filter(c -> c.kind() == Chunk.Kind.PARTY);
  }

  /** The noun phrases that a verb takes as objects, joined ones included. */
  List<Chunk> objects(int verb) {
    int i = verb + 1;
    while (i < view.size()
        && (view.token(i).tag().equals("ADV") || particle(i))
        && view.chunkAt(i).isEmpty()) {
      i++;
    }
    return view.chunkAt(i).map(this::joined).orElse(List.of());
  }

  private boolean particle(int i) {
    return switch (view.token(i).lower()) {
      case "up", "off", "down", "out", "back", "over", "away" -> true;
      default -> false;
    };
  }

  /** A noun phrase and those that follow it in a list: "Balum, Balout and the school". */
  List<Chunk> joined(Chunk first) {
    List<Chunk> out = new ArrayList<>(List.of(first));
    int i = first.end();
    while (i < view.size()) {
      int next = i;
      boolean separator = false;
      while (next < view.size() && separates(next)) {
        separator = true;
        next++;
      }
      Optional<Chunk> chunk = separator ? view.chunkAt(next) : Optional.empty();
      if (chunk.isEmpty() || chunk.get().kind() == Chunk.Kind.TIME || verbFollows(chunk.get())) {
        return out;
      }
      out.add(chunk.get());
      i = chunk.get().end();
    }
    return out;
  }

  private boolean separates(int i) {
    String lower = view.token(i).lower();
    return lower.equals(",") || lower.equals("and") || lower.equals("or") || lower.equals("&");
  }

  private boolean verbFollows(Chunk chunk) {
    int i = chunk.end();
    return i < view.size()
        && (view.verb(i) && !view.token(i).lower().endsWith("ing")
            || view.token(i).tag().equals("AUX"));
  }

  /** The first noun phrase after one of these prepositions, before the next verb. */
  Optional<Chunk> after(int from, Set<String> prepositions) {
    for (int i = from + 1; i < view.size(); i++) {
      if (prepositions.contains(view.token(i).lower()) && view.chunkAt(i + 1).isPresent()) {
        return view.chunkAt(i + 1);
      }
      if (view.verb(i) && view.chunkAt(i).isEmpty() || view.token(i).lower().equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
