package org.sitrep.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.model.Article;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Party;
import org.sitrep.model.Place;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Theatre;

/** Builds a claim of an article from the words of its text. */
public final class Told {
  private final Article article;
  private final Theatre theatre;
  private final ClaimType type;
  private final Span evidence;
  private final Span trigger;
  private final List<Party> agents = new ArrayList<>();
  private final List<Party> targets = new ArrayList<>();
  private final List<Toponym> places = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Casualties> casualties = new ArrayList<>();
  private Status status = Status.HAPPENED;
  private EventDate date;

  /** A claim in the sentence that begins with these words and ends with the next full stop. */
  public Told(Article article, Theatre theatre, ClaimType type, String sentence, String trigger) {
    this.article = article;
    this.theatre = theatre;
    this.type = type;
    int start = article.text().indexOf(sentence);
    int stop = article.text().indexOf('.', start);
    this.evidence = new Span(start, stop < 0 ? article.text().length() : stop + 1);
    this.trigger = find(trigger);
    this.date =
        article
            .meta()
            .published()
            .map(p -> new EventDate(p.range(), DatePrecision.NONE, Optional.empty()))
            .orElseGet(() -> date("2017-10-12", "2017-10-12", DatePrecision.NONE));
  }

  private Span find(String words) {
    int start = article.text().indexOf(words, evidence.start());
    if (start < 0) {
      throw new IllegalArgumentException("no \"" + words + "\" in " + article.id());
    }
    return new Span(start, start + words.length());
  }

  public Told by(String words, String actor) {
    agents.add(new Party(find(words), actor));
    return this;
  }

  public Told on(String words, String actor) {
    targets.add(new Party(find(words), actor));
    return this;
  }

  public Told at(String words, String placeId, PlacePrecision precision) {
    Place place = Optional.ofNullable(theatre.places().get(placeId)).orElseThrow();
    places.add(
        new Toponym(
            find(words),
            place.name(),
            Optional.of(place.point()),
            precision,
            Optional.of(placeId)));
    return this;
  }

  public Told atUnknown(String words) {
    places.add(
        new Toponym(
            find(words), words, Optional.empty(), PlacePrecision.UNKNOWN, Optional.empty()));
    return this;
  }

  public Told day(String day) {
    return dated(day, day, DatePrecision.DAY);
  }

  public Told dated(String start, String end, DatePrecision precision) {
    date = date(start, end, precision);
    return this;
  }

  /** With the words that tell the day. */
  public Told dayIn(String words, String day) {
    DateRange range = DateRange.of(LocalDate.parse(day));
    date = new EventDate(range, DatePrecision.DAY, Optional.of(find(words)));
    return this;
  }

  private static EventDate date(String start, String end, DatePrecision precision) {
    return new EventDate(
        new DateRange(LocalDate.parse(start), LocalDate.parse(end)), precision, Optional.empty());
  }

  public Told status(Status other) {
    status = other;
    return this;
  }

  public Told saidBy(String words, String voice) {
    sources.add(new Source(find(words), voice));
    return this;
  }

  public Told figure(CasualtyKind kind, int min, int max) {
    casualties.add(new Casualties(kind, min, OptionalInt.of(max), "people"));
    return this;
  }

  public Told atLeast(CasualtyKind kind, int min) {
    casualties.add(new Casualties(kind, min, OptionalInt.empty(), "people"));
    return this;
  }

  public Claim claim() {
    return new Claim(
        article.id() + ":" + trigger.start() + ":" + type.code(),
        article.id(),
        type,
        evidence,
        trigger,
        agents,
        targets,
        places,
        date,
        status,
        sources,
        casualties,
        0.87654);
  }
}
