package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DateRange;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.model.Status;

/**
 * Whole articles to learn from, written and annotated for the project. A row begins with what it
 * is: an article (id, published, title), a sentence, or a claim of the sentence above it (trigger,
 * type, agents, targets, places, status, sources, days; several phrases of a cell stand between " ;
 * "). A phrase that the sentence lacks is taken from the text before it. The days, from which the
 * choice of dates is learned, are not read here.
 */
final class LessonArticles {
  private static final String BETWEEN = " ; ";

  private final String file;
  private final SortedMap<Article, List<DraftClaim>> made = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<DraftClaim> claims = new ArrayList<>();
  private List<String> head = List.of();
  private Span sentence = new Span(0, 0);

  private LessonArticles(String file) {
    this.file = file;
  }

  /** The articles of a file's rows. */
  static SortedMap<Article, List<DraftClaim>> of(String file, List<String> rows) {
    LessonArticles articles = new LessonArticles(file);
    for (String row : rows) {
      List<String> cells = List.of(row.split("\t", -1));
      switch (cells.get(0)) {
        case "A" -> articles.open(cells);
        case "P" -> articles.text.append("\n\n");
        case "S" -> articles.sentence(cells.get(1));
        case "C" -> articles.claim(cells);
        default -> throw articles.fault("no such row: " + row);
      }
    }
    articles.open(List.of());
    return articles.made;
  }

  /** Ends the article before and begins another. */
  private void open(List<String> cells) {
    if (!head.isEmpty()) {
      Metadata meta =
          new Metadata(
              Optional.of(head.get(3)),
              Optional.empty(),
              Optional.empty(),
              Optional.of(new Published(DateRange.of(LocalDate.parse(head.get(2))), false)),
              Optional.empty(),
              Optional.empty());
      Block body = new Block(BlockKind.BODY, new Span(0, text.length()));
      made.put(
          new Article(head.get(1), Optional.empty(), meta, text.toString(), List.of(body)),
          List.copyOf(claims));
    }
    head = cells;
    text.setLength(0);
    claims.clear();
  }

  private void sentence(String words) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    sentence = new Span(text.length(), text.length() + words.length());
    text.append(words);
  }

  private void claim(List<String> cells) {
    claims.add(
        new DraftClaim(
            ClaimType.of(cells.get(2)),
            sentence,
            trigger(cells.get(1)),
            phrases(cells.get(3)),
            phrases(cells.get(4)),
            phrases(cells.get(5)),
            Status.of(cells.get(6)),
            phrases(cells.get(7)),
            List.of(),
            1));
  }

  /** The words of a trigger; "strike#2" is the second "strike" of the sentence. */
  private Span trigger(String cell) {
    int mark = cell.indexOf('#');
    String words = mark < 0 ? cell : cell.substring(0, mark);
    int times = mark < 0 ? 1 : Integer.parseInt(cell.substring(mark + 1));
    int at = sentence.start() - 1;
    for (int i = 0; i < times; i++) {
      at = text.indexOf(words, at + 1);
    }
    return found(words, at);
  }

  private List<Span> phrases(String cell) {
    List<Span> out = new ArrayList<>();
    for (String words : cell.isEmpty() ? new String[0] : cell.split(BETWEEN)) {
      int here = text.indexOf(words, sentence.start());
      int at = here < 0 ? text.lastIndexOf(words, sentence.start()) : here;
      Span span = found(words, at);
      if (out.stream().noneMatch(span::overlaps)) {
        out.add(span);
      }
    }
    return out;
  }

  private Span found(String words, int at) {
    if (words.isEmpty() || at < 0) {
      throw fault("'" + words + "' is not in the text of " + head.get(1));
    }
    return new Span(at, at + words.length());
  }

  private IllegalStateException fault(String what) {
    return new IllegalStateException(file + ": " + what);
  }
}
