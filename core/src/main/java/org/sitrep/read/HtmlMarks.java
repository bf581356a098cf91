package org.sitrep.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sitrep.model.BlockKind;

/**
 * What tags, roles and class names say of the text in an element. The words of class names and ids
 * stand in marks.tsv. Immutable.
 */
final class HtmlMarks {
  private static final int LONGEST = 1_000;
  private static final Pattern SAID =
      Pattern.compile("(?i)(?:comments?|repl(?:y|ies)) (?:by|from|to) ");

  /** "no-sidebar" is no sidebar. */
  private static final Set<String> NEGATIONS =
      Set.of("no", "has", "with", "without", "not", "is", "show", "hide", "enable", "enabled");

  /** What an article is about, not what an element is. */
  private static final List<String> TAXONOMY =
      List.of("tag-", "category-", "topic-", "post-type-", "format-", "status-", "type-");

  /** A word that is looked for at the beginning of words has this length at least. */
  private static final int SHORTEST_STEM = 3;

  private final Map<String, Mark> words = new HashMap<>();

  /** By their first letters, the shorter ones first. */
  private final Map<String, List<Stem>> stems = new HashMap<>();

  private record Stem(String beginning, Mark mark) {}

  /**
   * What a mark says.
   *
   * @param strength how sure it is
   */
  record Mark(BlockKind kind, Strength strength) {}

  /** How sure a mark is, weakest first. */
  enum Strength {
    /** Believed of what does not read like running text. */
    WEAK(0.15),
    /** Believed unless a good part of the page's running text is in it. */
    PLAIN(0.35),
    /** Believed unless most of the page's running text is in it. */
    STRONG(0.75);

    /** The share of the page's running text from which on the mark is not believed. */
    private final double most;

    Strength(double most) {
      this.most = most;
    }

    double most() {
      return most;
    }
  }

  HtmlMarks() {
    for (Resource.Row row : Resource.rows("marks.tsv", 3)) {
      Mark mark =
          new Mark(
              BlockKind.valueOf(row.cell(0)),
              Strength.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
      for (String word : row.cell(2).split(" ")) {
        if (word.endsWith("*")) {
          String beginning = word.substring(0, word.length() - 1);
          stems
              .computeIfAbsent(beginning.substring(0, SHORTEST_STEM), k -> new ArrayList<>())
              .add(new Stem(beginning, mark));
        } else {
          words.put(word, mark);
        }
      }
    }
    stems.values().forEach(same -> same.sort(Comparator.comparing(Stem::beginning)));
  }

  /**
   * The mark of an element itself.
   *
   * @param known marks of class names that were looked up already; added to
   */
  Optional<Mark> of(Element element, Map<String, Optional<Mark>> known) {
    if (element.attributesSize() > 0 && comment(element)) {
      return mark(BlockKind.COMMENT, Strength.STRONG);
    }
    Optional<Mark> byTag = byTag(element);
    if (byTag.isPresent()) {
      return byTag;
    }
    String name = element.normalName();
    if (name.equals("html") || name.equals("body") || name.equals("main") || name.equals("h1")) {
      return Optional.empty();
    }
    String own = name.indexOf('-') > 0 ? " " + name : ""; // "amp-ad"
    Optional<Mark> byNames =
        known.computeIfAbsent(element.className() + " " + element.id() + own, this::byNames);
    return name.equals("article")
        ? byNames.filter(mark -> mark.strength() == Strength.STRONG)
        : byNames;
  }

  private static Optional<Mark> byTag(Element element) {
    return switch (element.normalName()) {
      case "figcaption" -> mark(BlockKind.CAPTION, Strength.STRONG);
      case "nav", "footer", "aside", "button", "menu", "dialog" ->
          mark(BlockKind.BOILERPLATE, Strength.STRONG);
      case "form", "label", "header" -> mark(BlockKind.BOILERPLATE, Strength.PLAIN);
      case "html", "body", "main", "article" -> Optional.empty();
      default -> byRole(element);
    };
  }

  private static Optional<Mark> byRole(Element element) {
    return switch (element.attr("role").toLowerCase(Locale.ROOT)) {
      case "navigation",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "banner",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "alertdialog",
          "button" ->
          mark(BlockKind.BOILERPLATE, Strength.PLAIN);
      default -> Optional.empty();
    };
  }

  /** Whether an element is said to be a comment: by its label for those who listen, or its data. */
  private static boolean comment(Element element) {
    String item = element.attr("itemprop");
    if (item.equals("comment") || item.equals("commentText")) {
      return true;
    }
    String type = element.attr("itemtype");
    if (type.endsWith("schema.org/Comment") || type.endsWith("schema.org/UserComments")) {
      return true;
    }
    String label = element.attr("aria-label");
    return !label.isEmpty() && SAID.matcher(label).lookingAt();
  }

  private static Optional<Mark> mark(BlockKind kind, Strength strength) {
    return Optional.of(new Mark(kind, strength));
  }

  /** The strongest mark that class names and an id give. */
  Optional<Mark> byNames(String names) {
    if (names.isBlank() || names.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Mark> best = Optional.empty();
    for (StringTokenizer all = new StringTokenizer(names); all.hasMoreTokens(); ) {
      String name = all.nextToken();
      if (taxonomy(name)) {
        continue;
      }
      List<String> parts = parts(name);
      for (int i = 0; i < parts.size(); i++) {
        if (i == 0 || !NEGATIONS.contains(parts.get(i - 1))) {
          best = stronger(best, at(parts, i));
        }
      }
    }
    return best;
  }

  private static Optional<Mark> stronger(Optional<Mark> one, Optional<Mark> other) {
    boolean second =
        one.isEmpty()
            || other.isPresent() && other.get().strength().compareTo(one.get().strength()) > 0;
    return second ? other : one;
  }

  private Optional<Mark> at(List<String> parts, int i) {
    String word = parts.get(i);
    Mark pair = i + 1 < parts.size() ? words.get(word + "-" + parts.get(i + 1)) : null;
    Mark whole = pair == null ? words.get(word) : pair;
    return whole == null ? stem(word) : Optional.of(whole);
  }

  /** The mark of the shortest beginning of a word that has one. */
  private Optional<Mark> stem(String word) {
    if (word.length() >= SHORTEST_STEM) {
      for (Stem stem : stems.getOrDefault(word.substring(0, SHORTEST_STEM), List.of())) {
        if (word.startsWith(stem.beginning())) {
          return Optional.of(stem.mark());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean taxonomy(String name) {
    for (String beginning : TAXONOMY) {
      if (name.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a name: "relatedStories_box2" is related, stories, box. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : '-';
      boolean letter = Character.isLetter(c);
      boolean hump =
          letter && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if ((!letter || hump) && !part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      }
      if (letter) {
        part.append(Character.toLowerCase(c));
      }
    }
    return parts;
  }
}
