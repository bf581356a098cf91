package org.sitrep.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DateRange;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.model.Status;

/**
 * What every model learns from beside the annotated articles that it is given: the plain ways to
 * tell an event, in the words of every side, as articles of one sentence ({@code lessons.tsv} says
 * how they are written), and whole articles ({@link LessonArticles}).
 */
final class Lessons {
  private static final String FILE = "/org/sitrep/pipeline/lessons.tsv";
  static final List<String> ARTICLES =
      List.of(
          "monitors",
          "narratives",
          "narratives2",
          "narratives3",
          "narratives4",
          "narratives5",
          "narratives6",
          "narratives7",
          "reports",
          "reports2",
          "reports3",
          "statements",
          "statements2",
          "wire",
          "wire2",
          "wire3",
          "wire4",
          "wire5",
          "wire6",
          "wire7",
          "wire8");
  private static final LocalDate PUBLISHED = LocalDate.of(2017, 6, 14);
  private static final Pattern MARK = Pattern.compile("\\{([ATP!]) ?([^}]*)}");
  private static final Pattern SLOT = Pattern.compile("\\$([A-Z]+)");

  private final Map<String, List<String>> slots = new HashMap<>();
  private final Map<String, Integer> next = new HashMap<>();
  private final SortedMap<Article, List<DraftClaim>> made = new TreeMap<>();

  private Lessons() {}

  /** The articles of one sentence; always the same. */
  static SortedMap<Article, List<DraftClaim>> sentences() {
    Lessons lessons = new Lessons();
    for (String line : lines(FILE)) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals("kind")) {
        continue;
      }
      if (cells[0].equals("slot")) {
        lessons.slots.put(cells[1], List.of(cells[2].split("\\|")));
      } else {
        String[] kind = cells[0].split(" ");
        Status status = kind.length > 1 ? Status.of(kind[1]) : Status.HAPPENED;
        lessons.teach(ClaimType.of(kind[0]), status, cells[1]);
      }
    }
    return lessons.made;
  }

  /** The whole articles; always the same. */
  static SortedMap<Article, List<DraftClaim>> articles() {
    SortedMap<Article, List<DraftClaim>> out = new TreeMap<>();
    for (String name : ARTICLES) {
      String file = articleFile(name);
      out.putAll(LessonArticles.of(file, lines(file)));
    }
    return out;
  }

  static String articleFile(String name) {
    return "/org/sitrep/pipeline/lessons/" + name + ".tsv";
  }

  static List<String> lines(String file) {
    List<String> out = new ArrayList<>();
    try (InputStream in = Lessons.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(out::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  private void teach(ClaimType type, Status status, String sentence) {
    Matcher forms = Pattern.compile("\\{!([^}]*)}").matcher(sentence);
    if (!forms.find()) {
      throw new IllegalStateException(FILE + ": no trigger in '" + sentence + "'");
    }
    for (String form : forms.group(1).split("\\|")) {
      String one = sentence.substring(0, forms.start()) + "{! " + form + "}";
      add(type, status, filled(one + sentence.substring(forms.end())));
    }
  }

  /** The sentence with the next words in each slot. */
  private String filled(String sentence) {
    Matcher slot = SLOT.matcher(sentence);
    StringBuilder out = new StringBuilder();
    while (slot.find()) {
      List<String> words = slots.getOrDefault(slot.group(1), List.of());
      if (words.isEmpty()) {
        throw new IllegalStateException(FILE + ": no slot '" + slot.group(1) + "'");
      }
      int n = next.merge(slot.group(1), 1, Integer::sum);
      slot.appendReplacement(out, Matcher.quoteReplacement(words.get((n - 1) % words.size())));
    }
    return slot.appendTail(out).toString();
  }

  private void add(ClaimType type, Status status, String marked) {
    Map<String, List<Span>> roles = new HashMap<>();
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      Span span = new Span(text.length(), text.length() + mark.group(2).length());
      roles.computeIfAbsent(mark.group(1), k -> new ArrayList<>()).add(span);
      text.append(mark.group(2));
      from = mark.end();
    }
    text.append(marked.substring(from));
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    Span whole = new Span(0, text.length());
    DraftClaim claim =
        new DraftClaim(
            type,
            whole,
            roles.getOrDefault("!", List.of()).get(0),
            roles.getOrDefault("A", List.of()),
            roles.getOrDefault("T", List.of()),
            roles.getOrDefault("P", List.of()),
            status,
            List.of(),
            List.of(),
            1);
    made.put(article(text.toString(), whole), List.of(claim));
  }

  private Article article(String text, Span whole) {
    String id = String.format(Locale.ROOT, "lesson-%04d", made.size() + 1);
    Metadata meta =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Published(DateRange.of(PUBLISHED), false)),
            Optional.empty(),
            Optional.empty());
    return new Article(id, Optional.empty(), meta, text, List.of(new Block(BlockKind.BODY, whole)));
  }
}
