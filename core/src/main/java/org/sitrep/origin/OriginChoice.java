package org.sitrep.origin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Article;
import org.sitrep.model.Origin;

/**
 * Chooses among articles of one text the one it comes from: whose publisher the others credit, else
 * the earliest; of several on one day the longest.
 */
final class OriginChoice {
  /** The earlier first; of one day the longer; of equal ones by id. */
  static final Comparator<Article> EARLIEST =
      Comparator.comparing(OriginChoice::published)
          .thenComparing(Comparator.comparing((Article a) -> a.text().length()).reversed())
          .thenComparing(Comparator.naturalOrder());

  private final CreditFinder credits;

  OriginChoice(CreditFinder credits) {
    this.credits = credits;
  }

  Origin of(List<Article> articles) {
    List<Article> byDate = articles.stream().sorted(EARLIEST).toList();
    Optional<String> credited = credited(byDate);
    Article origin =
        byDate.stream()
            .filter(a -> credited.isPresent() && same(a.meta().publisher(), credited))
            .findFirst()
            .orElse(byDate.get(0));
    Stream<Article> others =
        byDate.stream()
            .filter(a -> !a.equals(origin))
            .sorted(
                Comparator.comparing(OriginChoice::published)
                    .thenComparing(Comparator.naturalOrder()));
    return new Origin(
        origin.id(),
        credited.or(origin.meta()::publisher),
        Stream.concat(Stream.of(origin), others).map(Article::id).toList());
  }

  /** The name that most of the articles credit, as the earliest of them spells it. */
  private Optional<String> credited(List<Article> byDate) {
    Map<String, List<String>> spellings =
        byDate.stream()
            .flatMap(a -> credits.of(a).stream())
            .filter(name -> !key(name).isEmpty())
            .collect(Collectors.groupingBy(OriginChoice::key, TreeMap::new, Collectors.toList()));
    return spellings.values().stream()
        .max(Comparator.comparingInt(List::size))
        .map(names -> names.get(0));
  }

  private static boolean same(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && key(a.get()).equals(key(b.get()));
  }

  /** A name without case, punctuation, leading article and the ends of a host name. */
  private static String key(String name) {
    String words =
        name.toLowerCase(Locale.ROOT)
            .replaceFirst("^(?:https?://)?(?:www\\.)?", "")
            .replaceFirst("^the ", "")
            .replaceFirst("\\.(?:com|org|net|info)/?$", "");
    return words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static LocalDate published(Article article) {
    return article.meta().published().map(p -> p.range().start()).orElse(LocalDate.MAX);
  }
}
