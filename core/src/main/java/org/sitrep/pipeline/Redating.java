package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.model.Article;
import org.sitrep.model.Incident;
import org.sitrep.model.Past;
import org.sitrep.model.Published;

/** Dates articles that have no date of publication, and reads them anew by it. */
final class Redating {
  private final ClaimPipeline pipeline;
  private final Past past;

  /** Articles with the date of publication that was inferred last. */
  private final Map<String, Past.Told> redated = new HashMap<>();

  Redating(ClaimPipeline pipeline, Past past) {
    this.pipeline = pipeline;
    this.past = past;
  }

  /**
   * Those that can be dated, with their claims.
   *
   * @param telling the incidents that each article tells
   * @param articles all articles, by id
   * @param last the last day on which an article was published that gives its day
   */
  List<Past.Told> of(
      List<Article> undated,
      Map<String, Set<Incident>> telling,
      Function<String, Optional<Article>> articles,
      Optional<LocalDate> last) {
    PublishedInterval interval = new PublishedInterval(pipeline, articles, last);
    List<Past.Told> dated = new ArrayList<>();
    for (Article article : undated) {
      interval
          .of(article, telling.getOrDefault(article.id(), Set.of()))
          .ifPresent(published -> dated.add(with(article, published)));
    }
    return dated;
  }

  /** The claims of an article may rest on its date; they are found once for each. */
  private Past.Told with(Article article, Published published) {
    Article with = article.with(article.meta().with(published));
    Past.Told now =
        Stream.of(Optional.ofNullable(redated.get(article.id())), past.told(article.id()))
            .flatMap(Optional::stream)
            .filter(before -> before.article().equals(with))
            .findFirst()
            .orElseGet(() -> new Past.Told(with, pipeline.claims(with)));
    redated.put(article.id(), now);
    return now;
  }
}
