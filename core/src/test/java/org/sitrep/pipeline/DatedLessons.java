package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.sitrep.model.Article;
import org.sitrep.model.DateRange;
import org.sitrep.model.DraftClaim;

/** The days that the claims of the articles written to learn from have: the last cell of a row. */
public final class DatedLessons {
  private static final int DAYS = 8;

  /** A claim and its days; those of publication where no time is told. */
  public record DatedClaim(DraftClaim claim, DateRange range, boolean none) {}

  /** An article with those of its claims that have days. */
  public record DatedLesson(Article article, List<DatedClaim> claims) {}

  private DatedLessons() {}

  public static List<DatedLesson> all() {
    List<DatedLesson> out = new ArrayList<>();
    for (String name : Lessons.ARTICLES) {
      String file = Lessons.articleFile(name);
      out.addAll(of(file, Lessons.lines(file)));
    }
    return out;
  }

  static List<DatedLesson> of(String file, List<String> rows) {
    List<DatedLesson> out = new ArrayList<>();
    SortedMap<Article, List<DraftClaim>> articles = LessonArticles.of(file, rows);
    for (Article article : articles.keySet()) {
      List<String> days = days(article.id(), rows);
      List<DraftClaim> claims = articles.getOrDefault(article, List.of());
      List<DatedClaim> dated = new ArrayList<>();
      for (int i = 0; i < claims.size(); i++) {
        if (!days.get(i).isEmpty()) {
          dated.add(dated(article, claims.get(i), days.get(i)));
        }
      }
      out.add(new DatedLesson(article, dated));
    }
    return out;
  }

  private static List<String> days(String article, List<String> rows) {
    List<String> out = new ArrayList<>();
    boolean in = false;
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      if (cells[0].equals("A")) {
        in = cells[1].equals(article);
      } else if (in && cells[0].equals("C")) {
        out.add(cells.length > DAYS ? cells[DAYS] : "");
      }
    }
    return out;
  }

  private static DatedClaim dated(Article article, DraftClaim claim, String days) {
    if (days.equals("none")) {
      return new DatedClaim(claim, article.meta().published().orElseThrow().range(), true);
    }
    String[] ends = days.split("/");
    LocalDate start = LocalDate.parse(ends[0]);
    return new DatedClaim(
        claim, new DateRange(start, LocalDate.parse(ends[ends.length - 1])), false);
  }
}
