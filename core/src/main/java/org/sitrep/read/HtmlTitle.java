package org.sitrep.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The headline of a web page: the main heading that it shows, where this is near what its head
 * calls the title; else what its head says, without the outlet's name.
 */
final class HtmlTitle {
  private static final String MAIN = "h1";

  /** What is the main heading where there is no other, as on printed versions. */
  private static final String SECOND = "h2";

  private static final double ALIKE = 0.4;
  private static final double SOME = 0.15;
  private static final int WORD = 4;
  private static final double AHEAD = 0.15;
  private static final int LEAST_WORDS = 2;
  private static final int LONGEST = 400;
  private final LinkedData linked;
  private final HtmlHead head;
  private final Optional<String> publisher;
  private final HtmlScan.Result page;

  HtmlTitle(LinkedData linked, HtmlHead head, Optional<String> publisher, HtmlScan.Result page) {
    this.linked = linked;
    this.head = head;
    this.publisher = publisher;
    this.page = page;
  }

  Optional<Told> find() {
    List<Told> told =
        Stream.of(
                Told.by(Told.LINKED, linked.ofArticles("headline")),
                Told.by(Told.OPEN_GRAPH, head.meta("og:title")),
                Told.by(Told.MICRODATA, alone(head.item("headline").toList())),
                Told.by(Told.META, head.meta("twitter:title")),
                Told.by("title", Stream.of(head.title())))
            .flatMap(titles -> titles)
            .map(title -> title.as(Prose::line))
            .filter(title -> !title.value().isEmpty() && title.value().length() < LONGEST)
            .toList();
    return shown(told).or(() -> told.stream().findFirst().map(title -> title.as(this::bare)));
  }

  /** What is told once; several headlines are those of other articles too. */
  private static Stream<String> alone(List<String> values) {
    return values.size() == 1 ? values.stream() : Stream.empty();
  }

  /** The page's main heading, and what tells that it is the headline. */
  private Optional<Told> shown(List<Told> told) {
    boolean main = page.flows().stream().anyMatch(f -> HtmlTags.inside(f.element(), MAIN));
    return main ? shown(MAIN, told) : shown(SECOND, told);
  }

  private Optional<Told> shown(String level, List<Told> told) {
    double all = page.flows().stream().mapToDouble(HtmlFlow::mass).sum();
    List<HtmlFlow> headings = new ArrayList<>();
    double before = 0;
    HtmlFlow best = null;
    double most = 0;
    for (HtmlFlow flow : page.flows()) {
      if (HtmlTags.inside(flow.element(), level) && flow.text().length() < LONGEST) {
        double alike = alike(told, flow.text());
        if (alike > most) {
          most = alike;
          best = flow;
        }
        boolean some = alike >= SOME || told.isEmpty();
        if (some && before <= all * AHEAD && flow.words() >= LEAST_WORDS && !name(flow.text())) {
          headings.add(flow);
        }
      }
      before += flow.mass();
    }
    if (best != null && most >= ALIKE && !name(best.text())) {
      return Optional.of(heading(best.text(), told));
    }
    return headings.size() == 1
        ? Optional.of(heading(headings.get(0).text(), told))
        : Optional.empty();
  }

  private static double alike(List<Told> told, String heading) {
    return told.stream().mapToDouble(title -> alike(title.value(), heading)).max().orElse(0);
  }

  /** A heading, with the first that tells the same. */
  private static Told heading(String text, List<Told> told) {
    String near =
        told.stream()
            .filter(title -> alike(title.value(), text) >= ALIKE)
            .findFirst()
            .map(title -> ", as " + title.by() + " has it")
            .orElse("");
    return new Told(text, "heading" + near);
  }

  private boolean name(String text) {
    return publisher.filter(p -> p.equalsIgnoreCase(text)).isPresent();
  }

  /** The share of the words of the shorter that both have; one word alone is no likeness. */
  private static double alike(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int shorter = Math.min(a.size(), b.size());
    return both.size() < LEAST_WORDS && shorter > 1
        ? 0
        : both.size() / (double) Math.max(1, shorter);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      // short words of English, such as "the", make no likeness
      if (word.length() >= WORD
          || !word.isEmpty() && (word.charAt(0) < 'a' || word.charAt(0) > 'z')) {
        words.add(word);
      }
    }
    return words;
  }

  /** Without the outlet's name at its end or beginning. */
  private String bare(String title) {
    for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ", " » ")) {
      int last = title.lastIndexOf(mark);
      if (last > 0 && outlet(title.substring(last + mark.length()))) {
        return title.substring(0, last).strip();
      }
      int first = title.indexOf(mark);
      if (first > 0 && outlet(title.substring(0, first))) {
        return title.substring(first + mark.length()).strip();
      }
    }
    return title;
  }

  private boolean outlet(String part) {
    String letters = letters(part);
    if (letters.length() < 2) {
      return false;
    }
    boolean named = publisher.filter(p -> letters(p).contains(letters)).isPresent();
    String host = head.link("canonical").or(() -> head.meta("og:url").findFirst()).orElse("");
    return named
        || (letters.length() > 2 && letters(host.replaceAll("(?<=[^/])/.*", "")).contains(letters));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
