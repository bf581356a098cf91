package org.sitrep.report.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Claim;
import org.sitrep.model.Span;
import org.sitrep.report.html.Html;
import org.sitrep.report.wording.Labels;

/**
 * The text of an article, its quoted sentences marked. What is not read for claims is folded. In a
 * report of very many articles only the paragraphs with a quoted sentence and their neighbours
 * stay.
 */
final class ArticleText {
  private static final int MANY = 300;
  private final Edition edition;
  private final boolean brief;

  ArticleText(Edition edition) {
    this.edition = edition;
    this.brief = edition.situation().articles().size() > MANY;
  }

  /** A line of an article. */
  private record Paragraph(BlockKind kind, Span span) {
    boolean read() {
      return kind == BlockKind.BODY || kind == BlockKind.HEADING || kind == BlockKind.TITLE;
    }
  }

  void write(Html html, Article article) {
    List<Span> marks =
        edition.index().claimsOf(article.id()).stream().map(Claim::evidence).distinct().toList();
    List<Paragraph> paragraphs = paragraphs(article);
    Set<Integer> named = new HashSet<>();
    boolean[] shown = shown(paragraphs, marks);
    int i = 0;
    while (i < paragraphs.size()) {
      int end = i + 1;
      while (end < paragraphs.size()
          && shown[end] == shown[i]
          && !shown[i]
          && paragraphs.get(end).read() == paragraphs.get(i).read()) {
        end++;
      }
      if (shown[i]) {
        paragraph(html, article, paragraphs.get(i), marks, named);
      } else {
        omitted(html, article, paragraphs.subList(i, end));
      }
      i = end;
    }
  }

  private static List<Paragraph> paragraphs(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (Block block : article.blocks()) {
      split(
          article,
          BlockKind.BODY,
          new Span(Math.min(at, block.span().start()), block.span().start()),
          paragraphs);
      split(article, block.kind(), block.span(), paragraphs);
      at = Math.max(at, block.span().end());
    }
    split(article, BlockKind.BODY, new Span(at, article.text().length()), paragraphs);
    return paragraphs;
  }

  private static void split(
      Article article, BlockKind kind, Span span, List<Paragraph> paragraphs) {
    int start = span.start();
    while (start < span.end()) {
      int newline = article.text().indexOf('\n', start);
      int end = newline < 0 || newline > span.end() ? span.end() : newline;
      Span line = new Span(start, end);
      if (!line.of(article.text()).isBlank()) {
        paragraphs.add(new Paragraph(kind, line));
      }
      start = end + 1;
    }
  }

  private boolean[] shown(List<Paragraph> paragraphs, List<Span> marks) {
    boolean[] quoted = new boolean[paragraphs.size()];
    for (int i = 0; i < quoted.length; i++) {
      Span span = paragraphs.get(i).span();
      quoted[i] = marks.stream().anyMatch(span::overlaps);
    }
    boolean[] shown = new boolean[quoted.length];
    for (int i = 0; i < shown.length; i++) {
      boolean beside = (i > 0 && quoted[i - 1]) || (i + 1 < shown.length && quoted[i + 1]);
      shown[i] = quoted[i] || (paragraphs.get(i).read() && (!brief || beside));
    }
    return shown;
  }

  private void omitted(Html html, Article article, List<Paragraph> paragraphs) {
    boolean read = paragraphs.get(0).read();
    String lines = Labels.count(paragraphs.size(), "line");
    if (brief) {
      html.element(
          "p",
          read ? "[" + lines + " without a claim]" : "[" + lines + " not read for claims]",
          "class",
          "omitted");
      return;
    }
    html.open("details", "class", "unread");
    html.element("summary", lines + " not read for claims: " + kinds(paragraphs));
    for (Paragraph paragraph : paragraphs) {
      html.element("p", paragraph.span().of(article.text()), "dir", "auto");
    }
    html.end();
  }

  private static String kinds(List<Paragraph> paragraphs) {
    List<String> kinds = paragraphs.stream().map(p -> p.kind().code()).distinct().toList();
    return String.join(", ", kinds);
  }

  private void paragraph(
      Html html, Article article, Paragraph paragraph, List<Span> marks, Set<Integer> named) {
    Span span = paragraph.span();
    NavigableSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
    for (Span mark : marks) {
      if (mark.overlaps(span)) {
        cuts.add(Math.max(span.start(), mark.start()));
        cuts.add(Math.min(span.end(), mark.end()));
      }
    }
    String look = paragraph.kind() == BlockKind.BODY ? "body" : paragraph.kind().code();
    html.open("p", "class", "t-" + look, "dir", "auto");
    int at = cuts.pollFirst();
    for (int cut : cuts) {
      piece(html, article, new Span(at, cut), marks, named);
      at = cut;
    }
    html.end();
  }

  private void piece(Html html, Article article, Span piece, List<Span> marks, Set<Integer> named) {
    String words = piece.of(article.text());
    List<Integer> starts =
        marks.stream().filter(mark -> mark.overlaps(piece)).map(Span::start).distinct().toList();
    if (starts.isEmpty()) {
      html.text(words);
      return;
    }
    List<Integer> fresh = starts.stream().filter(named::add).toList();
    String prefix = edition.anchor(article) + "-";
    if (fresh.isEmpty()) {
      html.element("mark", words);
      return;
    }
    html.open("mark", "id", prefix + fresh.get(0));
    fresh.stream().skip(1).forEach(start -> html.element("span", "", "id", prefix + start));
    html.text(words).close();
  }
}
