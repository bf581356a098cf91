package org.sitrep.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.Document;
import org.sitrep.model.SavedPages;

/**
 * Puts the pages of an article that was saved page by page together: a web page that links to the
 * next or the one before of the same address waits for it, all others pass. Whether they are one
 * article is for reading to tell. What waits is bounded; who waits longest goes first.
 */
final class PageSeries {
  /** What a page takes beside its characters. */
  private static final int PAGE = 1_000;

  private static final int MOST_LINKS = 5_000;
  private static final int LONGEST_LINK = 500;
  private static final int HEAD = 60_000;
  private static final Pattern CANONICAL =
      Pattern.compile(
          "(?i)<(?:link|meta)\\b(?=[^>]{0,500}(?:rel=[\"']?canonical|property=[\"']?og:url))"
              + "[^>]{0,500}?\\b(?:href|content)=[\"']?(https?://[^\"'\\s>]{4,500})");
  private final Consumer<Document> next;
  private final long most;
  private final Map<String, TreeMap<Integer, Document>> waiting = new LinkedHashMap<>();
  private long characters;
  private int early;

  /**
   * In front of a consumer.
   *
   * @param most how many characters may wait
   */
  PageSeries(Consumer<Document> next, long most) {
    this.next = next;
    this.most = most;
  }

  void accept(Document document) {
    Optional<PageAddress> page =
        document.format() == Document.Format.HTML ? page(document) : Optional.empty();
    if (page.isEmpty()) {
      next.accept(document);
      return;
    }
    TreeMap<Integer, Document> series =
        waiting.computeIfAbsent(page.get().article(), k -> new TreeMap<>());
    if (series.putIfAbsent(page.get().number(), document) != null) {
      next.accept(document);
      return;
    }
    characters += document.content().length() + PAGE;
    while (!waiting.isEmpty() && characters > most) {
      early++;
      release(waiting.keySet().iterator().next());
    }
  }

  /** How many articles were handed on before all pages had come, as too much waited. */
  int early() {
    return early;
  }

  /** Hands on all that waits. */
  void finish() {
    while (!waiting.isEmpty()) {
      release(waiting.keySet().iterator().next());
    }
  }

  private void release(String article) {
    List<Document> run = new ArrayList<>();
    int last = 0;
    for (Map.Entry<Integer, Document> page : waiting.remove(article).entrySet()) {
      characters -= page.getValue().content().length() + PAGE;
      if (!run.isEmpty() && page.getKey() != last + 1) {
        hand(run);
        run.clear();
      }
      run.add(page.getValue());
      last = page.getKey();
    }
    hand(run);
  }

  private void hand(List<Document> run) {
    Document first = run.get(0);
    next.accept(
        run.size() == 1
            ? first
            : new Document(
                first.id(),
                first.file(),
                Document.Format.PAGES,
                new SavedPages(run.stream().map(PageSeries::saved).toList()).content(),
                first.given()));
  }

  private static SavedPages.Page saved(Document page) {
    return new SavedPages.Page(
        page.id(), page.file().orElse(""), page.given().url().orElse(""), page.content());
  }

  /** Which page of which article it is; empty where it links to no other page of one. */
  private static Optional<PageAddress> page(Document document) {
    Optional<String> url = document.given().url().or(() -> canonical(document.content()));
    Optional<String> file =
        document.file().filter(f -> !f.contains("!/")).map(f -> "file:/" + f.replace('\\', '/'));
    return url.flatMap(base -> page(base, document.content()))
        .or(() -> file.flatMap(base -> page(base, document.content())));
  }

  private static Optional<PageAddress> page(String base, String content) {
    PageAddress own = PageAddress.of(base);
    int at = content.indexOf("href=");
    for (int links = 0; at >= 0 && links < MOST_LINKS; links++) {
      int start = at + "href=".length();
      String href = value(content, start);
      boolean likely = numbered(href) || own.number() > 1;
      if (likely && PageAddress.of(base, href).filter(own::beside).isPresent()) {
        return Optional.of(own);
      }
      at = content.indexOf("href=", start);
    }
    return Optional.empty();
  }

  private static String value(String content, int start) {
    char quote = start < content.length() ? content.charAt(start) : ' ';
    boolean quoted = quote == '"' || quote == '\'';
    int from = quoted ? start + 1 : start;
    int end = from;
    while (end < content.length()
        && end - from < LONGEST_LINK
        && !ends(content.charAt(end), quote)) {
      end++;
    }
    return content.substring(from, end);
  }

  private static boolean ends(char c, char quote) {
    return quote == '"' || quote == '\'' ? c == quote : c == '>' || Character.isWhitespace(c);
  }

  /** Most addresses have no number where that of a page would stand. */
  private static boolean numbered(String href) {
    for (int i = Math.max(0, href.length() - 10); i < href.length(); i++) {
      if (Character.isDigit(href.charAt(i))) {
        return true;
      }
    }
    return href.indexOf("p=") >= 0 || href.indexOf("page") >= 0;
  }

  private static Optional<String> canonical(String content) {
    Matcher matcher = CANONICAL.matcher(content.substring(0, Math.min(HEAD, content.length())));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
