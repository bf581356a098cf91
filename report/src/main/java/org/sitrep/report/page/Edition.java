package org.sitrep.report.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.Situation;
import org.sitrep.report.html.Html;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.report.wording.Dates;
import org.sitrep.report.wording.PlaceWords;
import org.sitrep.report.wording.Sentences;
import org.sitrep.theatre.Theatre;

/** What all sections of one page share: the situation, its index, its wording, its anchors. */
final class Edition {
  private static final int LONGEST = 60;
  private final Situation situation;
  private final Theatre theatre;
  private final SituationIndex index;
  private final Sentences sentences;
  private final PlaceWords places;
  private final Background background;
  private final Map<String, String> incidentAnchors = new HashMap<>();
  private final Map<String, String> articleAnchors = new HashMap<>();

  Edition(Situation situation, Theatre theatre) {
    this.situation = situation;
    this.theatre = theatre;
    this.index = new SituationIndex(situation);
    this.sentences = new Sentences(theatre, index);
    this.places = new PlaceWords(theatre, index);
    this.background = new Background(situation, index);
    Set<String> used = new HashSet<>();
    for (Incident incident : situation.incidents()) {
      incidentAnchors.put(incident.id(), unused("i-" + slug(incident.id()), used));
    }
    List<Article> articles = situation.articles();
    for (int i = 0; i < articles.size(); i++) {
      articleAnchors.put(articles.get(i).id(), "a" + (i + 1));
    }
  }

  private static String slug(String id) {
    String slug = id.replaceAll("[^A-Za-z0-9_-]+", "-");
    return slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
  }

  private static String unused(String anchor, Set<String> used) {
    String free = anchor;
    for (int i = 2; !used.add(free); i++) {
      free = anchor + "." + i;
    }
    return free;
  }

  Situation situation() {
    return situation;
  }

  Theatre theatre() {
    return theatre;
  }

  SituationIndex index() {
    return index;
  }

  Sentences sentences() {
    return sentences;
  }

  PlaceWords places() {
    return places;
  }

  /** Whether an incident is background and no news of the period. */
  boolean background(Incident incident) {
    return background.holds(incident);
  }

  /** Writes when an incident was. */
  void date(Html html, Incident incident) {
    String shown = Dates.event(incident.date(), index.inferred(incident));
    Optional<String> machine = Dates.machine(incident.date());
    if (machine.isPresent()) {
      html.element("time", shown, "datetime", machine.get());
    } else {
      html.element("span", shown, "class", "when");
    }
  }

  /** The days that the report covers, in words. */
  String period() {
    return situation.dated() ? Dates.range(situation.period()) : "Dates not known";
  }

  /** The id on the page of an incident. */
  String anchor(Incident incident) {
    return incidentAnchors.getOrDefault(incident.id(), "top");
  }

  /** The id on the page of an article. */
  String anchor(Article article) {
    return articleAnchors.getOrDefault(article.id(), "articles");
  }

  /** The id on the page of the characters that begin a claim's evidence. */
  String evidenceAnchor(Claim claim) {
    return anchor(index.articleOf(claim)) + "-" + claim.evidence().start();
  }
}
