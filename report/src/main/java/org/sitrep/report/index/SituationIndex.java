package org.sitrep.report.index;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.model.AgainstInterest;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.Origin;
import org.sitrep.model.Passage;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;

/** Answers what belongs to what in one situation. Immutable. */
public final class SituationIndex {
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private final Map<String, List<Passage>> passages = new HashMap<>();
  private final Map<String, List<Claim>> claimsByArticle = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Incident> incidentsById = new HashMap<>();
  private final Map<String, Incident> incidents = new HashMap<>();
  private final Map<String, AgainstInterest> againstInterest = new HashMap<>();
  private final Map<String, String> leads;

  /**
   * Indexes a situation.
   *
   * @throws IllegalArgumentException if a claim is of an article that the situation does not have,
   *     or lies outside its text
   */
  public SituationIndex(Situation situation) {
    this.leads = situation.leads();
    situation.articles().forEach(article -> articles.put(article.id(), article));
    for (Origin origin : situation.origins()) {
      origin.articles().forEach(article -> origins.put(article, origin));
    }
    for (Passage passage : situation.passages()) {
      passages.computeIfAbsent(passage.article(), id -> new ArrayList<>()).add(passage);
    }
    for (Incident incident : situation.incidents()) {
      incidentsById.put(incident.id(), incident);
      incident.againstInterest().forEach(mark -> againstInterest.put(mark.claim(), mark));
      for (Claim claim : incident.claims()) {
        check(claim);
        claims.put(claim.id(), claim);
        incidents.put(claim.id(), incident);
        claimsByArticle.computeIfAbsent(claim.article(), id -> new ArrayList<>()).add(claim);
      }
    }
    claimsByArticle.values().forEach(list -> list.sort(null));
  }

  private void check(Claim claim) {
    Article article = articles.get(claim.article());
    if (article == null) {
      throw new IllegalArgumentException("claim " + claim.id() + ": no article " + claim.article());
    }
    if (claim.evidence().end() > article.text().length()
        || claim.trigger().end() > article.text().length()) {
      throw new IllegalArgumentException("claim " + claim.id() + " ends after its article");
    }
  }

  /**
   * The article of a claim.
   *
   * @throws IllegalArgumentException if it is not of this situation
   */
  public Article articleOf(Claim claim) {
    return article(claim.article())
        .orElseThrow(() -> new IllegalArgumentException("no article " + claim.article()));
  }

  /** The article with this id. */
  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** The origin of an article: itself where no origin lists it. */
  public Origin originOf(String article) {
    Origin origin = origins.get(article);
    return origin != null ? origin : new Origin(article, Optional.empty(), List.of(article));
  }

  /** What an article has taken from others that are here, in text order. */
  public List<Passage> passagesOf(String article) {
    return passages.getOrDefault(article, List.of()).stream()
        .filter(passage -> articles.containsKey(passage.from()))
        .toList();
  }

  /** The claims of an article that incidents hold, in text order. */
  public List<Claim> claimsOf(String article) {
    return List.copyOf(claimsByArticle.getOrDefault(article, List.of()));
  }

  /** The claim with this id. */
  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** The incident that holds the claim with this id. */
  public Optional<Incident> incidentOf(String claim) {
    return Optional.ofNullable(incidents.get(claim));
  }

  /** Whether, and how, a claim hurts the side of who tells it. */
  public Optional<AgainstInterest> againstInterest(Claim claim) {
    return Optional.ofNullable(againstInterest.get(claim.id()));
  }

  /**
   * Whether the date of an incident rests on dates of publication that are inferred: all claims
   * that give it are of such articles, and none names the year.
   */
  public boolean inferred(Incident incident) {
    List<Claim> dating =
        incident.claims().stream()
            .filter(c -> c.date().range().equals(incident.date().range()))
            .toList();
    return !dating.isEmpty() && dating.stream().allMatch(this::inferred);
  }

  /** Whether the date of a claim rests on an inferred date of publication. */
  public boolean inferred(Claim claim) {
    Article article = articleOf(claim);
    boolean year =
        claim.date().span().map(s -> s.of(article.text())).filter(YEAR.asPredicate()).isPresent();
    return !year && article.meta().published().filter(Published::inferred).isPresent();
  }

  /** What an article is mainly about. */
  public Optional<Incident> leadOf(String article) {
    return Optional.ofNullable(leads.get(article)).map(incidentsById::get);
  }

  /** Who published an article, as far as it is known. */
  public String publisherOf(Article article) {
    return knownPublisherOf(article).orElse("Publisher not told");
  }

  /** Who published an article; empty where nothing says it. */
  public Optional<String> knownPublisherOf(Article article) {
    return article
        .meta()
        .publisher()
        .filter(name -> !name.isBlank())
        .or(() -> article.meta().url().flatMap(SituationIndex::host));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url.strip()).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * Who tells a claim: the publisher first, then whom its article credits with its text, then the
   * sources of the claim, the one nearest to the fact last.
   */
  public List<String> chainOf(Claim claim) {
    Article article = articleOf(claim);
    List<String> chain = new ArrayList<>();
    chain.add(publisherOf(article));
    article.meta().credit().filter(credit -> !credit.isBlank()).ifPresent(chain::add);
    for (int i = claim.sources().size() - 1; i >= 0; i--) {
      chain.add(claim.sources().get(i).span().of(article.text()).strip().replaceAll("\\s+", " "));
    }
    return withoutRepeats(chain);
  }

  private static List<String> withoutRepeats(List<String> chain) {
    Set<String> seen = new HashSet<>();
    return chain.stream().filter(name -> seen.add(name.toLowerCase(Locale.ROOT))).toList();
  }
}
