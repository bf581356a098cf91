package org.sitrep.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.ClaimType;
import org.sitrep.text.Token;

/** Words that help to choose a date: of events by type, of clauses, of reporting. */
final class ChoiceWords {
  private final Map<String, Set<String>> events = load("events.tsv");
  private final Map<String, Set<String>> cues = load("cues.tsv");

  private static Map<String, Set<String>> load(String name) {
    Map<String, Set<String>> out = new HashMap<>();
    for (List<String> row : TimeFiles.rows(name)) {
      out.put(row.get(0), new HashSet<>(List.of(row.get(1).split(" "))));
    }
    return out;
  }

  /** Whether one of the tokens names an event of the type. */
  boolean tell(List<Token> tokens, ClaimType type) {
    Set<String> words = events.getOrDefault(type.code(), Set.of());
    return tokens.stream().anyMatch(t -> words.contains(t.lower()));
  }

  /** Whether the word parts clauses. */
  boolean clause(Token token) {
    return cues.getOrDefault("clause", Set.of()).contains(token.lower());
  }

  /** Whether the word is one of reporting: said, told, statement. */
  boolean report(Token token) {
    return cues.getOrDefault("report", Set.of()).contains(token.lower());
  }

  /** Whether claims of the type are acts of speech. */
  boolean speech(ClaimType type) {
    return cues.getOrDefault("speech", Set.of()).contains(type.code());
  }
}
