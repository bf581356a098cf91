package org.sitrep.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Status;
import org.sitrep.model.Toponym;

/**
 * Chooses the incident that an article is mainly about: each of its claims counts for its incident,
 * more the earlier it stands, the more of its sentence the headline has, and the more it is news
 * and an act of war.
 */
final class LeadRule {
  private static final double HALVED_AFTER = 300;
  private static final double HEADLINE = 1.5;
  private static final double HEADLINE_PLACE = 0.7;
  private static final int NEWS_DAYS = 7;
  private static final int BACKGROUND_DAYS = 31;

  private LeadRule() {}

  /** The id of the incident that an article is mainly about, of those of which it tells. */
  static Optional<String> lead(Article article, Map<String, List<Claim>> told) {
    String best = null;
    double most = 0;
    for (Map.Entry<String, List<Claim>> incident : told.entrySet()) {
      double weight = 0;
      for (Claim claim : incident.getValue()) {
        weight += weight(article, claim);
      }
      boolean earlier = best == null || incident.getKey().compareTo(best) < 0;
      if (weight > most || (weight == most && weight > 0 && earlier)) {
        best = incident.getKey();
        most = weight;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double weight(Article article, Claim claim) {
    int start =
        article.blocks().stream()
            .filter(block -> block.kind() == BlockKind.BODY)
            .mapToInt(block -> block.span().start())
            .min()
            .orElse(0);
    double offset = Math.max(0, claim.evidence().start() - start);
    double early = 1 / (1 + offset / HALVED_AFTER);
    return early * kind(claim) * news(article, claim) * (1 + headline(article, claim));
  }

  private static double kind(Claim claim) {
    double type =
        switch (claim.type().family()) {
          case VIOLENCE, TERRITORY -> claim.type() == ClaimType.DESTROY ? 0.6 : 1;
          case PEOPLE, LOGISTICS -> 0.6;
          case POLITICS -> 0.3;
        };
    return type * (claim.status() == Status.EXPECTED ? 0.5 : 1);
  }

  private static double news(Article article, Claim claim) {
    DateRange range = claim.date().range();
    boolean told = claim.date().precision() != DatePrecision.NONE;
    if (told && range.days() > BACKGROUND_DAYS) {
      return 0.2;
    }
    boolean old =
        told
            && article
                .meta()
                .published()
                .filter(p -> p.range().start().minusDays(NEWS_DAYS).isAfter(range.end()))
                .isPresent();
    return old ? 0.5 : 1;
  }

  private static double headline(Article article, Claim claim) {
    String title = article.meta().title().orElse("");
    Wording sentence = Wording.of(claim.evidence().of(article.text()));
    double shared = Wording.of(title).shared(sentence);
    String lower = title.toLowerCase(Locale.ROOT);
    boolean place =
        claim.places().stream()
            .map(Toponym::name)
            .anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
    return HEADLINE * shared + (place ? HEADLINE_PLACE : 0);
  }
}
