package org.sitrep.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes markup, HTML or SVG in it. Every text and attribute value is escaped and made visible (see
 * {@link Plain}); tags and attribute names are constants of the program.
 */
public final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn. */
  public Html open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the element opened last and ends the line. */
  public Html end() {
    close();
    out.append('\n');
    return this;
  }

  /** An element with only text in it. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element with nothing in it. */
  public Html empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /** Text, escaped. */
  public Html text(String text) {
    escape(Plain.visible(text));
    return this;
  }

  /** Markup of the program's own, from a resource: never anything that was read. */
  public Html trusted(String markup) {
    out.append(markup);
    return this;
  }

  /** The address, if it may be linked to: http or https only. */
  public static Optional<String> link(String address) {
    String stripped = address.strip();
    String lower = stripped.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    boolean odd = stripped.chars().anyMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    return web && !odd ? Optional.of(stripped) : Optional.empty();
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(Plain.visible(attributes[i + 1]));
      out.append('"');
    }
  }

  private void escape(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String name = entity(text.charAt(i));
      if (!name.isEmpty()) {
        out.append(text, done, i).append(name);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }

  /**
   * What was written.
   *
   * @throws IllegalStateException if an element is still open
   */
  public String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }
}
