package org.sitrep.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.Party;
import org.sitrep.report.html.Plain;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.theatre.Theatre;

/** How actors are named inside a sentence: with their article, and one or many. */
final class ActorNames {
  private static final int LONGEST = 70;
  private static final String OTHER = "other:";
  private final List<List<String>> rows = Tables.rows("actor-names.tsv");
  private final PartyWords parties = new PartyWords();
  private final Theatre theatre;
  private final SituationIndex index;

  ActorNames(Theatre theatre, SituationIndex index) {
    this.theatre = theatre;
    this.index = index;
  }

  /** The actors as a list. */
  Phrase list(List<String> actors, Incident incident) {
    List<Phrase> phrases = new ArrayList<>();
    actors.stream().filter(parties::named).forEach(actor -> phrases.add(phrase(actor, incident)));
    return Phrase.list(phrases.stream().distinct().toList());
  }

  /** The actors as persons: "members of the Islamic State", "civilians". */
  String persons(List<String> actors, Incident incident) {
    List<Phrase> phrases = new ArrayList<>();
    for (String actor : actors.stream().filter(parties::named).toList()) {
      String name = phrase(actor, incident).text();
      boolean body = theatre.actors().containsKey(actor) && name.startsWith("the ");
      phrases.add(new Phrase(body ? "members of " + name : name, true));
    }
    return Phrase.list(phrases).text();
  }

  private Phrase phrase(String actor, Incident incident) {
    String then =
        incident.date().known()
            ? theatre.nameOf(actor, incident.date().range().end())
            : theatre.nameOf(actor);
    String name = Plain.line(then, LONGEST);
    return actor.startsWith(OTHER) ? quoted(asWritten(name, incident)) : known(name);
  }

  /** The article's own words for somebody whom the theatre does not know. */
  private static Phrase quoted(String name) {
    return new Phrase("“" + name + "”", guess(name).many());
  }

  /** The name of an actor of the theatre, or of whoever is named so, as it stands in a sentence. */
  Phrase known(String name) {
    for (List<String> row : rows) {
      String key = row.get(0);
      boolean ending = key.startsWith("*");
      String lower = name.toLowerCase(Locale.ROOT);
      String end = key.substring(ending ? 1 : 0).toLowerCase(Locale.ROOT);
      if (ending ? lower.equals(end) || lower.endsWith(" " + end) : name.equals(key)) {
        return new Phrase(row.get(1).replace("*", name), row.get(2).equals("many"));
      }
    }
    return guess(name);
  }

  private static Phrase guess(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean many =
        lower.contains(" and ")
            || (lower.endsWith("s") && Stream.of("ss", "us", "is").noneMatch(lower::endsWith))
            || Stream.of("men", "people", "children", "police").anyMatch(lower::endsWith);
    return new Phrase(name, many);
  }

  /** The name in the letters, and with the article, of the claim that tells it. */
  private String asWritten(String name, Incident incident) {
    for (Claim claim : incident.claims()) {
      for (Party party :
          Stream.concat(claim.agents().stream(), claim.targets().stream()).toList()) {
        String text = Plain.line(party.span().of(index.articleOf(claim).text()), LONGEST);
        String bare = text.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
        if (bare.equals(name.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", ""))) {
          return lowerArticle(text);
        }
      }
    }
    return name;
  }

  private static String lowerArticle(String text) {
    for (String article : List.of("The ", "A ", "An ")) {
      if (text.startsWith(article)) {
        return article.toLowerCase(Locale.ROOT) + text.substring(article.length());
      }
    }
    return text;
  }
}
