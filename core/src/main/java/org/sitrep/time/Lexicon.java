package org.sitrep.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.text.Words;

/** The words of time, from {@code words.tsv}: which classes begin at a part. */
final class Lexicon {
  /** A form of a class, cut into words; capital: the first must begin with a capital. */
  private record Form(String kind, String value, List<String> words, boolean capital) {
    boolean stands(List<Part> parts, int at) {
      if (at + words.size() > parts.size() || (capital && !Words.capital(parts.get(at).text()))) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).equals(parts.get(at + i).lower())) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, List<Form>> byFirst = new HashMap<>();

  Lexicon() {
    for (List<String> row : TimeFiles.rows("words.tsv")) {
      for (String form : row.get(2).split("\\|")) {
        add(row.get(0), row.get(1), form);
      }
    }
  }

  private void add(String kind, String value, String form) {
    List<String> words = List.of(Words.lower(form).split(" "));
    Form added = new Form(kind, value, words, Words.capital(form));
    byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(added);
  }

  /** What stands at each part. */
  List<List<Hit>> tag(List<Part> parts) {
    List<List<Hit>> out = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      out.add(hits(parts, i));
    }
    return out;
  }

  private List<Hit> hits(List<Part> parts, int at) {
    List<Form> forms = byFirst.getOrDefault(parts.get(at).lower(), List.of());
    if (forms.isEmpty() && !Numerals.begins(parts.get(at))) {
      return List.of();
    }
    List<Hit> out = new ArrayList<>(2);
    for (Form form : forms) {
      if (form.stands(parts, at)) {
        out.add(new Hit(form.kind(), form.value(), form.words().size()));
      }
    }
    addTens(parts, at, out);
    Numerals.addHits(parts, at, out);
    return out;
  }

  /** "twenty-five", "twenty-first". */
  private void addTens(List<Part> parts, int at, List<Hit> out) {
    Optional<Hit> tens = out.stream().filter(h -> h.kind().equals("num") && h.isTens()).findFirst();
    int next = at + 1 < parts.size() && parts.get(at + 1).lower().equals("-") ? at + 2 : at + 1;
    if (tens.isEmpty() || next >= parts.size()) {
      return;
    }
    int base = Integer.parseInt(tens.get().value());
    for (Form form : byFirst.getOrDefault(parts.get(next).lower(), List.of())) {
      boolean counts = form.kind().equals("num") || form.kind().equals("ord");
      if (counts && form.words().size() == 1 && form.value().matches("[1-9]")) {
        String value = Integer.toString(base + Integer.parseInt(form.value()));
        out.add(new Hit(form.kind(), value, next + 1 - at));
      }
    }
  }
}
