package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.sitrep.model.BlockKind;

/**
 * A paragraph of a web page as it shows: the text between two block elements.
 *
 * @param element the innermost block element around it
 * @param linkLength how many of its characters are links
 * @param hint what its marks say that it is
 */
record HtmlFlow(String text, Element element, int linkLength, Optional<BlockKind> hint) {
  private static final Set<String> HIDDEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "head",
          "object",
          "textarea",
          "option",
          "select",
          "canvas",
          "audio",
          "video",
          "math");

  /** The paragraphs under an element, in reading order; {@code outer} elements give no hint. */
  static List<HtmlFlow> of(Element root, Set<Element> outer) {
    Collector collector = new Collector(root, outer);
    root.filter(collector);
    collector.flush();
    return List.copyOf(collector.flows);
  }

  static boolean inside(Element element, String tag) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.normalName().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hidden(Element element) {
    return HIDDEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  /** Walks without recursion, however deep the page is nested. */
  private static final class Collector implements NodeFilter {
    private final List<HtmlFlow> flows = new ArrayList<>();
    private final Set<Element> outer;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> blocks = new ArrayList<>();
    private final List<Element> hinting = new ArrayList<>();
    private final List<BlockKind> hints = new ArrayList<>();
    private int links;
    private int linkLength;

    Collector(Element root, Set<Element> outer) {
      this.outer = outer;
      blocks.add(root);
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        if (hidden(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        open(element);
      }
      return FilterResult.CONTINUE;
    }

    private void open(Element element) {
      if (element.normalName().equals("br")) {
        if (text.length() < 80 || Prose.ends(text)) {
          flush();
        } else {
          append(" ");
        }
        return;
      }
      links += element.normalName().equals("a") ? 1 : 0;
      if (element.isBlock()) {
        flush();
        blocks.add(element);
      }
      if (!outer.contains(element)) {
        HtmlMarks.kind(element)
            .ifPresent(
                kind -> {
                  flush();
                  hinting.add(element);
                  hints.add(kind);
                });
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        boolean hinted = !hinting.isEmpty() && hinting.get(hinting.size() - 1).equals(element);
        boolean block = blocks.size() > 1 && blocks.get(blocks.size() - 1).equals(element);
        if (hinted || block) {
          flush();
        }
        if (hinted) {
          hinting.remove(hinting.size() - 1);
          hints.remove(hints.size() - 1);
        }
        if (block) {
          blocks.remove(blocks.size() - 1);
        }
      }
      return FilterResult.CONTINUE;
    }

    private void append(String words) {
      int before = text.length();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean space = Character.isWhitespace(c) || c == '\u00a0';
        if (!space) {
          text.append(c);
        } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      }
      linkLength += links > 0 ? text.length() - before : 0;
    }

    void flush() {
      String words = text.toString().strip();
      if (!words.isEmpty()) {
        Element block = blocks.get(blocks.size() - 1);
        // the strongest mark is the outermost: a heading in the comments is a comment
        Optional<BlockKind> hint = hints.isEmpty() ? Optional.empty() : Optional.of(strongest());
        flows.add(new HtmlFlow(words, block, linkLength, hint));
      }
      text.setLength(0);
      linkLength = 0;
    }

    private BlockKind strongest() {
      BlockKind outermost = hints.get(0);
      boolean soft = outermost == BlockKind.BYLINE || outermost == BlockKind.DATELINE;
      return soft ? hints.get(hints.size() - 1) : outermost;
    }
  }
}
