package org.sitrep.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Metadata;
import org.sitrep.model.SavedPages;
import org.sitrep.model.SourceMap;
import org.sitrep.model.Span;

/** Joins the pages of an article that was saved page by page. */
final class PagedArticle {
  /** Shorter paragraphs may well stand on two pages. */
  private static final int REPEATED = 40;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[\\s(\\[|,:–—-]{0,5}\\b(?:page|seite|pagina|página) \\d{1,3}(?: ?(?:of|/|von|de|di)"
              + " ?\\d{1,3})?[)\\]]?");

  private PagedArticle() {}

  /**
   * Whether pages have one title, but for the number of the page, and one day, where they have any.
   */
  static boolean agree(List<Article> pages) {
    Metadata first = pages.get(0).meta();
    Optional<TitleMatch> title = first.title().map(t -> new TitleMatch(bare(t)));
    return pages.stream()
        .map(Article::meta)
        .allMatch(meta -> titled(meta, first, title) && sameDay(meta, first));
  }

  private static boolean titled(Metadata page, Metadata first, Optional<TitleMatch> title) {
    return page.title().isEmpty()
        || page.title().equals(first.title())
        || title.isPresent() && title.get().is(bare(page.title().get()));
  }

  private static boolean sameDay(Metadata page, Metadata first) {
    return page.published().isEmpty()
        || first.published().isEmpty()
        || page.published().get().range().equals(first.published().get().range());
  }

  private static String bare(String title) {
    return NUMBER.matcher(title).replaceAll("").strip();
  }

  /**
   * One article of its pages.
   *
   * @param saved where each of them was read
   */
  static Article join(List<Article> pages, List<SavedPages.Page> saved) {
    List<String> files = files(saved);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<SourceMap.Part> parts = new ArrayList<>();
    SourceMap.Builder source = new SourceMap.Builder();
    Set<String> told = new HashSet<>();
    Metadata meta = Metadata.empty();
    for (int i = 0; i < pages.size(); i++) {
      Article page = pages.get(i);
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      parts.add(new SourceMap.Part(start, files.get(i)));
      source.append(start, page.source());
      source.nowhere(start + page.text().length());
      text.append(page.text());
      meta = meta.orElse(page.meta());
      for (Block block : page.blocks()) {
        String words = block.span().of(page.text());
        boolean again = words.length() >= REPEATED && !told.add(words);
        Span span = new Span(start + block.span().start(), start + block.span().end());
        blocks.add(new Block(again ? again(block.kind()) : block.kind(), span));
      }
    }
    Article first = pages.get(0);
    return new Article(
        first.id(), first.file(), meta, text.toString(), blocks, source.part().in(parts));
  }

  /** The file of each page; of pages in one file with what tells them apart. */
  private static List<String> files(List<SavedPages.Page> saved) {
    long different = saved.stream().map(SavedPages.Page::file).distinct().count();
    return saved.stream()
        .map(page -> different == saved.size() ? page.file() : page.file() + "#" + page.id())
        .toList();
  }

  /** What every page shows is no body of the second. */
  private static BlockKind again(BlockKind kind) {
    return kind == BlockKind.BODY || kind == BlockKind.HEADING ? BlockKind.BOILERPLATE : kind;
  }
}
