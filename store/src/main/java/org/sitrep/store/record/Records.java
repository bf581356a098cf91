package org.sitrep.store.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.Situation;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.report.index.Voices;
import org.sitrep.theatre.Theatre;

/**
 * The records of one situation, and the tags by which they are found. Not safe for many threads.
 */
public final class Records {
  private final Theatre theatre;
  private final Voices voices;
  private final RecordTags tags;
  private final SituationIndex index;
  private final ArticleRecord articles;
  private final IncidentRecord incidents;
  private final Map<String, ClaimRecord> claims = new HashMap<>();

  /**
   * Of a situation, which may be a part of the whole: what belongs to each other is in one part.
   */
  public Records(RecordTags tags, Situation situation) {
    this(tags, situation, Map.of());
  }

  /**
   * Of a part of which articles may have more claims than its incidents hold.
   *
   * @param counts how many claims each article has; of those not named: as many as incidents hold
   */
  public Records(RecordTags tags, Situation situation, Map<String, Integer> counts) {
    this.theatre = tags.theatre();
    this.voices = tags.voices();
    this.tags = tags;
    this.index = new SituationIndex(situation);
    this.articles = new ArticleRecord(index, voices, situation.leads(), counts);
    this.incidents = new IncidentRecord(theatre, index, voices, articles);
  }

  /** A tag: what a record can be found and counted by. */
  public record Tag(String kind, String value, String name) implements Comparable<Tag> {
    @Override
    public int compareTo(Tag other) {
      int by = kind.compareTo(other.kind);
      return by != 0 ? by : value.compareTo(other.value);
    }
  }

  /** What a record tells of itself, in answers. */
  public String article(Article article) {
    return Json.object(json -> articles.summary(json, article));
  }

  /** An incident as lists show it, with its neutral sentence. */
  public String incident(Incident incident, String sentence) {
    return Json.object(json -> incidents.summary(json, incident, sentence));
  }

  /** What an incident's own page has besides. */
  public String told(Incident incident) {
    return Json.object(json -> incidents.told(json, incident));
  }

  /** The neutral sentence of an incident. */
  public String sentence(Incident incident) {
    return incidents.sentence(incident);
  }

  /** The day on which an incident was first told. */
  public Optional<LocalDate> firstTold(Incident incident) {
    return incidents.firstTold(incident);
  }

  /** A claim of an incident. */
  public String claim(Claim claim, Incident incident) {
    return Json.object(
        json -> of(claim).fields(json, claim, incident.id(), against(claim, incident)));
  }

  /** The claims of an article, in text order. */
  public List<Claim> claimsOf(Article article) {
    return index.claimsOf(article.id());
  }

  /** The sentence of a claim. */
  public String evidence(Claim claim) {
    return of(claim).evidence(claim);
  }

  /** Whether a claim speaks against the interest of who tells it. */
  public boolean against(Claim claim, Incident incident) {
    return incident.againstInterest().stream().anyMatch(a -> a.claim().equals(claim.id()));
  }

  private ClaimRecord of(Claim claim) {
    return claims.computeIfAbsent(
        claim.article(), id -> new ClaimRecord(theatre, voices, articles, index.articleOf(claim)));
  }

  /** Who published an article. */
  public Optional<Tag> publisher(Article article) {
    return articles.publisher(article).map(RecordTags::source);
  }

  /** An article as claims name it. */
  public String named(String article) {
    return index.article(article).map(articles::name).orElse("");
  }

  /** Which articles have an article's text, and whom it is credited to. */
  public String copiesOf(String article) {
    return index.originOf(article).toString();
  }

  /** The article of a claim. */
  public Article articleOf(Claim claim) {
    return index.articleOf(claim);
  }

  /** The article that the text of an article comes from. */
  public String originOf(Article article) {
    return index.originOf(article.id()).id();
  }

  /** The tags of an incident. */
  public Set<Tag> tags(Incident incident) {
    Set<Tag> all = new LinkedHashSet<>(tags.of(incident));
    for (Claim claim : incident.claims()) {
      publisher(articleOf(claim)).ifPresent(all::add);
      all.addAll(tags.voices(claim));
    }
    return all;
  }

  /** The tags of a claim. */
  public Set<Tag> tags(Claim claim) {
    Set<Tag> all = new LinkedHashSet<>(tags.of(claim));
    publisher(articleOf(claim)).ifPresent(all::add);
    all.addAll(tags.voices(claim));
    return all;
  }

  /** Whom a claim is credited to. */
  public List<Tag> voices(Claim claim) {
    return tags.voices(claim);
  }
}
