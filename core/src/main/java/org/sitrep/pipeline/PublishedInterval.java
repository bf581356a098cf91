package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.DateRange;
import org.sitrep.model.Incident;
import org.sitrep.model.Published;

/**
 * When an article without a published date can have appeared: not before the last day that it names
 * in full, and not much after the dated articles that tell of the same incidents.
 */
final class PublishedInterval {
  private PublishedInterval() {}

  static Optional<Published> infer(
      Article article,
      Optional<DateRange> own,
      List<Incident> incidents,
      Map<String, Article> articles) {
    List<LocalDate> shared =
        incidents.stream()
            .filter(i -> tells(i, article.id()))
            .flatMap(i -> i.claims().stream())
            .map(c -> articles.get(c.article()))
            .flatMap(
                a ->
                    a == null
                        ? Optional.<Published>empty().stream()
                        : a.meta().published().stream())
            .filter(p -> !p.inferred())
            .map(p -> p.range().start())
            .sorted(Comparator.naturalOrder())
            .toList();
    if (own.isEmpty() && shared.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = own.map(DateRange::end).orElseGet(() -> shared.get(0));
    LocalDate last = shared.isEmpty() ? start : shared.get(shared.size() - 1);
    LocalDate end = last.isBefore(start) ? start : last;
    return Optional.of(new Published(new DateRange(start, end), true));
  }

  private static boolean tells(Incident incident, String article) {
    return incident.claims().stream().anyMatch(c -> c.article().equals(article));
  }
}
