package org.sitrep.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.time.TimeMatch.Capture;
import org.sitrep.time.TimeMatch.Reading;

/**
 * Finds time expressions by the patterns of {@code expressions.tsv}: at each part the longest
 * match, without overlaps. A pattern is short and rules do not nest in themselves, so the work at a
 * part is bounded and the whole is linear.
 */
final class Grammar {
  private static final int[] NONE = {};

  private record Expression(Reading reading, Pattern pattern, Lead lead) {}

  /** The parts of a sentence with the classes that stand at them. */
  private record Tagged(List<Part> parts, List<List<Hit>> hits) {
    /** How far on from a part the next class stands. */
    int toNextClass(int at) {
      int next = at;
      while (next < hits.size() && hits.get(next).isEmpty()) {
        next++;
      }
      return next < hits.size() ? next - at : Integer.MAX_VALUE;
    }
  }

  /** How far a pattern got. */
  private record State(int at, List<Capture> captured) {
    State with(Hit hit) {
      List<Capture> more = new ArrayList<>(captured);
      more.add(new Capture(hit.kind(), hit.value()));
      return new State(at + hit.length(), more);
    }
  }

  private final Lexicon lexicon = new Lexicon();
  private final List<Expression> expressions = new ArrayList<>();
  private final Map<String, List<Pattern>> rules = new HashMap<>();
  private final Map<String, int[]> byStart = new HashMap<>();

  private final Reach reach = new Reach(rules);

  Grammar() {
    for (List<String> row : TimeFiles.rows("expressions.tsv")) {
      Pattern pattern = Pattern.parse(row.get(1));
      if (row.get(0).startsWith("@")) {
        rules.computeIfAbsent(row.get(0), r -> new ArrayList<>()).add(pattern);
      } else {
        expressions.add(new Expression(reading(row.get(0)), pattern, Lead.of(pattern, rules)));
      }
    }
    for (int i = 0; i < expressions.size(); i++) {
      for (String start : starts(expressions.get(i).pattern())) {
        byStart.merge(start, new int[] {i}, Grammar::merged);
      }
    }
  }

  private static Reading reading(String cell) {
    int colon = cell.indexOf(':');
    Map<String, String> settings = new HashMap<>();
    for (String setting : cell.substring(colon + 1).split(",")) {
      int equals = setting.indexOf('=');
      settings.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return new Reading(cell.substring(0, colon), settings);
  }

  /** The words, and the classes with a leading "<", that a pattern can begin with. */
  private Set<String> starts(Pattern pattern) {
    Set<String> out = new HashSet<>();
    for (Pattern.Element element : pattern.elements()) {
      if (element instanceof Pattern.Literal literal) {
        out.addAll(literal.words());
      } else if (element instanceof Pattern.OfClass ofClass) {
        out.add("<" + ofClass.kind());
      } else if (element instanceof Pattern.Rule rule) {
        patterns(rule).forEach(p -> out.addAll(starts(p)));
      }
      if (!element.optional()) {
        break;
      }
    }
    return out;
  }

  private List<Pattern> patterns(Pattern.Rule rule) {
    List<Pattern> out = rules.get(rule.name());
    if (out == null) {
      throw new IllegalStateException("expressions.tsv: no rule " + rule.name());
    }
    return out;
  }

  /** The expressions of a sentence, in order. */
  List<TimeMatch> find(List<Part> parts) {
    Tagged tagged = new Tagged(parts, lexicon.tag(parts));
    List<TimeMatch> out = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      Optional<TimeMatch> match = longest(tagged, at);
      match.ifPresent(out::add);
      at = match.map(TimeMatch::to).orElse(at + 1);
    }
    return out;
  }

  private Optional<TimeMatch> longest(Tagged tagged, int at) {
    int[] candidates = candidates(tagged, at);
    if (candidates.length == 0) {
      return Optional.empty();
    }
    Optional<TimeMatch> best = Optional.empty();
    int on = tagged.toNextClass(at);
    for (int index : candidates) {
      Expression expression = expressions.get(index);
      if (!expression.lead().reaches(on)) {
        continue;
      }
      int farthest =
          at + Reach.last(reach.of(tagged.parts(), tagged.hits(), expression.pattern(), at));
      if (farthest <= best.map(TimeMatch::to).orElse(at)) {
        continue;
      }
      for (State end : ends(tagged, expression.pattern(), 0, new State(at, List.of()))) {
        boolean open = end.at() > at && tagged.parts().get(end.at() - 1).lower().equals(",");
        if (!open && end.at() > best.map(TimeMatch::to).orElse(at)) {
          TimeMatch match = new TimeMatch(at, end.at(), expression.reading(), end.captured());
          best = Plausible.holds(tagged.parts(), match) ? Optional.of(match) : best;
        }
      }
    }
    return best;
  }

  /** The numbers of the expressions that may begin at a part, ascending. */
  private int[] candidates(Tagged tagged, int at) {
    int[] out = byStart.getOrDefault(tagged.parts().get(at).lower(), NONE);
    for (Hit hit : tagged.hits().get(at)) {
      out = merged(out, byStart.getOrDefault("<" + hit.kind(), NONE));
    }
    return out;
  }

  /** Two ascending lists as one, each number once. */
  private static int[] merged(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return a.length == 0 ? b : a;
    }
    int[] both = new int[a.length + b.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      boolean first = j == b.length || (i < a.length && a[i] <= b[j]);
      int next = first ? a[i++] : b[j++];
      if (size == 0 || both[size - 1] != next) {
        both[size++] = next;
      }
    }
    return Arrays.copyOf(both, size);
  }

  private List<State> ends(Tagged tagged, Pattern pattern, int index, State state) {
    if (index == pattern.elements().size()) {
      return List.of(state);
    }
    List<State> out = new ArrayList<>();
    Pattern.Element element = pattern.elements().get(index);
    for (State next : step(tagged, element, state)) {
      out.addAll(ends(tagged, pattern, index + 1, next));
    }
    if (element.optional()) {
      out.addAll(ends(tagged, pattern, index + 1, state));
    }
    return out;
  }

  private List<State> step(Tagged tagged, Pattern.Element element, State state) {
    if (state.at() >= tagged.parts().size()) {
      return List.of();
    }
    if (element instanceof Pattern.Literal literal) {
      boolean same = literal.words().contains(tagged.parts().get(state.at()).lower());
      return same ? List.of(new State(state.at() + 1, state.captured())) : List.of();
    }
    List<State> out = new ArrayList<>();
    if (element instanceof Pattern.OfClass ofClass) {
      for (Hit hit : tagged.hits().get(state.at())) {
        if (hit.kind().equals(ofClass.kind())) {
          out.add(state.with(hit));
        }
      }
    } else if (element instanceof Pattern.Rule rule) {
      patterns(rule).forEach(p -> out.addAll(ends(tagged, p, 0, state)));
    }
    return out;
  }
}
