package org.sitrep.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages over which one article is spread, as the content of one document: each page follows a
 * line that tells its length and its names, so that nothing in a page can end it.
 */
public record SavedPages(List<Page> pages) {
  private static final String SIGN = "page ";
  private static final int NAMES = 3;

  /**
   * A page.
   *
   * @param id as a document of its own
   * @param file the path it was read from; empty for none
   * @param url where it was on the web; empty for unknown
   */
  public record Page(String id, String file, String url, String content) {
    private String line() {
      return (id.replace('\t', ' ')
              + '\t'
              + file.replace('\t', ' ')
              + '\t'
              + url.replace('\t', ' '))
          .replace('\n', ' ');
    }
  }

  public SavedPages {
    pages = List.copyOf(pages);
  }

  /** As the content of a document. */
  public String content() {
    StringBuilder content = new StringBuilder();
    for (Page page : pages) {
      content.append(SIGN).append(page.content().length()).append(' ');
      content.append(page.line()).append('\n').append(page.content());
    }
    return content.toString();
  }

  /**
   * The pages of a document's content.
   *
   * @throws IllegalArgumentException if it is no such content
   */
  public static SavedPages of(String content) {
    List<Page> pages = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      int end = content.indexOf('\n', at);
      int space = content.indexOf(' ', at + SIGN.length());
      if (!content.startsWith(SIGN, at) || end < 0 || space < 0 || space > end) {
        throw new IllegalArgumentException("no page begins at character " + at);
      }
      int length = Integer.parseInt(content.substring(at + SIGN.length(), space), 10);
      if (length < 0 || length > content.length() - end - 1) {
        throw new IllegalArgumentException("the page at character " + at + " is cut off");
      }
      String[] names = content.substring(space + 1, end).split("\t", -1);
      if (names.length != NAMES) {
        throw new IllegalArgumentException("the page at character " + at + " has no name");
      }
      pages.add(
          new Page(names[0], names[1], names[2], content.substring(end + 1, end + 1 + length)));
      at = end + 1 + length;
    }
    return new SavedPages(pages);
  }
}
