package org.sitrep.server;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.store.query.Box;
import org.sitrep.store.query.Filter;
import org.sitrep.store.record.Addresses;

/** The parameters of a request, checked by the contract. */
final class Parameters {
  private static final List<String> TAGS =
      List.of("area", "type", "family", "side", "actor", "place", "standing", "source");
  private final Map<String, List<String>> values = new HashMap<>();

  Parameters(Context context, List<Rule> rules) {
    Set<String> known = rules.stream().map(Rule::name).collect(Collectors.toSet());
    for (String name : context.queryParamMap().keySet()) {
      if (!known.contains(name)) {
        throw Problem.wrong(shown(name), "is no parameter of this address");
      }
    }
    rules.forEach(rule -> read(context, rule));
    LocalDate from = day("from").orElse(LocalDate.MIN);
    if (day("to").filter(to -> to.isBefore(from)).isPresent()) {
      throw Problem.wrong("to", "is before from");
    }
  }

  /** Not more of a name than a person needs to find it. */
  private static String shown(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}_.-]", "?");
    return plain.substring(0, Math.min(40, plain.length()));
  }

  private void read(Context context, Rule rule) {
    List<String> given =
        rule.inPath()
            ? List.of(Addresses.id(context.pathParam(rule.name())))
            : context.queryParams(rule.name());
    if (given.size() > 1) {
      throw Problem.wrong(rule.name(), "is given more than once");
    }
    Optional<String> text = given.stream().findFirst().or(rule::preset);
    if (text.isPresent()) {
      values.put(rule.name(), rule.read(text.get()));
    } else if (rule.required()) {
      throw Problem.wrong(rule.name(), "is missing");
    }
  }

  /** A parameter that need not be there. */
  Optional<String> text(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** A parameter that is there: the contract requires it, or has a default for it. */
  String required(String name) {
    return text(name).orElseThrow(() -> Problem.wrong(name, "is missing"));
  }

  int number(String name) {
    return Integer.parseInt(required(name));
  }

  Optional<LocalDate> day(String name) {
    return text(name).map(LocalDate::parse);
  }

  /** The filter that they make. */
  Filter filter() {
    TreeMap<String, List<String>> tags = new TreeMap<>();
    for (String tag : TAGS) {
      if (values.containsKey(tag)) {
        tags.put(tag, values.getOrDefault(tag, List.of()));
      }
    }
    return new Filter(day("from"), day("to"), day("known"), box(), tags, text("text"));
  }

  private Optional<Box> box() {
    List<String> sides = values.getOrDefault("box", List.of());
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    double[] at = sides.stream().mapToDouble(Double::parseDouble).toArray();
    if (at[1] > at[3]) {
      throw Problem.wrong("box", "its south is north of its north");
    }
    return Optional.of(new Box(at[0], at[1], at[2], at[3]));
  }
}
