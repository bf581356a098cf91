package org.sitrep.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;

/**
 * Tells the outlet's name at the head of a page: a short line of capitalised words that other
 * furniture repeats (a copyright line, a date line, a picture credit) or that the page's host
 * names.
 */
final class Masthead {
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_HOST = 5;
  private static final Pattern ABBREVIATION = Pattern.compile(" \\(\\p{Lu}{2,8}\\)$");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}\\S*(?: (?:(?:of|for|the|on|and|&) )?\\p{Lu}\\S*){0,4}");
  private static final Pattern LABEL = Pattern.compile("^[^:]{2,20}: ");
  private static final Pattern HOST =
      Pattern.compile("(?:https?://|@)(?:www\\.)?([\\w-]{1,63})\\.[a-z]");
  private final String text;
  private final List<String> furniture;

  /** A page's, by what is known to be furniture on it. */
  Masthead(String text, List<Block> blocks) {
    this.text = text;
    this.furniture =
        blocks.stream()
            .filter(b -> b.kind() != BlockKind.BODY && b.kind() != BlockKind.HEADING)
            .filter(b -> b.kind() != BlockKind.COMMENT)
            .filter(b -> b.kind() != BlockKind.BOILERPLATE || !labelled(b))
            .map(b -> Prose.plain(b.span().of(text)))
            .toList();
  }

  /** Tags and teasers name what the article is about, not who publishes it. */
  private boolean labelled(Block block) {
    return LABEL.matcher(block.span().of(text)).lookingAt();
  }

  /** Whether a line could be a name at all. */
  static boolean capitalised(String line) {
    return Prose.words(line) <= MOST_WORDS
        && CAPITALISED.matcher(ABBREVIATION.matcher(line).replaceFirst("")).matches();
  }

  /** The outlet's name where a line is one; in mixed case where the page also writes it so. */
  Optional<String> name(String line) {
    if (!capitalised(line)) {
      return Optional.empty();
    }
    String name = ABBREVIATION.matcher(line).replaceFirst("");
    boolean told =
        furniture.stream().anyMatch(f -> !f.equals(line) && find(f, name, 0) >= 0) || hosted(name);
    return told ? Optional.of(mixedCase(name)) : Optional.empty();
  }

  private boolean hosted(String name) {
    String key = key(name);
    return furniture.stream()
        .flatMap(f -> HOST.matcher(f).results())
        .map(m -> key(m.group(1)))
        .anyMatch(host -> host.length() >= SHORTEST_HOST && key.startsWith(host));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private String mixedCase(String name) {
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    for (int at = find(text, name, 0); capitals && at >= 0; at = find(text, name, at + 1)) {
      String spelled = text.substring(at, at + name.length());
      if (!spelled.equals(name) && capitalised(spelled)) {
        return spelled;
      }
    }
    return name;
  }

  /** Where a text holds the name as whole words, in whatever case; negative: nowhere. */
  private static int find(String text, String name, int from) {
    for (int i = from; i + name.length() <= text.length(); i++) {
      int end = i + name.length();
      if (text.regionMatches(true, i, name, 0, name.length())
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return i;
      }
    }
    return -1;
  }
}
