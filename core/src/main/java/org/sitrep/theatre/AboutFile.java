package org.sitrep.theatre;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code theatre.yaml}: one {@code key: value} a line, of the YAML that is needed for it.
 * Comments begin with {@code #}; a list stands in brackets.
 */
final class AboutFile {
  private static final List<String> KEYS =
      List.of("name", "title", "languages", "country", "from", "to", "dates", "extends");

  private final String file;
  private final Faults faults;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private AboutFile(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** What the file says; what is wrong in it is noted, and read as if it were not told. */
  static About read(String file, String text, Faults faults) {
    AboutFile about = new AboutFile(file, faults);
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      int at = ++number;
      faults.run(() -> about.add(at, line));
    }
    return about.about();
  }

  private void add(int number, String line) {
    String told = line.strip();
    if (told.isEmpty() || told.startsWith("#") || told.equals("---")) {
      return;
    }
    int colon = told.indexOf(':');
    String key = colon < 0 ? "" : told.substring(0, colon).strip();
    if (!KEYS.contains(key)) {
      throw fault(number, "unknown key \"" + (colon < 0 ? told : key) + "\"", "use one of " + KEYS);
    }
    if (lines.putIfAbsent(key, number) != null) {
      throw fault(number, "\"" + key + "\" is told twice", "keep one of the lines");
    }
    String value = told.substring(colon + 1).strip();
    int comment = value.startsWith("#") ? 0 : value.indexOf(" #");
    values.put(key, unquoted(comment < 0 ? value : value.substring(0, comment).strip()));
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.endsWith(value.substring(0, 1));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private About about() {
    Optional<LocalDate> from = faults.get(() -> date("from"), Optional.empty());
    Optional<LocalDate> to = faults.get(() -> date("to"), Optional.empty());
    faults.run(() -> checkPeriod(from, to));
    return new About(
        faults.get(this::name, ""),
        faults.get(() -> required("title"), ""),
        faults.get(this::languages, List.of()),
        optional("country"),
        from,
        to,
        faults.get(this::dates, Optional.empty()),
        optional("extends"));
  }

  private void checkPeriod(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw fault(line("to"), "ends before it begins", "swap the dates in from and to");
    }
  }

  private String name() {
    String name = required("name");
    if (!name.matches("[a-z0-9-]++")) {
      throw fault(
          line("name"), "bad name \"" + name + "\"", "use lower-case letters, digits and hyphens");
    }
    return name;
  }

  private Optional<DateOrder> dates() {
    Optional<DateOrder> order = optional("dates").flatMap(DateOrder::of);
    if (order.isEmpty() && optional("dates").isPresent()) {
      throw fault(line("dates"), "unknown order in dates", "write d/m/y or m/d/y, or leave it out");
    }
    return order;
  }

  private List<String> languages() {
    String told = values.getOrDefault("languages", "");
    String inner =
        told.startsWith("[") && told.endsWith("]") ? told.substring(1, told.length() - 1) : told;
    List<String> languages =
        Arrays.stream(inner.split(",")).map(String::strip).filter(l -> !l.isEmpty()).toList();
    for (String language : languages) {
      if (!language.matches("[a-z]{2,3}")) {
        throw fault(
            line("languages"), "bad language \"" + language + "\"", "write codes like [en, ar]");
      }
    }
    return languages.isEmpty() ? List.of("en") : languages;
  }

  private String required(String key) {
    return optional(key)
        .orElseThrow(() -> fault(line(key), "no " + key, "add a line \"" + key + ": …\""));
  }

  private Optional<String> optional(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  private Optional<LocalDate> date(String key) {
    try {
      return optional(key).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw fault(line(key), "bad date in " + key, "write it like 2017-09-05, or leave it out");
    }
  }

  private int line(String key) {
    return lines.getOrDefault(key, 1);
  }

  private TheatreException fault(int line, String what, String remedy) {
    return new TheatreException(file + ":" + line + ": " + what + "; " + remedy);
  }
}
