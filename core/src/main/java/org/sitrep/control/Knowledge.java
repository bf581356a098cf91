package org.sitrep.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.theatre.Theatre;

/** Reads from incidents what they say, each time that another article on them came out. */
final class Knowledge {
  private final Function<String, Optional<Article>> articles;
  private final Changes changes;

  /** With the articles, by id. */
  Knowledge(Theatre theatre, Function<String, Optional<Article>> articles) {
    this.articles = articles;
    this.changes = new Changes(theatre, id -> articles.apply(id).map(Article::text).orElse(""));
  }

  /** What an incident says, and from when until when it said that. */
  List<KnownChange> of(Incident incident) {
    List<KnownChange> all = new ArrayList<>();
    if (incident.claims().stream().noneMatch(claim -> Changes.tells(claim.type()))) {
      return all;
    }
    NavigableSet<LocalDate> days = new TreeSet<>();
    incident.claims().forEach(claim -> days.add(published(claim)));
    Iterator<LocalDate> next = days.iterator();
    next.next();
    for (LocalDate day : days) {
      Optional<LocalDate> until = next.hasNext() ? Optional.of(next.next()) : Optional.empty();
      for (Change change : changes.of(edition(incident, day))) {
        all.add(new KnownChange(day, until, change));
      }
    }
    return all;
  }

  private Incident edition(Incident incident, LocalDate day) {
    List<Claim> known =
        incident.claims().stream().filter(claim -> !published(claim).isAfter(day)).toList();
    return known.size() == incident.claims().size() ? incident : Edition.of(incident, day, known);
  }

  /** The day by which a claim's article was out; the last of all days where nobody knows. */
  private LocalDate published(Claim claim) {
    return articles
        .apply(claim.article())
        .flatMap(article -> article.meta().published())
        .map(published -> published.range().end())
        .orElse(ControlHistory.LATEST);
  }
}
