package org.sitrep.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sitrep.model.BlockKind;

/** What tags, roles and class names say of the text in an element. */
final class HtmlMarks {
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:^|[ _-])(?:comments?|comment-?list|commentlist|disqus|respond|replies|wpdiscuz|wpd)(?:$|[ _-])");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:^|[ _-])(?:share|sharing|shares|social|sharedaddy|related|recommend(?:ed|ations)?"
              + "|donat(?:e|ion|ions)|newsletter|subscribe|subscription|promo|sidebar|breadcrumbs?"
              + "|tags?|tagcloud|cookies?|widgets?|popular|trending|banner|ads?|advert|advertisement"
              + "|sponsored|menu|footer|nav|navbar|navigation|pagination|pager|author-?bio|about-author"
              + "|copyright|disclaimer|toolbar|login|search|skip-link|print|outbrain|taboola"
              + "|most-read|read-?more|readalso|also-read)(?:$|[ _-])");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:^|[ _-])(?:caption|wp-caption|figcaption|photo-?credit|image-?credit)(?:$|[ _-])");
  private static final Pattern BYLINE =
      Pattern.compile("(?:^|[ _-])(?:byline|author|authors|writer)(?:$|[ _-])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:^|[ _-])(?:dateline|date|published|timestamp|pubdate|post-date|entry-date)(?:$|[ _-])");

  private HtmlMarks() {}

  /** The kind that an element's own marks give its text. */
  static Optional<BlockKind> kind(Element element) {
    Optional<BlockKind> byTag = byTag(element);
    return byTag.isPresent() ? byTag : byClass(names(element), element);
  }

  private static Optional<BlockKind> byTag(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(BlockKind.HEADING);
      case "figcaption" -> Optional.of(BlockKind.CAPTION);
      case "nav", "aside", "footer", "form", "button", "menu", "dialog" ->
          Optional.of(BlockKind.BOILERPLATE);
      case "time" -> Optional.of(BlockKind.DATELINE);
      case "html", "body", "main", "article" -> Optional.empty();
      default ->
          switch (element.attr("role").toLowerCase(Locale.ROOT)) {
            case "navigation", "complementary", "contentinfo", "search", "dialog", "alert" ->
                Optional.of(BlockKind.BOILERPLATE);
            default -> Optional.empty();
          };
    };
  }

  private static Optional<BlockKind> byClass(String names, Element element) {
    boolean whole =
        switch (element.normalName()) {
          case "html", "body", "main", "article", "a", "b", "strong", "em", "i" -> true;
          default -> false;
        };
    if (whole || names.isBlank() || names.length() > 1_000) {
      return Optional.empty();
    }
    if (COMMENTS.matcher(names).find()) {
      return Optional.of(BlockKind.COMMENT);
    }
    if (FURNITURE.matcher(names).find()) {
      return Optional.of(BlockKind.BOILERPLATE);
    }
    if (CAPTION.matcher(names).find()) {
      return Optional.of(BlockKind.CAPTION);
    }
    if (BYLINE.matcher(names).find()) {
      return Optional.of(BlockKind.BYLINE);
    }
    return DATE.matcher(names).find() ? Optional.of(BlockKind.DATELINE) : Optional.empty();
  }

  /** Class names and id in lower case. */
  static String names(Element element) {
    return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
  }
}
